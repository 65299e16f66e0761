package vn.dondoc.obligation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;

/**
 * Where an obligation stands, as its history says: each step makes the next state of the one before, so replaying the
 * history gives what is stored.
 *
 * @param askedDueOn the day that the unit wishes for, until that is answered or needed no longer
 * @param suspendedSince since when the clock stands still
 * @param waitingSince since when the one whose turn it is has had it
 * @param late null until the first submission that stands, and where there was no due day then; once true it stays true
 * @param lateByDays decided with {@code late}
 */
@Embeddable
record LedgerState(
        @Enumerated(EnumType.STRING) ObligationStatus status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate askedDueOn,
        @Nullable Instant suspendedSince,
        Instant waitingSince,
        @Nullable Instant firstSubmittedAt,
        @Nullable Boolean late,
        @Nullable Integer lateByDays,
        @Nullable Instant settledAt,
        int submissions,
        int reminders,
        int extensions) {

    static LedgerState opened(@Nullable LocalDate dueOn, Instant at) {
        return new LedgerState(ObligationStatus.OPEN, dueOn, null, null, at, null, null, null, null, 0, 0, 0);
    }

    /**
     * @param day the new last day, for steps that set one; the day that the unit wishes for; or the day that was in force
     *     when a paper came in that is entered only now
     * @throws StepNotPossible where that cannot happen now
     */
    LedgerState after(ObligationStep step, Instant at, @Nullable LocalDate day) {
        if (step == ObligationStep.WITHDRAWN && submissions == 1) {
            return firstTakenBack(at);
        }
        ObligationStatus next = status.after(step);
        if (!fitsTheDay(step)) {
            throw new StepNotPossible(status, step);
        }
        boolean first = step == ObligationStep.SUBMITTED && submissions == 0;
        LocalDate then = day == null ? dueOn : day;
        return new LedgerState(
                next,
                setsDue(step, day) ? day : dueOn,
                wish(step, next, day),
                suspendedSince(step, next, at),
                step.passesOn() ? at : waitingSince,
                first ? at : firstSubmittedAt,
                first && !wasLate() ? isLate(at, then) : late,
                first ? later(lateByDays, lateBy(at, then)) : lateByDays,
                next.isSettled() ? (status.isSettled() ? settledAt : at) : null,
                submissions + (step.handsIn() ? 1 : step == ObligationStep.WITHDRAWN ? -1 : 0),
                reminders + (step == ObligationStep.REMINDED ? 1 : 0),
                extensions + (step == ObligationStep.EXTENDED ? 1 : 0));
    }

    /** As if it had never been handed in; but what was late once does not become on time by coming again. */
    private LedgerState firstTakenBack(Instant at) {
        status.after(ObligationStep.WITHDRAWN);
        boolean stays = wasLate();
        return new LedgerState(
                ObligationStatus.ACKNOWLEDGED,
                dueOn,
                null,
                null,
                at,
                stays ? firstSubmittedAt : null,
                stays ? late : null,
                stays ? lateByDays : null,
                null,
                0,
                reminders,
                extensions);
    }

    private boolean wasLate() {
        return Boolean.TRUE.equals(late);
    }

    static LedgerState replay(List<LedgerEntry> history) {
        LedgerEntry opening = history.getFirst();
        LedgerState state = opened(opening.dueOn(), opening.at());
        for (LedgerEntry entry : history.subList(1, history.size())) {
            state = state.after(entry.step(), entry.at(), entry.dueOn());
        }
        return state;
    }

    /**
     * The moment at which a paper that came in on a day counts as handed in.
     *
     * @throws DayOutOfRange where it was not the unit's turn on that day, or the day is still to come
     * @throws StepNotPossible where nothing is to be handed in
     */
    Instant handedInOn(LocalDate day, Instant now) {
        status.after(ObligationStep.SUBMITTED);
        LocalDate today = VietnamTime.dayOf(now);
        if (day.isAfter(today) || day.isBefore(VietnamTime.dayOf(waitingSince))) {
            throw new DayOutOfRange(day);
        }
        Instant noon = day.atTime(LocalTime.NOON).atZone(VietnamTime.ZONE).toInstant();
        Instant at = day.equals(today) ? now : noon;
        return at.isBefore(waitingSince) ? waitingSince : at;
    }

    /** Whether somebody may still ask for a later day. */
    boolean mayAskForMoreTime() {
        return status.isOwed() && dueOn != null && askedDueOn == null && suspendedSince == null;
    }

    private boolean fitsTheDay(ObligationStep step) {
        return switch (step) {
            case DUE_SET -> dueOn == null && suspendedSince == null;
            case EXTENDED -> dueOn != null && suspendedSince == null;
            case EXTENSION_ASKED -> mayAskForMoreTime();
            case EXTENSION_REFUSED -> askedDueOn != null;
            case SUSPENDED, ACKNOWLEDGED, SUBMITTED, REMINDED, ESCALATED -> suspendedSince == null;
            case RESUMED -> suspendedSince != null;
            default -> true;
        };
    }

    static boolean setsDue(ObligationStep step, @Nullable LocalDate day) {
        return switch (step) {
            case DUE_SET, EXTENDED -> true;
            case RETURNED, REOPENED, RESUMED, INHERITED -> day != null;
            default -> false;
        };
    }

    /** The last day once the clock goes on again: it moves by the days that the clock stood still. */
    @Nullable
    LocalDate dueOnceResumed(Instant at) {
        return dueOn == null || suspendedSince == null
                ? dueOn
                : dueOn.plusDays(ChronoUnit.DAYS.between(VietnamTime.dayOf(suspendedSince), VietnamTime.dayOf(at)));
    }

    private @Nullable Instant suspendedSince(ObligationStep step, ObligationStatus next, Instant at) {
        if (step == ObligationStep.SUSPENDED) {
            return at;
        }
        return step == ObligationStep.RESUMED || next.isSettled() ? null : suspendedSince;
    }

    /** A wish ends with its answer, and with handing in or settling, after which more time is of no use. */
    private @Nullable LocalDate wish(ObligationStep step, ObligationStatus next, @Nullable LocalDate day) {
        if (step == ObligationStep.EXTENSION_ASKED) {
            return day;
        }
        boolean answered = step == ObligationStep.EXTENDED || step == ObligationStep.EXTENSION_REFUSED;
        return answered || !next.isOwed() ? null : askedDueOn;
    }

    private static @Nullable Boolean isLate(Instant at, @Nullable LocalDate due) {
        return due == null ? null : at.isAfter(VietnamTime.endOf(due));
    }

    private static @Nullable Integer lateBy(Instant at, @Nullable LocalDate due) {
        return due == null ? null : (int) Math.max(0, ChronoUnit.DAYS.between(due, VietnamTime.dayOf(at)));
    }

    private static @Nullable Integer later(@Nullable Integer before, @Nullable Integer now) {
        return before == null || now != null && now > before ? now : before;
    }
}
