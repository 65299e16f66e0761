package vn.dondoc.dashboard;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.plan.PlanPage.TargetRow;
import vn.dondoc.reporting.ConsolidationPage.TargetLine;

/**
 * The targets of one plan.
 *
 * @param source the latest consolidated report that answers them; null where none does yet
 * @param lines as it answers them
 * @param wanted as the plan says them, where none answers
 */
public record PlanTargets(
        UUID planId,
        @Nullable String planReference,
        String planSubject,
        @Nullable Source source,
        List<TargetLine> lines,
        List<TargetRow> wanted) {

    PlanTargets wanting(List<TargetRow> targets) {
        return new PlanTargets(planId, planReference, planSubject, source, lines, targets);
    }

    /** A consolidated report. */
    public record Source(UUID reportId, String unitName, Period period) {}
}
