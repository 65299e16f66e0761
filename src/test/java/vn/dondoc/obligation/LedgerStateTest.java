package vn.dondoc.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.obligation.ObligationStep.ACCEPTED;
import static vn.dondoc.obligation.ObligationStep.ACKNOWLEDGED;
import static vn.dondoc.obligation.ObligationStep.DUE_SET;
import static vn.dondoc.obligation.ObligationStep.ESCALATED;
import static vn.dondoc.obligation.ObligationStep.EXTENDED;
import static vn.dondoc.obligation.ObligationStep.OPENED;
import static vn.dondoc.obligation.ObligationStep.REMINDED;
import static vn.dondoc.obligation.ObligationStep.RETURNED;
import static vn.dondoc.obligation.ObligationStep.SUBMITTED;
import static vn.dondoc.obligation.ObligationStep.TRANSFERRED;
import static vn.dondoc.obligation.ObligationStep.WAIVED;

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
    static final int SEQUENCES = 5_000;

    @Test
    void onlyTheseStepsFollow() {
        Set<ObligationStep> whileOpen =
                EnumSet.of(SUBMITTED, DUE_SET, EXTENDED, REMINDED, ESCALATED, TRANSFERRED, WAIVED);
        Set<ObligationStep> fresh = EnumSet.copyOf(whileOpen);
        fresh.add(ACKNOWLEDGED);
        Set<ObligationStep> handedIn = EnumSet.copyOf(whileOpen);
        handedIn.remove(SUBMITTED);
        handedIn.addAll(EnumSet.of(RETURNED, ACCEPTED));
        Map<ObligationStatus, Set<ObligationStep>> allowed = new EnumMap<>(Map.of(
                ObligationStatus.OPEN, fresh,
                ObligationStatus.ACKNOWLEDGED, whileOpen,
                ObligationStatus.RETURNED, whileOpen,
                ObligationStatus.SUBMITTED, handedIn,
                ObligationStatus.ACCEPTED, Set.of(),
                ObligationStatus.WAIVED, Set.of(),
                ObligationStatus.TRANSFERRED, Set.of()));
        for (ObligationStatus status : ObligationStatus.values()) {
            for (ObligationStep step : ObligationStep.values()) {
                assertThat(isPossible(status, step))
                        .as("%s after %s", step, status)
                        .isEqualTo(allowed.get(status).contains(step));
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
        LedgerState undated = LedgerState.opened(null).after(SUBMITTED, LAST_MOMENT.plusSeconds(99_999_999), null);
        assertThat(undated.late()).isNull();
        LedgerState datedAfterwards = undated.after(DUE_SET, LAST_MOMENT.plusSeconds(100_000_000), DUE)
                .after(RETURNED, LAST_MOMENT.plusSeconds(100_000_001), null)
                .after(SUBMITTED, LAST_MOMENT.plusSeconds(100_000_002), null);
        assertThat(datedAfterwards.late()).isNull();
    }

    @Test
    void whateverHappensItsHistoryGivesTheSameStateAgain() {
        randomHistories(
                (history, states) -> assertThat(LedgerState.replay(history)).isEqualTo(states.getLast()));
    }

    @Test
    void whateverHappensLatenessIsDecidedOnceByTheFirstSubmission() {
        randomHistories((history, states) -> {
            int first = -1;
            for (int i = 0; i < history.size() && first < 0; i++) {
                first = history.get(i).step() == SUBMITTED ? i : -1;
            }
            for (int i = 0; i < states.size(); i++) {
                if (first < 0 || i < first) {
                    assertThat(states.get(i).late()).isNull();
                    assertThat(states.get(i).firstSubmittedAt()).isNull();
                } else {
                    LocalDate inForce = states.get(first).dueOn();
                    Instant at = history.get(first).at();
                    Boolean late = inForce == null ? null : at.isAfter(VietnamTime.endOf(inForce));
                    assertThat(states.get(i).late()).isEqualTo(late);
                    assertThat(states.get(i).firstSubmittedAt()).isEqualTo(at);
                }
            }
        });
    }

    @Test
    void whateverHappensCountsAddUpAndSettledStaysSettled() {
        randomHistories((history, states) -> {
            LedgerState last = states.getLast();
            assertThat(last.submissions()).isEqualTo(count(history, SUBMITTED));
            assertThat(last.reminders()).isEqualTo(count(history, REMINDED));
            assertThat(last.settledAt() != null).isEqualTo(last.status().isSettled());
            for (int i = 0; i < states.size() - 1; i++) {
                assertThat(states.get(i).status().isSettled()).isFalse();
            }
        });
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
            List<LedgerEntry> history = new ArrayList<>(List.of(new LedgerEntry(OPENED, at, null, null, null, due)));
            List<LedgerState> states = new ArrayList<>(List.of(LedgerState.opened(due)));
            int steps = random.nextInt(14);
            for (int step = 0; step < steps && !states.getLast().status().isSettled(); step++) {
                ObligationStatus status = states.getLast().status();
                List<ObligationStep> possible = EnumSet.allOf(ObligationStep.class).stream()
                        .filter(each -> isPossible(status, each))
                        .toList();
                ObligationStep next = possible.get(random.nextInt(possible.size()));
                at = at.plusSeconds(1 + random.nextInt(200_000));
                LocalDate day = next == DUE_SET || next == EXTENDED ? DUE.plusDays(random.nextInt(40)) : null;
                history.add(new LedgerEntry(next, at, null, null, null, day));
                states.add(states.getLast().after(next, at, day));
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

    private static long count(List<LedgerEntry> history, ObligationStep step) {
        return history.stream().filter(entry -> entry.step() == step).count();
    }

    private static LedgerState submittedAt(Instant at) {
        return LedgerState.opened(DUE).after(SUBMITTED, at, null);
    }

    @Test
    void aSettledObligationTakesNoFurtherStep() {
        LedgerState settled = submittedAt(LAST_MOMENT).after(ACCEPTED, LAST_MOMENT, null);
        assertThatThrownBy(() -> settled.after(EXTENDED, LAST_MOMENT, DUE)).isInstanceOf(StepNotPossible.class);
    }
}
