package vn.dondoc.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DatedPeriod;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.plan.PlanPage;

/**
 * Something that a plan asks for, of whatever kind.
 *
 * @param text the task, the title of the report, or the demand for an own plan
 * @param dueOn of a report none: see the schedule
 * @param schedule the periods of a report and their days
 * @param rhythm of a report
 * @param whose the units and groups that do it
 */
public record Duty(
        UUID id,
        UUID planId,
        ObligationKind kind,
        String text,
        String dueWords,
        @Nullable LocalDate dueOn,
        List<DatedPeriod> schedule,
        @Nullable PeriodKind rhythm,
        List<String> whose) {

    /** What the plan's own words ask for. */
    static List<Duty> of(PlanPage plan) {
        return of(plan, plan.regimes());
    }

    /** The reports too that were asked for beside its words, and what leaders instructed, as long as their word stands. */
    static List<Duty> all(PlanPage plan) {
        List<PlanPage.RegimeRow> reports = Stream.concat(plan.regimes().stream(), plan.askedReports().stream())
                .toList();
        return Stream.concat(of(plan, reports).stream(), instructed(plan)).toList();
    }

    private static Stream<Duty> instructed(PlanPage plan) {
        return plan.instructions().stream()
                .filter(each -> each.withdrawn() == null)
                .map(each -> new Duty(
                        each.id(),
                        plan.row().id(),
                        ObligationKind.TASK,
                        each.text(),
                        each.dueWords(),
                        each.dueOn(),
                        List.of(),
                        null,
                        names(each.units())));
    }

    private static List<Duty> of(PlanPage plan, List<PlanPage.RegimeRow> regimes) {
        UUID planId = plan.row().id();
        return Stream.of(
                        plan.tasks().stream()
                                .map(task -> new Duty(
                                        task.id(),
                                        planId,
                                        ObligationKind.TASK,
                                        task.text(),
                                        task.dueWords(),
                                        task.dueOn(),
                                        List.of(),
                                        null,
                                        names(task.leads()))),
                        regimes.stream()
                                .map(regime -> new Duty(
                                        regime.id(),
                                        planId,
                                        ObligationKind.REPORT,
                                        Objects.requireNonNullElse(
                                                regime.title(), plan.row().subject()),
                                        regime.dueWords(),
                                        null,
                                        regime.schedule(),
                                        regime.periodKind(),
                                        names(regime.reporters()))),
                        plan.demands().stream()
                                .map(demand -> new Duty(
                                        demand.id(),
                                        planId,
                                        ObligationKind.OWN_PLAN,
                                        demand.text(),
                                        demand.dueWords(),
                                        demand.due().lastDay(),
                                        List.of(),
                                        null,
                                        names(demand.parties()))))
                .flatMap(duties -> duties)
                .toList();
    }

    private static List<String> names(List<PlanPage.PartyRow> parties) {
        return parties.stream().map(PlanPage.PartyRow::name).toList();
    }

    /** What it is called in a list: a report by its rhythm too. */
    public String label() {
        return rhythm == null ? text : "Báo cáo " + rhythm.words() + ": " + text;
    }
}
