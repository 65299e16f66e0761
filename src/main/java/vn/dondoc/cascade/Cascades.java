package vn.dondoc.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;

/** The front door to plans above and below each other: who has issued the plan that was asked for, and who has not. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class Cascades {

    public static final int PAGE = 50;

    private final Plans plans;
    private final OwnPlanQueries queries;

    /** A fixed number of statements, however many units owe. */
    public CascadePage page(UUID planId, @Nullable OwnPlanState state, int number, Standing standing) {
        PlanPage plan = plans.page(planId, standing);
        ObligationFilter filter = ObligationFilter.FOLLOWED.withPlan(planId).withKind(ObligationKind.OWN_PLAN);
        OwnPlanCounts counts = queries.counts(filter, standing);
        boolean follows = counts.total() > 0;
        if (!follows) {
            filter = ObligationFilter.OWED.withPlan(planId).withKind(ObligationKind.OWN_PLAN);
            counts = queries.counts(filter, standing);
        }
        List<UUID> linked = new ArrayList<>();
        if (plan.parentId() != null) {
            linked.add(plan.parentId());
        }
        plan.bases().forEach(basis -> {
            if (basis.linkedPlanId() != null) {
                linked.add(basis.linkedPlanId());
            }
        });
        List<PlanRow> above = plans.rows(linked, standing);
        return new CascadePage(
                plan,
                above.stream()
                        .filter(row -> row.id().equals(plan.parentId()))
                        .findFirst()
                        .orElse(null),
                above.stream()
                        .filter(row ->
                                !row.id().equals(plan.parentId()) && !row.id().equals(planId))
                        .toList(),
                plans.rows(queries.unasked(planId), standing),
                counts,
                queries.rows(filter.onPage(number).atMost(PAGE), state, standing),
                follows);
    }
}
