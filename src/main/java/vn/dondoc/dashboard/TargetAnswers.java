package vn.dondoc.dashboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.ConsolidationPage.TargetLine;
import vn.dondoc.reporting.ConsolidationRow;
import vn.dondoc.reporting.Consolidations;
import vn.dondoc.reporting.ReportStatus;

/** Finds how far the targets of plans are reached: in the latest consolidated report of each that was handed in. */
@Component
@lombok.RequiredArgsConstructor
class TargetAnswers {

    private static final int PLANS = 2;
    private static final int LINES = 5;

    private final Consolidations consolidations;

    List<PlanTargets> latest(Standing standing) {
        List<PlanTargets> answers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ConsolidationRow row : consolidations.list(standing)) {
            String plan = row.planReference() + row.planSubject();
            if (row.status() == ReportStatus.HANDED_IN && seen.size() < PLANS && seen.add(plan)) {
                List<TargetLine> lines =
                        consolidations.page(row.reportId(), false, standing).targets();
                if (!lines.isEmpty()) {
                    answers.add(new PlanTargets(
                            row.reportId(),
                            row.planReference(),
                            row.unitName(),
                            row.period(),
                            row.madeAt(),
                            lines.stream().limit(LINES).toList()));
                }
            }
        }
        return answers;
    }
}
