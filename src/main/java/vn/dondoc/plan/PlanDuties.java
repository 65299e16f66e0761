package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DueChoices;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;

/** What an issued plan demands of which units, groups resolved on the day of its issue. */
public record PlanDuties(
        UUID planId,
        UUID rootAgencyId,
        UUID issuerId,
        UUID monitoringUnitId,
        LocalDate issuedDate,
        Window window,
        DueChoices choices,
        List<TaskDuty> tasks,
        List<ReportDuty> reports,
        List<OwnPlanDuty> ownPlans) {

    /** A unit that owes a task. */
    public record TaskDuty(
            UUID taskId,
            UUID unitId,
            PartyRole role,
            AssignmentMode mode,
            String text,
            DueWords due,
            @Nullable LocalDate dueSetOn) {}

    /** A unit that owes the reports of a regime. */
    public record ReportDuty(
            UUID regimeId,
            UUID unitId,
            AssignmentMode mode,
            PeriodKind periodKind,
            String text,
            DueWords due,
            UUID recipientId,
            UUID intakeUnitId) {}

    /** A unit that has to issue a plan of its own. */
    public record OwnPlanDuty(
            UUID demandId,
            UUID unitId,
            AssignmentMode mode,
            String text,
            DueWords due,
            UUID recipientId,
            UUID intakeUnitId) {}
}
