package vn.dondoc.reporting.register;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.site.NotFound;

/** Among which plans, regimes, periods and years a person may choose in a list: those that it has. */
public record ReportChoices(List<Regime> regimes) {

    /** A regime with the periods for which somebody owes its report. */
    public record Regime(
            UUID id,
            UUID planId,
            @Nullable String planReference,
            String planSubject,
            String title,
            List<Period> periods) {

        /** «6 tháng», «năm», to tell the regimes of a plan apart. */
        public String rhythm() {
            return periods.getFirst().kind().words();
        }
    }

    /** The plans, by id, as they are called. */
    public Map<UUID, String> plans() {
        Map<UUID, String> plans = new LinkedHashMap<>();
        regimes.forEach(regime -> plans.putIfAbsent(
                regime.planId(),
                regime.planReference() == null
                        ? regime.planSubject()
                        : regime.planReference() + " – " + regime.planSubject()));
        return plans;
    }

    /** The regimes of a plan, or all. */
    public List<Regime> regimesOf(@Nullable UUID planId) {
        return regimes.stream()
                .filter(regime -> planId == null || regime.planId().equals(planId))
                .toList();
    }

    public List<Period> periods(@Nullable UUID planId, @Nullable UUID regimeId) {
        return regimesOf(planId).stream()
                .filter(regime -> regimeId == null || regime.id().equals(regimeId))
                .flatMap(regime -> regime.periods().stream())
                .distinct()
                .sorted(Comparator.comparing((Period period) -> period.window().to())
                        .thenComparing(period -> period.window().from(), Comparator.reverseOrder()))
                .toList();
    }

    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        regimes.forEach(regime -> regime.periods()
                .forEach(period -> years.add(period.window().to().getYear())));
        return List.copyOf(years);
    }

    /** @throws NotFound where the list has no such plan */
    public String plan(UUID id) {
        String plan = plans().get(id);
        if (plan == null) {
            throw new NotFound("plan", id);
        }
        return plan;
    }

    /** @throws NotFound where the list has no such regime */
    public Regime regime(UUID id) {
        return regimes.stream()
                .filter(regime -> regime.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("regime", id));
    }
}
