package vn.dondoc.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Units;
import vn.dondoc.calendar.DueChoices;
import vn.dondoc.calendar.HolidayShift;
import vn.dondoc.site.NotFound;

/**
 * Resolves the parties that a plan names into units: as they stood on the day of its issue, or on that on which a report
 * was asked for, or an instruction given, beside it.
 */
@Component
@lombok.RequiredArgsConstructor
class Roster {

    private final Units units;
    private final Groups groups;

    PlanDuties dutiesOf(Plan plan) {
        LocalDate day = plan.reference();
        Calling calling = new Calling(units, groups, plan.issuerId(), day);
        List<PlanDuties.TaskDuty> tasks = new ArrayList<>();
        List<PlanDuties.ReportDuty> reports = new ArrayList<>();
        List<PlanDuties.OwnPlanDuty> ownPlans = new ArrayList<>();
        List<Task> signed =
                plan.tasks().stream().filter(task -> task.instructed() == null).toList();
        for (Task task : signed) {
            calling.roles(task.parties())
                    .forEach((unit, role) -> tasks.add(new PlanDuties.TaskDuty(
                            task.id(),
                            unit,
                            role,
                            task.mode() == AssignmentMode.REQUEST ? AssignmentMode.REQUEST : calling.mode(unit),
                            task.text(),
                            task.due(),
                            task.dueSetOn())));
        }
        plan.regimes().stream()
                .filter(regime -> regime.asked() == null)
                .forEach(regime -> reports.addAll(reports(calling, plan, regime)));
        for (Demand demand : plan.demands()) {
            for (UUID unit : calling.roles(demand.parties()).keySet()) {
                ownPlans.add(new PlanDuties.OwnPlanDuty(
                        demand.id(),
                        unit,
                        calling.mode(unit),
                        demand.text(),
                        demand.due(),
                        demand.recipientId(),
                        demand.intakeUnitId()));
            }
        }
        return duties(plan, plan.issuerId(), day, tasks, reports, ownPlans);
    }

    /** Only those of one report that was asked for beside the plan. */
    PlanDuties dutiesOf(Plan plan, Regime asked) {
        LocalDate day = requireNonNull(asked.asked()).day();
        Calling calling = new Calling(units, groups, plan.speaker(), day);
        return duties(plan, plan.speaker(), day, List.of(), reports(calling, plan, asked), List.of());
    }

    /** Only those of one instruction that was given beside the plan. */
    PlanDuties dutiesOf(Plan plan, Task instructed) {
        LocalDate day = requireNonNull(instructed.instructed()).day();
        List<PlanDuties.TaskDuty> tasks = instructed.parties().stream()
                .map(named -> requireNonNull(named.party().unitId()))
                .map(unit -> new PlanDuties.TaskDuty(
                        instructed.id(),
                        unit,
                        PartyRole.LEAD,
                        modeOf(plan, unit, day),
                        instructed.text(),
                        instructed.due(),
                        null))
                .toList();
        return duties(plan, plan.speaker(), day, tasks, List.of(), List.of());
    }

    private static List<PlanDuties.ReportDuty> reports(Calling calling, Plan plan, Regime regime) {
        return calling.roles(regime.parties()).keySet().stream()
                .map(unit -> new PlanDuties.ReportDuty(
                        regime.id(),
                        unit,
                        calling.mode(unit),
                        regime.periodKind(),
                        regime.title() == null ? plan.subject() : regime.title(),
                        regime.due(),
                        regime.recipientId(),
                        regime.intakeUnitId()))
                .toList();
    }

    private static PlanDuties duties(
            Plan plan,
            UUID issuerId,
            LocalDate day,
            List<PlanDuties.TaskDuty> tasks,
            List<PlanDuties.ReportDuty> reports,
            List<PlanDuties.OwnPlanDuty> ownPlans) {
        return new PlanDuties(
                plan.id(),
                plan.rootAgencyId(),
                issuerId,
                plan.monitoringUnitId(),
                day,
                plan.window(),
                new DueChoices(plan.beforeIsExclusive(), HolidayShift.BY_RULE),
                tasks,
                reports,
                ownPlans);
    }

    /**
     * The units that a plan calls upon with its issue.
     *
     * @throws PlanIncomplete where a duty would be nobody's: its group is empty, or a unit is not there on that day
     */
    Set<UUID> calledBy(Plan plan) {
        PlanDuties duties;
        try {
            duties = dutiesOf(plan);
        } catch (NotFound gone) {
            throw new PlanIncomplete("plan.issue.gone");
        }
        Set<UUID> owed = new HashSet<>();
        Set<UUID> called = new LinkedHashSet<>();
        for (PlanDuties.TaskDuty duty : duties.tasks()) {
            called.add(duty.unitId());
            if (duty.role() == PartyRole.LEAD) {
                owed.add(duty.taskId());
            }
        }
        duties.reports().forEach(duty -> owed.add(duty.regimeId()));
        duties.reports().forEach(duty -> called.add(duty.unitId()));
        duties.ownPlans().forEach(duty -> owed.add(duty.demandId()));
        duties.ownPlans().forEach(duty -> called.add(duty.unitId()));
        boolean allOwed = Stream.of(
                        plan.tasks().stream().map(Task::id),
                        plan.regimes().stream().map(Regime::id),
                        plan.demands().stream().map(Demand::id))
                .flatMap(ids -> ids)
                .allMatch(owed::contains);
        if (!allOwed) {
            throw new PlanIncomplete("plan.issue.nobody");
        }
        return called;
    }

    /** As it would have been with the issue of the plan; a unit founded since is seen as it stands today. */
    AssignmentMode modeOf(Plan plan, UUID unitId, LocalDate today) {
        LocalDate issued = plan.reference();
        boolean stoodThen = units.on(unitId, issued).parentId() != null;
        boolean ledByAnother = !plan.speaker().equals(plan.issuerId());
        Calling calling = new Calling(units, groups, plan.speaker(), stoodThen && !ledByAnother ? issued : today);
        return calling.modeOf(unitId);
    }

    /**
     * The units that owe a report asked for beside the plan.
     *
     * @throws PlanIncomplete where there are none
     */
    Set<UUID> calledBy(Plan plan, Regime asked) {
        Set<UUID> called = dutiesOf(plan, asked).reports().stream()
                .map(PlanDuties.ReportDuty::unitId)
                .collect(Collectors.toSet());
        if (called.isEmpty()) {
            throw new PlanIncomplete("plan.asked.nobody");
        }
        return called;
    }
}
