package vn.dondoc.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.site.Status;

/** One line of the ledger as lists show it, seen on {@code today}. */
public record ObligationRow(
        UUID id,
        ObligationKind kind,
        UUID planId,
        @Nullable String planReference,
        String planSubject,
        UUID unitId,
        String unitName,
        PartyRole role,
        AssignmentMode mode,
        @Nullable Period period,
        String title,
        String dueWords,
        @Nullable LocalDate dueOn,
        ObligationStatus step,
        @Nullable Boolean late,
        int submissions,
        LocalDate today,
        int soonDays) {

    /** The word, icon and colour of where it stands: computed from dates, the same everywhere. */
    public Status status() {
        return switch (step) {
            case ACCEPTED -> accepted();
            case SUBMITTED -> submissions > 1 ? Status.RESUBMITTED : Status.SUBMITTED;
            case RETURNED -> isRequested() ? Status.ASKED_AGAIN : Status.RETURNED;
            case WAIVED, TRANSFERRED -> Status.EXEMPT;
            case OPEN, ACKNOWLEDGED -> open();
        };
    }

    private Status accepted() {
        if (kind != ObligationKind.TASK || isRequested()) {
            return Status.ACCEPTED;
        }
        return Boolean.TRUE.equals(late) ? Status.DONE_LATE : Status.DONE_ON_TIME;
    }

    private Status open() {
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

    /** Whether the days that are left, or over, still say something: not after the first submission. */
    public boolean isCounting() {
        return dueOn != null
                && (step == ObligationStatus.OPEN || step == ObligationStatus.ACKNOWLEDGED)
                && !(isRequested() && dueOn.isBefore(today));
    }

    /** Handed in again for the how-manieth time. */
    public int resubmission() {
        return submissions - 1;
    }
}
