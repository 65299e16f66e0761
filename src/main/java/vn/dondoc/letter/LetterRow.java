package vn.dondoc.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of letters. */
public record LetterRow(
        UUID id,
        LetterKind kind,
        LetterStatus status,
        UUID planId,
        @Nullable String planReference,
        String planSubject,
        UUID unitId,
        String unitName,
        String about,
        String number,
        String notation,
        int version,
        int late,
        boolean byProgram,
        Instant madeAt,
        @Nullable Instant signedAt,
        @Nullable UUID attachmentId) {

    /** «12/BC-VHTT»; the notation alone while there is no number. */
    public String reference() {
        return number.isBlank() ? "…/" + notation : number + "/" + notation;
    }

    public boolean isDraft() {
        return status == LetterStatus.DRAFT;
    }
}
