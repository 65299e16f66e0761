package vn.dondoc.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.understanding.DocumentNature;

/**
 * One uploaded document, without its text.
 *
 * @param refusal the key of the sentence that says why it was refused
 * @param notes keys of what the reviewer should know about the reading
 * @param goingOn whether a person chose to make a plan of it in spite of what speaks against it
 */
public record IntakeRow(
        UUID id,
        long version,
        IntakeState state,
        UUID unitId,
        String unitName,
        String uploader,
        Instant createdAt,
        Instant beatAt,
        int pagesDone,
        int pagesTotal,
        @Nullable String fileName,
        @Nullable String sha256,
        List<String> notes,
        @Nullable DocumentNature nature,
        @Nullable String reference,
        @Nullable String subject,
        @Nullable String refusal,
        List<String> refusalArguments,
        @Nullable UUID attachmentId,
        boolean goingOn,
        @Nullable String savedBy,
        @Nullable Instant savedAt,
        @Nullable UUID planId) {

    static final Duration SILENCE = Duration.ofMinutes(3);

    public boolean isReading() {
        return state == IntakeState.READING;
    }

    /** Open to review: read, and no plan was made of it, or that plan is not there any more. */
    public boolean isOpen() {
        return planId == null && state != IntakeState.READING && state != IntakeState.REFUSED;
    }

    /** Nobody reads it any more: the program was stopped meanwhile. */
    public boolean isInterrupted(Instant now) {
        return isReading() && beatAt.isBefore(now.minus(SILENCE));
    }
}
