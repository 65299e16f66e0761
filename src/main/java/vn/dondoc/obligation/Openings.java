package vn.dondoc.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DatedPeriod;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.plan.AskedDuties;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.plan.PlanDuties;

/** Turns what a plan demands into rows of the ledger: a row per unit and task, report and period, own plan. */
final class Openings {

    private final PlanDuties duties;
    private final WorkCalendar calendar;
    private final UUID issuedBy;
    private final List<Opening> openings = new ArrayList<>();

    private Openings(PlanDuties duties, WorkCalendar calendar, UUID issuedBy) {
        this.duties = duties;
        this.calendar = calendar;
        this.issuedBy = issuedBy;
    }

    static List<Opening> of(PlanDuties duties, WorkCalendar calendar, UUID issuedBy) {
        Openings made = new Openings(duties, calendar, issuedBy);
        duties.tasks().forEach(made::task);
        duties.reports().forEach(made::reports);
        duties.ownPlans().forEach(made::ownPlan);
        return made.openings;
    }

    /** The rows of a report that was asked for beside the plan: one per unit, on the days that were named. */
    static List<Opening> of(AskedDuties asked, WorkCalendar calendar, UUID askedBy) {
        Openings made = new Openings(asked.duties(), calendar, askedBy);
        asked.duties()
                .reports()
                .forEach(duty ->
                        made.report(duty, asked.period(), made.due(duty.due().rule())));
        return made.openings;
    }

    private void task(PlanDuties.TaskDuty duty) {
        boolean overridden = duty.dueSetOn() != null;
        LocalDate dueOn = overridden ? duty.dueSetOn() : due(duty.due().rule());
        openings.add(opening(
                ObligationKind.TASK,
                duty.taskId(),
                duty.unitId(),
                duty.role(),
                duty.mode(),
                duties.issuerId(),
                duties.monitoringUnitId(),
                null,
                duty.text(),
                duty.due().words(),
                duty.due().rule(),
                dueOn,
                overridden ? issuedBy : null));
    }

    private void reports(PlanDuties.ReportDuty duty) {
        for (DatedPeriod dated :
                calendar.schedule(duty.periodKind(), duty.due().rule(), duties.window(), duties.choices())) {
            if (isOverBefore(duties.issuedDate(), dated) || (dated.isUndatedSecondHalf() && reportsYearly(duty))) {
                continue;
            }
            report(duty, dated.period(), dated.due().lastDay());
        }
    }

    private void report(PlanDuties.ReportDuty duty, Period period, @Nullable LocalDate dueOn) {
        openings.add(opening(
                ObligationKind.REPORT,
                duty.regimeId(),
                duty.unitId(),
                PartyRole.OWE,
                duty.mode(),
                duty.recipientId(),
                duty.intakeUnitId(),
                period,
                duty.text(),
                duty.due().words(),
                duty.due().rule(),
                dueOn,
                null));
    }

    private boolean reportsYearly(PlanDuties.ReportDuty halfYearly) {
        return duties.reports().stream()
                .anyMatch(other -> other.periodKind() == PeriodKind.YEAR
                        && other.unitId().equals(halfYearly.unitId())
                        && other.recipientId().equals(halfYearly.recipientId()));
    }

    private void ownPlan(PlanDuties.OwnPlanDuty duty) {
        openings.add(opening(
                ObligationKind.OWN_PLAN,
                duty.demandId(),
                duty.unitId(),
                PartyRole.OWE,
                duty.mode(),
                duty.recipientId(),
                duty.intakeUnitId(),
                null,
                duty.text(),
                duty.due().words(),
                duty.due().rule(),
                due(duty.due().rule()),
                null));
    }

    private @Nullable LocalDate due(DueRule rule) {
        return calendar.due(rule, duties.issuedDate(), duties.choices()).lastDay();
    }

    /** A plan asks for nothing that was over before it was issued. */
    private static boolean isOverBefore(LocalDate issued, DatedPeriod dated) {
        LocalDate lastDay = dated.due().lastDay();
        return lastDay != null
                ? lastDay.isBefore(issued)
                : dated.period().window().to().isBefore(issued);
    }

    private Opening opening(
            ObligationKind kind,
            UUID sourceId,
            UUID unitId,
            PartyRole role,
            AssignmentMode mode,
            UUID receiverId,
            UUID intakeUnitId,
            @Nullable Period period,
            String title,
            String dueWords,
            DueRule dueRule,
            @Nullable LocalDate dueOn,
            @Nullable UUID dueSetBy) {
        return new Opening(
                duties.rootAgencyId(),
                duties.planId(),
                kind,
                sourceId,
                unitId,
                role,
                mode,
                duties.issuerId(),
                receiverId,
                intakeUnitId,
                period,
                title,
                dueWords,
                dueRule,
                dueOn,
                dueSetBy);
    }
}
