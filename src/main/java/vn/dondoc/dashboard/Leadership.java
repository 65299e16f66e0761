package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.obligation.LedgerTally;
import vn.dondoc.obligation.ObligationCounts;

/**
 * The first page of who leads a committee: what needs a decision, then how everything stands.
 *
 * @param tally all that its units issue or receive
 * @param plans those of them with most that is late, of {@code allPlans}
 * @param units those under orders with whom most is late
 * @param asked bodies that are only asked, apart and without any rate, or the first of them
 * @param owed what its units owe themselves in the next days
 * @param expected what others owe in the next days
 * @param today and {@code until} are the first and the last of those days
 */
public record Leadership(
        List<Decision> decisions,
        LedgerTally tally,
        List<ObligationCounts.OfPlan> plans,
        long allPlans,
        List<UnitScore> units,
        AskedUnit.Few asked,
        List<PlanTargets> targets,
        List<PeriodRate> periods,
        List<DayAhead> owed,
        List<DayAhead> expected,
        LocalDate today,
        LocalDate until) {

    /** Nothing has been ordered of anybody yet, and nothing waits. */
    public boolean isQuiet() {
        return decisions.isEmpty() && plans.isEmpty() && owed.isEmpty();
    }

    /** Where the reports lie that the page shows as waiting for the word of this leader. */
    public Set<String> decided() {
        return decisions.stream()
                .filter(decision -> decision.sort() == Decision.Sort.APPROVALS)
                .flatMap(decision -> decision.first().stream())
                .map(Decision.Item::address)
                .collect(Collectors.toSet());
    }

    /** All that waits for a word. */
    public long waiting() {
        return decisions.stream().mapToLong(Decision::count).sum();
    }
}
