package vn.dondoc.dashboard;

import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.reporting.ReportStatus;

/** The one thing that a unit does next with what it owes; its word is the label of the button. */
public enum NextStep {
    /** a task or demand that nobody has received yet */
    RECEIVE,
    BEGIN_REPORT,
    CONTINUE_REPORT,
    /** laid before the head of the unit, whose turn it is */
    SEE_APPROVAL,
    /** returned with a reason */
    MEND,
    TELL_PROGRESS,
    /** only coordinates: says what it has contributed */
    TELL_SHARE,
    SEND_OWN_PLAN,
    /** the clock stands still */
    SEE;

    static NextStep of(ObligationRow duty, @Nullable ReportStatus own) {
        if (duty.suspendedSince() != null || !duty.step().isOwed()) {
            return SEE;
        }
        if (duty.step() == ObligationStatus.RETURNED) {
            return MEND;
        }
        return switch (duty.kind()) {
            case REPORT -> ofReport(own);
            case OWN_PLAN -> SEND_OWN_PLAN;
            case TASK -> duty.step() == ObligationStatus.OPEN ? RECEIVE : ofTask(duty);
        };
    }

    private static NextStep ofReport(@Nullable ReportStatus own) {
        return switch (own) {
            case null -> BEGIN_REPORT;
            case DRAFTING -> CONTINUE_REPORT;
            case AWAITING_APPROVAL -> SEE_APPROVAL;
            case HANDED_IN -> SEE;
        };
    }

    private static NextStep ofTask(ObligationRow duty) {
        return duty.isCoordinating() ? TELL_SHARE : TELL_PROGRESS;
    }

    /** Done by the button itself; the others lead to the page on which it is done. */
    public boolean isDoneAtOnce() {
        return this == RECEIVE;
    }
}
