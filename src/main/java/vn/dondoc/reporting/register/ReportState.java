package vn.dondoc.reporting.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.DutyState;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.reporting.ReportStatus;
import vn.dondoc.site.Status;

/**
 * What decides the word for a report: the ledger, and the unit's own work where the reader belongs to the unit.
 *
 * @param own how far the unit's own work is; null for everybody else, and where nobody has begun
 * @param nil what was handed in last says that nothing has arisen
 */
public record ReportState(DutyState duty, @Nullable ReportStatus own, boolean nil) {

    /** What is late or returned stays so, however far its draft has come. */
    public Status on(LocalDate today, int soonDays) {
        Status known = duty.on(today, soonDays);
        return switch (known) {
            case NOT_YET, DUE_SOON, NO_DUE, ASKED -> isBeingWritten() ? ownWord() : known;
            case SUBMITTED, ACCEPTED -> nil ? Status.NOTHING_ARISEN : known;
            default -> known;
        };
    }

    /** The unit works on it: told beside a status that does not say so itself. */
    public boolean isBeingWritten() {
        return own != null && own != ReportStatus.HANDED_IN && duty.step() != ObligationStatus.SUBMITTED;
    }

    /** The word for the unit's own work; only where it {@link #isBeingWritten}. */
    public Status ownWord() {
        return own == ReportStatus.AWAITING_APPROVAL ? Status.AWAITING_APPROVAL : Status.DRAFTING;
    }
}
