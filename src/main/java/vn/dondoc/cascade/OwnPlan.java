package vn.dondoc.cascade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan by which a unit met the demand for one of its own.
 *
 * @param planId where it is kept here
 * @param attachmentId the signed document, where only that is kept
 * @param seen linked by the program itself when the plan was issued
 * @param undoneBecause none while it stands
 */
public record OwnPlan(
        UUID id,
        @Nullable UUID planId,
        String reference,
        LocalDate issuedDate,
        @Nullable String signer,
        @Nullable UUID attachmentId,
        @Nullable String fileName,
        boolean seen,
        Instant linkedAt,
        String who,
        @Nullable String undoneBecause) {

    public boolean isStanding() {
        return undoneBecause == null;
    }
}
