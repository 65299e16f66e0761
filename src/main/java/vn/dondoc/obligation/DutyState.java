package vn.dondoc.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.site.Status;

/** As much of a row of the ledger as decides the word for it; lists, matrices and pages ask here, nowhere else. */
public record DutyState(
        ObligationKind kind,
        AssignmentMode mode,
        ObligationStatus step,
        @Nullable LocalDate dueOn,
        @Nullable Boolean late,
        int submissions,
        boolean suspended) {

    /** The word, icon and colour of where it stands, computed from dates. */
    public Status on(LocalDate today, int soonDays) {
        if (suspended) {
            return Status.SUSPENDED;
        }
        return switch (step) {
            case ACCEPTED -> accepted();
            case SUBMITTED -> submissions > 1 ? Status.RESUBMITTED : Status.SUBMITTED;
            case RETURNED -> isRequested() ? Status.ASKED_AGAIN : Status.RETURNED;
            case WAIVED -> Status.EXEMPT;
            case TRANSFERRED -> Status.PASSED_ON;
            case CANCELLED -> Status.CANCELLED;
            case OPEN, ACKNOWLEDGED -> open(today, soonDays);
        };
    }

    private Status accepted() {
        if (kind != ObligationKind.TASK || isRequested()) {
            return Status.ACCEPTED;
        }
        return Boolean.TRUE.equals(late) ? Status.DONE_LATE : Status.DONE_ON_TIME;
    }

    private Status open(LocalDate today, int soonDays) {
        if (dueOn == null) {
            return Status.NO_DUE;
        }
        boolean over = dueOn.isBefore(today);
        if (over && isRequested()) {
            return Status.ASKED;
        }
        if (kind == ObligationKind.TASK) {
            return over ? Status.DOING_LATE : Status.DOING_ON_TIME;
        }
        if (over) {
            return Status.OVERDUE;
        }
        return dueOn.isAfter(today.plusDays(soonDays)) ? Status.NOT_YET : Status.DUE_SOON;
    }

    /** Asked of a body outside the hierarchy: never shown as late. */
    public boolean isRequested() {
        return mode == AssignmentMode.REQUEST;
    }
}
