package vn.dondoc.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of an obligation.
 *
 * @param dueOn the day that was set, or wished for, or that was in force when a paper came in that was entered later
 * @param otherUnitId to whom it passed, or from whom it came
 * @param recordedAt when it was written down on behalf of the unit; null where the unit spoke for itself
 */
public record LedgerEntry(
        ObligationStep step,
        Instant at,
        @Nullable UUID byAccount,
        @Nullable String who,
        @Nullable String reason,
        @Nullable LocalDate dueOn,
        @Nullable Instant recordedAt,
        @Nullable UUID otherUnitId,
        @Nullable String otherUnitName) {

    public boolean isOnBehalf() {
        return recordedAt != null;
    }
}
