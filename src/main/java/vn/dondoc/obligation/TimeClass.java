package vn.dondoc.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.AssignmentMode;

/**
 * The standard split by which the administration counts tasks: done in time or too late, being done in time or overdue
 * (QĐ 42/2014/QĐ-TTg, as its reports are written), and apart from these what has no day, stands still, was only asked of a
 * body outside the hierarchy, or is not to be done any more. Each row of the ledger falls under exactly one.
 */
public enum TimeClass {
    DONE_ON_TIME(TimeClass.ORDERED + " and o.status = 'ACCEPTED' and o.late is not true"),
    DONE_LATE(TimeClass.ORDERED + " and o.status = 'ACCEPTED' and o.late"),
    DOING_ON_TIME(TimeClass.RUNNING
            + " and (o.submissions > 0 and not o.late or o.submissions = 0 and o.due_on >= cast(:today as date))"),
    /** what was handed in stays judged by the day on which it first was, however long it waits or comes back */
    DOING_LATE(TimeClass.RUNNING
            + " and (o.submissions > 0 and o.late or o.submissions = 0 and o.due_on < cast(:today as date))"),
    UNDATED(TimeClass.RUNNING
            + " and (o.submissions > 0 and o.late is null or o.submissions = 0 and o.due_on is null)"),
    SUSPENDED(TimeClass.ORDERED + " and o.settled_at is null and o.suspended_since is not null"),
    REQUESTED("o.mode = 'REQUEST' and o.status not in ('WAIVED', 'TRANSFERRED', 'CANCELLED')"),
    EXEMPT("o.status in ('WAIVED', 'TRANSFERRED', 'CANCELLED')");

    private static final String ORDERED = "o.mode = 'ASSIGN'";
    private static final String RUNNING = "o.mode = 'ASSIGN' and o.settled_at is null and o.suspended_since is null";

    private final String condition;

    TimeClass(String condition) {
        this.condition = condition;
    }

    /** For the where clause or a filter over a row of the ledger named {@code o}; needs {@code :today}. */
    public String condition() {
        return "(" + condition + ")";
    }

    /** Whether it counts in the four-way split. */
    public boolean isOneOfFour() {
        return ordinal() <= DOING_LATE.ordinal();
    }

    /** The same as {@link #condition}, for a row that has been read. */
    public static TimeClass of(DutyState duty, LocalDate today) {
        if (duty.step().isOver()) {
            return EXEMPT;
        }
        if (duty.mode() == AssignmentMode.REQUEST) {
            return REQUESTED;
        }
        if (duty.step() == ObligationStatus.ACCEPTED) {
            return Boolean.TRUE.equals(duty.late()) ? DONE_LATE : DONE_ON_TIME;
        }
        if (duty.suspended()) {
            return SUSPENDED;
        }
        Boolean late = duty.submissions() > 0 ? duty.late() : isOver(duty.dueOn(), today);
        return late == null ? UNDATED : late ? DOING_LATE : DOING_ON_TIME;
    }

    private static @Nullable Boolean isOver(@Nullable LocalDate dueOn, LocalDate today) {
        return dueOn == null ? null : dueOn.isBefore(today);
    }
}
