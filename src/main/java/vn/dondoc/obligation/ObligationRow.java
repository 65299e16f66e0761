package vn.dondoc.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.site.Status;

/**
 * One line of the ledger as lists show it, seen on {@code today}.
 *
 * @param inherited it came, or part of it, from another unit
 * @param instructed a leader's instruction asks for it, not the words that were signed
 */
public record ObligationRow(
        UUID id,
        ObligationKind kind,
        UUID sourceId,
        UUID planId,
        @Nullable String planReference,
        String planSubject,
        UUID unitId,
        String unitName,
        String intakeUnitName,
        PartyRole role,
        AssignmentMode mode,
        @Nullable Period period,
        String title,
        String dueWords,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate askedDueOn,
        @Nullable Instant suspendedSince,
        ObligationStatus step,
        Instant waitingSince,
        @Nullable Boolean late,
        @Nullable Integer lateByDays,
        int submissions,
        int reminders,
        int extensions,
        Instant openedAt,
        Instant changedAt,
        boolean inherited,
        boolean instructed,
        LocalDate today,
        int soonDays) {

    /** The word, icon and colour of where it stands: computed from dates, the same everywhere. */
    public Status status() {
        return state().on(today, soonDays);
    }

    public DutyState state() {
        return new DutyState(kind, mode, step, dueOn, late, submissions, suspendedSince != null);
    }

    /** Asked of a body outside the hierarchy: never shown as late. */
    public boolean isRequested() {
        return mode == AssignmentMode.REQUEST;
    }

    /** Whether the days that are left, or over, still say something: not while it lies with who judges. */
    public boolean isCounting() {
        return dueOn != null && step.isOwed() && suspendedSince == null && !(isRequested() && dueOn.isBefore(today));
    }

    /** Handed in again for the how-manieth time. */
    public int resubmission() {
        return submissions - 1;
    }

    public TimeClass timeClass() {
        return TimeClass.of(state(), today);
    }

    /** Somebody coordinates, and so owes less than the one who leads. */
    public boolean isCoordinating() {
        return role == PartyRole.COORDINATE;
    }

    public Timing timing() {
        return Timing.of(step, late, submissions);
    }

    /** The page on which the unit does what it owes. */
    public String address() {
        return kind.addressOf(id);
    }

    /** The page of the whole task, with all its units; null where it is none. */
    public @Nullable String wholeAddress() {
        return kind == ObligationKind.TASK ? "/progress/tasks/" + sourceId : null;
    }

    public boolean isReport() {
        return kind == ObligationKind.REPORT;
    }

    /**
     * By how many days it came too late, or is late by now; 0 in time, without a day, and for bodies that are only asked.
     */
    public int daysLate() {
        if (isRequested()) {
            return 0;
        }
        if (submissions > 0) {
            return lateByDays == null ? 0 : lateByDays;
        }
        LocalDate until = suspendedSince == null ? today : VietnamTime.dayOf(suspendedSince);
        return dueOn == null || step.isSettled() ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, until));
    }

    /** Somebody waits for an answer: a judgement, or a returned report; the due day speaks for what is still to do. */
    public boolean isWaiting() {
        return step == ObligationStatus.SUBMITTED || step == ObligationStatus.RETURNED;
    }

    /** Whose turn it is while somebody waits: the unit's until it has handed in, then the one who judges. */
    public String holderName() {
        return step == ObligationStatus.SUBMITTED ? intakeUnitName : unitName;
    }

    public long waitingDays() {
        return daysSince(waitingSince);
    }

    public long daysOpen() {
        return daysSince(openedAt);
    }

    /** Since anything was last written down about it. */
    public long daysUnchanged() {
        return daysSince(changedAt);
    }

    /** No day is set and the work goes on: such a duty ages, and the page says by how much. */
    public boolean isAgeing() {
        return dueOn == null && !step.isSettled();
    }

    private long daysSince(Instant moment) {
        return Math.max(0, ChronoUnit.DAYS.between(VietnamTime.dayOf(moment), today));
    }
}
