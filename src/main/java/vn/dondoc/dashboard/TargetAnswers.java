package vn.dondoc.dashboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.Plans;
import vn.dondoc.reporting.ConsolidationPage.TargetLine;
import vn.dondoc.reporting.ConsolidationRow;
import vn.dondoc.reporting.Consolidations;
import vn.dondoc.reporting.ReportStatus;

/**
 * Finds how far the targets of plans are reached: in the latest consolidated report of each that was handed in; and plans
 * whose targets none has answered yet.
 */
@Component
@lombok.RequiredArgsConstructor
class TargetAnswers {

    private static final int PLANS = 2;
    private static final int LINES = 5;

    /** Reports that are opened to see whether their plan has targets. */
    private static final int LOOKS = 10;

    private static final String UNANSWERED = """
            select p.id, p.reference, p.subject from plan p
            where p.status in ('ISSUED', 'AMENDED') and coalesce(p.acting_issuer_id, p.issuer_id) = any(:overseen)
              and exists (select from plan_target t where t.plan_id = p.id) and p.id <> all(:answered)
            order by p.issued_date desc, p.id limit :plans
            """;

    private final Consolidations consolidations;
    private final Plans plans;
    private final JdbcClient jdbc;

    /** @param consolidated the reports that this person sees, the latest first */
    List<PlanTargets> of(List<ConsolidationRow> consolidated, Standing standing) {
        List<ConsolidationRow> handedIn = consolidated.stream()
                .filter(row -> row.status() == ReportStatus.HANDED_IN)
                .toList();
        return Stream.concat(answered(handedIn, standing).stream(), unanswered(handedIn, standing))
                .toList();
    }

    private List<PlanTargets> answered(List<ConsolidationRow> handedIn, Standing standing) {
        List<PlanTargets> answers = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (ConsolidationRow row : handedIn) {
            if (answers.size() == PLANS || seen.size() == LOOKS) {
                break;
            }
            if (seen.add(row.planId())) {
                List<TargetLine> lines =
                        consolidations.page(row.reportId(), false, standing).targets();
                if (!lines.isEmpty()) {
                    answers.add(new PlanTargets(
                            row.planId(),
                            row.planReference(),
                            row.planSubject(),
                            new PlanTargets.Source(row.reportId(), row.unitName(), row.period()),
                            lines.stream().limit(LINES).toList(),
                            List.of()));
                }
            }
        }
        return answers;
    }

    private Stream<PlanTargets> unanswered(List<ConsolidationRow> handedIn, Standing standing) {
        return jdbc
                .sql(UNANSWERED)
                .param("overseen", standing.overseen())
                .param(
                        "answered",
                        handedIn.stream().map(ConsolidationRow::planId).toArray(UUID[]::new))
                .param("plans", PLANS)
                .query((row, number) -> new PlanTargets(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("subject"),
                        null,
                        List.of(),
                        List.of()))
                .list()
                .stream()
                .map(plan -> plan.wanting(plans.targets(plan.planId(), standing).stream()
                        .limit(LINES)
                        .toList()));
    }
}
