package vn.dondoc.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;

/**
 * Where an obligation stands, as its history says: each step makes the next state of the one before, so replaying the
 * history gives what is stored.
 *
 * @param late null until the first submission, and where there was no due day then; never changes once decided
 */
record LedgerState(
        ObligationStatus status,
        @Nullable LocalDate dueOn,
        @Nullable Instant firstSubmittedAt,
        @Nullable Boolean late,
        @Nullable Instant settledAt,
        int submissions,
        int reminders) {

    static LedgerState opened(@Nullable LocalDate dueOn) {
        return new LedgerState(ObligationStatus.OPEN, dueOn, null, null, null, 0, 0);
    }

    /** @param dueOn the new last day, for steps that set one */
    LedgerState after(ObligationStep step, Instant at, @Nullable LocalDate newDueOn) {
        ObligationStatus next = status.after(step);
        boolean setsDue = step == ObligationStep.DUE_SET || step == ObligationStep.EXTENDED;
        boolean first = step == ObligationStep.SUBMITTED && firstSubmittedAt == null;
        return new LedgerState(
                next,
                setsDue ? newDueOn : dueOn,
                first ? at : firstSubmittedAt,
                first ? isLate(at) : late,
                next.isSettled() ? (status.isSettled() ? settledAt : at) : null,
                submissions + (step == ObligationStep.SUBMITTED ? 1 : 0),
                reminders + (step == ObligationStep.REMINDED ? 1 : 0));
    }

    static LedgerState replay(List<LedgerEntry> history) {
        LedgerState state = opened(history.getFirst().dueOn());
        for (LedgerEntry entry : history.subList(1, history.size())) {
            state = state.after(entry.step(), entry.at(), entry.dueOn());
        }
        return state;
    }

    private @Nullable Boolean isLate(Instant at) {
        return dueOn == null ? null : at.isAfter(VietnamTime.endOf(dueOn));
    }
}
