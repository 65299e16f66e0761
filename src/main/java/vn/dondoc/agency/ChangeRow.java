package vn.dondoc.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of the organisation as it was recorded. */
public record ChangeRow(
        UUID id,
        ChangeKind kind,
        LocalDate effectiveOn,
        String basisDocument,
        @Nullable LocalDate basisSignedOn,
        Instant recordedAt,
        String recordedBy) {

    public LegalBasis basis() {
        return new LegalBasis(basisDocument, basisSignedOn);
    }
}
