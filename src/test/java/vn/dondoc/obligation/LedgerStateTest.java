package vn.dondoc.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.obligation.ObligationStep.ACCEPTED;
import static vn.dondoc.obligation.ObligationStep.ACKNOWLEDGED;
import static vn.dondoc.obligation.ObligationStep.CANCELLED;
import static vn.dondoc.obligation.ObligationStep.CORRECTED;
import static vn.dondoc.obligation.ObligationStep.DUE_SET;
import static vn.dondoc.obligation.ObligationStep.ESCALATED;
import static vn.dondoc.obligation.ObligationStep.EXTENDED;
import static vn.dondoc.obligation.ObligationStep.EXTENSION_ASKED;
import static vn.dondoc.obligation.ObligationStep.EXTENSION_REFUSED;
import static vn.dondoc.obligation.ObligationStep.HANDED_OVER;
import static vn.dondoc.obligation.ObligationStep.INHERITED;
import static vn.dondoc.obligation.ObligationStep.INSTRUCTED;
import static vn.dondoc.obligation.ObligationStep.INSTRUCTION_WITHDRAWN;
import static vn.dondoc.obligation.ObligationStep.OPENED;
import static vn.dondoc.obligation.ObligationStep.REMINDED;
import static vn.dondoc.obligation.ObligationStep.REOPENED;
import static vn.dondoc.obligation.ObligationStep.RESUMED;
import static vn.dondoc.obligation.ObligationStep.RETURNED;
import static vn.dondoc.obligation.ObligationStep.SUBMITTED;
import static vn.dondoc.obligation.ObligationStep.SUSPENDED;
import static vn.dondoc.obligation.ObligationStep.TRANSFERRED;
import static vn.dondoc.obligation.ObligationStep.WAIVED;
import static vn.dondoc.obligation.ObligationStep.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.VietnamTime;

class LedgerStateTest {

    static final LocalDate DUE = LocalDate.of(2021, 6, 14);
    static final Instant LAST_MOMENT = VietnamTime.endOf(DUE);
    static final Set<ObligationStep> TAKES_A_DAY = EnumSet.of(DUE_SET, EXTENDED, EXTENSION_ASKED);
    static final Set<ObligationStep> MAY_TAKE_A_DAY = EnumSet.of(RETURNED, REOPENED, RESUMED, INHERITED);

    /** Words of leaders about a duty, which change nothing of it, wherever it stands. */
    static final Set<ObligationStep> WORDS = EnumSet.of(INSTRUCTED, INSTRUCTION_WITHDRAWN);

    static final int SEQUENCES = 5_000;

    @Test
    void onlyTheseStepsFollow() {
        Set<ObligationStep> whileOpen = EnumSet.of(
                SUBMITTED,
                DUE_SET,
                EXTENSION_ASKED,
                EXTENSION_REFUSED,
                EXTENDED,
                REMINDED,
                ESCALATED,
                SUSPENDED,
                RESUMED,
                INHERITED,
                TRANSFERRED,
                HANDED_OVER,
                CANCELLED,
                WAIVED);
        Set<ObligationStep> fresh = EnumSet.copyOf(whileOpen);
        fresh.add(ACKNOWLEDGED);
        Set<ObligationStep> handedIn = EnumSet.copyOf(whileOpen);
        handedIn.removeAll(
                EnumSet.of(SUBMITTED, EXTENSION_ASKED, EXTENSION_REFUSED, SUSPENDED, RESUMED, INHERITED, TRANSFERRED));
        handedIn.addAll(EnumSet.of(WITHDRAWN, RETURNED, ACCEPTED));
        Map<ObligationStatus, Set<ObligationStep>> allowed = new EnumMap<>(Map.of(
                ObligationStatus.OPEN,
                fresh,
                ObligationStatus.ACKNOWLEDGED,
                whileOpen,
                ObligationStatus.RETURNED,
                whileOpen,
                ObligationStatus.SUBMITTED,
                handedIn,
                ObligationStatus.ACCEPTED,
                EnumSet.of(CORRECTED, REOPENED),
                ObligationStatus.WAIVED,
                Set.of(INHERITED),
                ObligationStatus.CANCELLED,
                Set.of(INHERITED),
                ObligationStatus.TRANSFERRED,
                Set.of(INHERITED)));
        for (ObligationStatus status : ObligationStatus.values()) {
            for (ObligationStep step : ObligationStep.values()) {
                assertThat(isPossible(status, step))
                        .as("%s after %s", step, status)
                        .isEqualTo(WORDS.contains(step) || allowed.get(status).contains(step));
            }
        }
    }

    @Test
    void whatIsHandedInInTheLastSecondIsOnTimeAndTheNextIsLate() {
        assertThat(submittedAt(LAST_MOMENT).late()).isFalse();
        assertThat(submittedAt(LAST_MOMENT.plusSeconds(1)).late()).isTrue();
        // midnight in Việt Nam is 17:00 in UTC
        assertThat(submittedAt(Instant.parse("2021-06-14T16:59:59Z")).late()).isFalse();
        assertThat(submittedAt(Instant.parse("2021-06-14T17:00:00Z")).late()).isTrue();
    }

    @Test
    void anExtensionAfterTheFirstSubmissionDoesNotMoveIt() {
        LedgerState late = submittedAt(LAST_MOMENT.plusSeconds(60))
                .after(RETURNED, LAST_MOMENT.plusSeconds(120), null)
                .after(EXTENDED, LAST_MOMENT.plusSeconds(180), DUE.plusDays(30))
                .after(SUBMITTED, LAST_MOMENT.plusSeconds(240), null);
        assertThat(late.late()).isTrue();
        assertThat(late.firstSubmittedAt()).isEqualTo(LAST_MOMENT.plusSeconds(60));
        assertThat(late.dueOn()).isEqualTo(DUE.plusDays(30));
        LedgerState onTime = submittedAt(LAST_MOMENT)
                .after(RETURNED, LAST_MOMENT.plusSeconds(1), null)
                .after(SUBMITTED, LAST_MOMENT.plusSeconds(999_999), null);
        assertThat(onTime.late()).isFalse();
        assertThat(onTime.submissions()).isEqualTo(2);
    }

    @Test
    void aDutyWithoutADayIsNeverLate() {
        LedgerState undated =
                LedgerState.opened(null, LAST_MOMENT).after(SUBMITTED, LAST_MOMENT.plusSeconds(99_999_999), null);
        assertThat(undated.late()).isNull();
        LedgerState datedAfterwards = undated.after(DUE_SET, LAST_MOMENT.plusSeconds(100_000_000), DUE)
                .after(RETURNED, LAST_MOMENT.plusSeconds(100_000_001), null)
                .after(SUBMITTED, LAST_MOMENT.plusSeconds(100_000_002), null);
        assertThat(datedAfterwards.late()).isNull();
    }

    @Test
    void theClockStopsWhileItIsSuspendedAndTheDayMovesByAsMuch() {
        Instant stopped = VietnamTime.endOf(DUE.minusDays(4)).minusSeconds(60);
        LedgerState suspended =
                LedgerState.opened(DUE, LAST_MOMENT.minusSeconds(900_000)).after(SUSPENDED, stopped, null);
        assertThat(suspended.dueOn()).isEqualTo(DUE);
        assertThat(suspended.mayAskForMoreTime()).isFalse();
        for (ObligationStep step : List.of(SUBMITTED, ACKNOWLEDGED, REMINDED, SUSPENDED, EXTENSION_ASKED)) {
            assertThat(isPossible(suspended, step)).as("%s", step).isFalse();
        }
        Instant resumed = stopped.plusSeconds(10 * 86_400);
        assertThat(suspended.dueOnceResumed(resumed)).isEqualTo(DUE.plusDays(10));
        LedgerState running = suspended.after(RESUMED, resumed, suspended.dueOnceResumed(resumed));
        assertThat(running.dueOn()).isEqualTo(DUE.plusDays(10));
        assertThat(running.suspendedSince()).isNull();
        assertThat(running.extensions()).isZero();
        assertThat(running.after(SUBMITTED, VietnamTime.endOf(DUE.plusDays(10)), null)
                        .late())
                .isFalse();
    }

    @Test
    void whateverHappensItsHistoryGivesTheSameStateAgain() {
        randomHistories(
                (history, states) -> assertThat(LedgerState.replay(history)).isEqualTo(states.getLast()));
    }

    @Test
    void whateverHappensLatenessIsDecidedByTheFirstSubmissionThatStands() {
        randomHistories((history, states) -> {
            Instant first = null;
            Boolean late = null;
            for (int i = 0; i < states.size(); i++) {
                ObligationStep step = history.get(i).step();
                long standing = handedIn(history.subList(0, i + 1));
                if (step == SUBMITTED && standing == 1) {
                    first = history.get(i).at();
                    LocalDate inForce = states.get(i).dueOn();
                    late = Boolean.TRUE.equals(late)
                            ? late
                            : inForce == null ? null : (Boolean) first.isAfter(VietnamTime.endOf(inForce));
                } else if (step == WITHDRAWN && standing == 0 && !Boolean.TRUE.equals(late)) {
                    first = null;
                    late = null;
                }
                assertThat(states.get(i).late()).isEqualTo(late);
                assertThat(states.get(i).firstSubmittedAt()).isEqualTo(first);
            }
        });
    }

    @Test
    void whateverHappensCountsAddUpAndOnlyACorrectionUndoesAcceptance() {
        randomHistories((history, states) -> {
            LedgerState last = states.getLast();
            assertThat(last.submissions()).isEqualTo(handedIn(history));
            assertThat(last.reminders()).isEqualTo(count(history, REMINDED));
            assertThat(last.extensions()).isEqualTo(count(history, EXTENDED));
            assertThat(last.settledAt() != null).isEqualTo(last.status().isSettled());
            for (int i = 0; i < states.size() - 1; i++) {
                if (WORDS.contains(history.get(i + 1).step())) {
                    assertThat(states.get(i + 1)).isEqualTo(states.get(i));
                } else if (states.get(i).status().isSettled()) {
                    assertThat(history.get(i + 1).step())
                            .isIn(
                                    states.get(i).status() == ObligationStatus.ACCEPTED
                                            ? Set.of(CORRECTED, REOPENED)
                                            : Set.of(INHERITED));
                }
            }
        });
    }

    @Test
    void whateverHappensNothingLateTurnsOnTimeAndTheReverse() {
        randomHistories((history, states) -> {
            for (int i = 1; i < states.size(); i++) {
                LedgerState before = states.get(i - 1);
                LedgerState now = states.get(i);
                if (Boolean.TRUE.equals(before.late())) {
                    assertThat(now.late()).isTrue();
                    assertThat(now.lateByDays()).isGreaterThanOrEqualTo(before.lateByDays());
                }
                if (before.submissions() > 0 && now.submissions() > 0) {
                    assertThat(now.late()).isEqualTo(before.late());
                    if (timing(now) != Timing.EXEMPT && timing(before) != Timing.EXEMPT) {
                        assertThat(timing(now)).isEqualTo(timing(before));
                    }
                    assertThat(now.lateByDays()).isEqualTo(before.lateByDays());
                }
                if (now.late() != null) {
                    assertThat(now.lateByDays() > 0).isEqualTo(now.late());
                }
            }
        });
    }

    @Test
    void whateverHappensAWishForMoreTimeDoesNotOutliveItsAnswer() {
        Set<ObligationStep> ends = EnumSet.of(EXTENDED, EXTENSION_REFUSED, SUBMITTED, WAIVED, TRANSFERRED, CANCELLED);
        randomHistories((history, states) -> {
            LocalDate wish = null;
            for (int i = 0; i < states.size(); i++) {
                ObligationStep step = history.get(i).step();
                wish = step == EXTENSION_ASKED ? history.get(i).dueOn() : ends.contains(step) ? null : wish;
                assertThat(states.get(i).askedDueOn()).isEqualTo(wish);
            }
        });
    }

    @Test
    void whateverHappensTheOneWhoseTurnItIsHasHadItSinceItWasPassedOn() {
        Set<ObligationStep> passes = EnumSet.of(OPENED, SUBMITTED, WITHDRAWN, RETURNED, CORRECTED, REOPENED);
        randomHistories((history, states) -> {
            Instant since = null;
            for (int i = 0; i < states.size(); i++) {
                since = passes.contains(history.get(i).step()) ? history.get(i).at() : since;
                assertThat(states.get(i).waitingSince()).isEqualTo(since);
            }
        });
    }

    @Test
    void moreTimeIsAskedForOnceAtATimeAndOnlyWhereThereIsADay() {
        LedgerState asked = LedgerState.opened(DUE, LAST_MOMENT).after(EXTENSION_ASKED, LAST_MOMENT, DUE.plusDays(5));
        assertThat(asked.askedDueOn()).isEqualTo(DUE.plusDays(5));
        assertThat(asked.dueOn()).isEqualTo(DUE);
        assertThatThrownBy(() -> asked.after(EXTENSION_ASKED, LAST_MOMENT, DUE.plusDays(6)))
                .isInstanceOf(StepNotPossible.class);
        LedgerState refused = asked.after(EXTENSION_REFUSED, LAST_MOMENT, null);
        assertThat(refused.askedDueOn()).isNull();
        assertThat(refused.dueOn()).isEqualTo(DUE);
        assertThatThrownBy(() -> refused.after(EXTENSION_REFUSED, LAST_MOMENT, null))
                .isInstanceOf(StepNotPossible.class);
        LedgerState undated = LedgerState.opened(null, LAST_MOMENT);
        assertThatThrownBy(() -> undated.after(EXTENSION_ASKED, LAST_MOMENT, DUE))
                .isInstanceOf(StepNotPossible.class);
        assertThatThrownBy(() -> undated.after(EXTENDED, LAST_MOMENT, DUE)).isInstanceOf(StepNotPossible.class);
    }

    @Test
    void whatIsTakenBackHasNotComeInTimeAndWhatWasLateStaysLate() {
        Instant muchLater = VietnamTime.endOf(DUE.plusDays(60));
        LedgerState inTime = submittedAt(LAST_MOMENT).after(WITHDRAWN, LAST_MOMENT.plusSeconds(60), null);
        assertThat(inTime.status()).isEqualTo(ObligationStatus.ACKNOWLEDGED);
        assertThat(inTime.late()).isNull();
        assertThat(inTime.firstSubmittedAt()).isNull();
        assertThat(timing(inTime)).isEqualTo(Timing.MISSING);
        LedgerState right = inTime.after(SUBMITTED, muchLater, null);
        assertThat(right.late()).isTrue();
        assertThat(right.lateByDays()).isEqualTo(60);
        LedgerState lateAgain = submittedAt(LAST_MOMENT.plusSeconds(60))
                .after(WITHDRAWN, LAST_MOMENT.plusSeconds(120), null)
                .after(EXTENDED, LAST_MOMENT.plusSeconds(180), DUE.plusDays(90))
                .after(SUBMITTED, muchLater, null);
        assertThat(lateAgain.late()).isTrue();
        assertThat(lateAgain.lateByDays()).isOne();
        LedgerState again = submittedAt(LAST_MOMENT)
                .after(RETURNED, LAST_MOMENT.plusSeconds(60), null)
                .after(SUBMITTED, LAST_MOMENT.plusSeconds(120), null)
                .after(WITHDRAWN, LAST_MOMENT.plusSeconds(180), null);
        assertThat(again.status()).isEqualTo(ObligationStatus.RETURNED);
        assertThat(again.late()).as("the first one stands").isFalse();
    }

    @Test
    void whatIsSentBackMayCarryANewDay() {
        LedgerState back = submittedAt(LAST_MOMENT.plusSeconds(60)).after(RETURNED, LAST_MOMENT, DUE.plusDays(9));
        assertThat(back.dueOn()).isEqualTo(DUE.plusDays(9));
        assertThat(back.late()).isTrue();
        assertThat(back.lateByDays()).isOne();
        assertThat(back.extensions()).isZero();
        assertThat(submittedAt(LAST_MOMENT).after(RETURNED, LAST_MOMENT, null).dueOn())
                .isEqualTo(DUE);
    }

    @Test
    void aCorrectionAfterAcceptanceIsHandedInAgainAndStaysOnTime() {
        LedgerState corrected = submittedAt(LAST_MOMENT)
                .after(ACCEPTED, LAST_MOMENT.plusSeconds(5), null)
                .after(CORRECTED, LAST_MOMENT.plusSeconds(999_999), null);
        assertThat(corrected.status()).isEqualTo(ObligationStatus.SUBMITTED);
        assertThat(corrected.settledAt()).isNull();
        assertThat(corrected.submissions()).isEqualTo(2);
        assertThat(corrected.late()).isFalse();
        assertThat(corrected.firstSubmittedAt()).isEqualTo(LAST_MOMENT);
        LedgerState reopened = corrected
                .after(ACCEPTED, LAST_MOMENT.plusSeconds(1_000_000), null)
                .after(REOPENED, LAST_MOMENT.plusSeconds(1_000_001), DUE.plusDays(30));
        assertThat(reopened.status()).isEqualTo(ObligationStatus.RETURNED);
        assertThat(reopened.dueOn()).isEqualTo(DUE.plusDays(30));
        assertThat(reopened.late()).isFalse();
    }

    @Test
    void whateverHappensATimingIsTold() {
        Map<Timing, Integer> seen = new EnumMap<>(Timing.class);
        randomHistories((history, states) -> {
            LedgerState last = states.getLast();
            boolean handedIn = handedIn(history) > 0;
            boolean countedElsewhere =
                    last.status() == ObligationStatus.TRANSFERRED || last.status() == ObligationStatus.CANCELLED;
            Timing expected = handedIn && !countedElsewhere
                    ? Boolean.TRUE.equals(last.late()) ? Timing.LATE : Timing.ON_TIME
                    : last.status().isSettled() ? Timing.EXEMPT : Timing.MISSING;
            assertThat(timing(last)).isEqualTo(expected);
            seen.merge(expected, 1, Integer::sum);
        });
        assertThat(seen).containsOnlyKeys(Timing.values());
    }

    private static Timing timing(LedgerState state) {
        return Timing.of(state.status(), state.late(), state.submissions());
    }

    interface Check {
        void of(List<LedgerEntry> history, List<LedgerState> states);
    }

    /** Histories in which each step is one that the status allows; the seed is fixed, so that a failure comes again. */
    private static void randomHistories(Check check) {
        Random random = new Random(61);
        for (int i = 0; i < SEQUENCES; i++) {
            LocalDate due = random.nextInt(4) == 0 ? null : DUE.plusDays(random.nextInt(9));
            Instant at = LAST_MOMENT.minusSeconds(random.nextInt(900_000));
            List<LedgerEntry> history =
                    new ArrayList<>(List.of(new LedgerEntry(OPENED, at, null, null, null, due, null, null, null)));
            List<LedgerState> states = new ArrayList<>(List.of(LedgerState.opened(due, at)));
            int steps = random.nextInt(14);
            for (int step = 0; step < steps; step++) {
                LedgerState state = states.getLast();
                List<ObligationStep> possible = EnumSet.allOf(ObligationStep.class).stream()
                        .filter(each -> isPossible(state, each))
                        .toList();
                if (possible.isEmpty()) {
                    break;
                }
                ObligationStep next = possible.get(random.nextInt(possible.size()));
                at = at.plusSeconds(1 + random.nextInt(200_000));
                boolean dated = TAKES_A_DAY.contains(next) || (MAY_TAKE_A_DAY.contains(next) && random.nextBoolean());
                LocalDate day = dated ? DUE.plusDays(random.nextInt(40)) : null;
                history.add(new LedgerEntry(next, at, null, null, null, day, null, null, null));
                states.add(state.after(next, at, day));
            }
            check.of(history, states);
        }
    }

    private static boolean isPossible(ObligationStatus status, ObligationStep step) {
        try {
            status.after(step);
            return true;
        } catch (StepNotPossible refused) {
            return false;
        }
    }

    private static boolean isPossible(LedgerState state, ObligationStep step) {
        try {
            state.after(step, LAST_MOMENT, DUE);
            return true;
        } catch (StepNotPossible refused) {
            return false;
        }
    }

    private static long count(List<LedgerEntry> history, ObligationStep step) {
        return history.stream().filter(entry -> entry.step() == step).count();
    }

    /** Those that were not taken back. */
    private static long handedIn(List<LedgerEntry> history) {
        return count(history, SUBMITTED) + count(history, CORRECTED) - count(history, WITHDRAWN);
    }

    private static LedgerState submittedAt(Instant at) {
        return LedgerState.opened(DUE, LAST_MOMENT.minusSeconds(9_999)).after(SUBMITTED, at, null);
    }

    @Test
    void aPaperThatCameInBeforeAnExtensionIsJudgedByTheDayOfThatMoment() {
        List<LedgerEntry> history = List.of(
                new LedgerEntry(OPENED, LAST_MOMENT.minusSeconds(9_999), null, null, null, DUE, null, null, null),
                new LedgerEntry(
                        EXTENDED,
                        LAST_MOMENT.plusSeconds(200_000),
                        null,
                        null,
                        null,
                        DUE.plusDays(10),
                        null,
                        null,
                        null),
                new LedgerEntry(
                        SUBMITTED, LAST_MOMENT.plusSeconds(60), null, null, null, DUE, LAST_MOMENT, null, null));
        LedgerState state = LedgerState.replay(history);
        assertThat(state.late()).isTrue();
        assertThat(state.lateByDays()).isOne();
        assertThat(state.dueOn()).isEqualTo(DUE.plusDays(10));
    }

    @Test
    void aSettledObligationTakesNoFurtherStep() {
        LedgerState settled = submittedAt(LAST_MOMENT).after(ACCEPTED, LAST_MOMENT, null);
        assertThatThrownBy(() -> settled.after(EXTENDED, LAST_MOMENT, DUE)).isInstanceOf(StepNotPossible.class);
    }
}
