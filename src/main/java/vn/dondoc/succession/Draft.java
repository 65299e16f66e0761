package vn.dondoc.succession;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change as it was kept: prepared, or carried out with what came of it. */
public record Draft(
        UUID id,
        long version,
        PlannedChange change,
        String begunBy,
        Instant begunAt,
        Instant changedAt,
        @Nullable Instant carriedOutAt,
        @Nullable String carriedOutBy,
        @Nullable Counts outcome) {

    public boolean isCarriedOut() {
        return carriedOutAt != null;
    }
}
