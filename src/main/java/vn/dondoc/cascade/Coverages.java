package vn.dondoc.cascade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.NotFound;
import vn.dondoc.site.Paging;

/**
 * The front door to coverage: what superior plans order and which duties of ours answer it. Who sees both reads; who may
 * edit ours decides, and every decision can be taken back.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Coverages {

    private final Plans plans;
    private final CoverageDecisions decisions;
    private final Elsewhere elsewhere;

    /**
     * @param open the duty for which one of all of ours is to be chosen
     * @throws NotFound also where this person may see no superior plan of it
     */
    @Transactional(readOnly = true)
    public CoveragePage page(
            UUID planId, @Nullable CoverageFilter filter, int number, @Nullable UUID open, Standing standing) {
        Laid laid = laid(planId, standing);
        Map<UUID, List<CoverageRow.Decision>> decided = decisions.of(planId, laid.ordered(), laid.ours());
        Set<UUID> others = elsewhere.of(planId, laid.ordered());
        List<CoverageRow> rows = new ArrayList<>();
        for (PlanPage superior : laid.superiors()) {
            for (Duty duty : Duty.of(superior)) {
                rows.add(new CoverageRow(
                        duty,
                        superior.row(),
                        others.contains(duty.id()),
                        decided.getOrDefault(duty.id(), List.of()),
                        List.of()));
            }
        }
        List<CoverageRow> taken =
                filter == null ? rows : rows.stream().filter(filter::takes).toList();
        Paging paging = Paging.of(number, CoveragePage.ROWS, taken.size());
        Proposals proposals = new Proposals(laid.ordered(), laid.ours());
        List<CoverageRow> shown = taken.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(row -> row.decisions().isEmpty() ? row.with(proposals.of(row.duty())) : row)
                .toList();
        return new CoveragePage(
                laid.plan().row(),
                laid.superiors().stream().map(PlanPage::row).toList(),
                rows,
                shown,
                paging,
                laid.ours(),
                filter,
                open,
                laid.plan().mayEdit());
    }

    /** These duties of ours answer that one; what was decided before stays beside it, except that it was not ours. */
    public void match(UUID planId, UUID dutyId, Collection<UUID> own, Standing by) {
        Laid laid = decidable(planId, dutyId, by);
        Set<UUID> known = laid.ours().stream().map(Duty::id).collect(Collectors.toSet());
        if (!known.containsAll(own)) {
            throw new NotFound("duty of plan", planId);
        }
        decisions.undoWhere("superior_duty_id = :id and own_duty_id is null", planId, dutyId, by);
        own.forEach(each -> decisions.decide(planId, dutyId, each, null, by));
    }

    /** That duty does not concern us, for a reason that stays. */
    public void exclude(UUID planId, UUID dutyId, String reason, Standing by) {
        decidable(planId, dutyId, by);
        decisions.undoWhere("superior_duty_id = :id", planId, dutyId, by);
        decisions.decide(planId, dutyId, null, reason.strip(), by);
    }

    public void undo(UUID planId, UUID decisionId, Standing by) {
        if (!laid(planId, by).plan().mayEdit() || decisions.undoWhere("id = :id", planId, decisionId, by) == 0) {
            throw new NotFound("decision on plan", planId);
        }
    }

    private Laid decidable(UUID planId, UUID dutyId, Standing by) {
        Laid laid = laid(planId, by);
        if (!laid.plan().mayEdit()
                || laid.ordered().stream().noneMatch(duty -> duty.id().equals(dutyId))) {
            throw new NotFound("duty above plan", planId);
        }
        return laid;
    }

    private Laid laid(UUID planId, Standing standing) {
        PlanPage plan = plans.page(planId, standing);
        List<PlanPage> superiors = superiors(plan, standing);
        if (superiors.isEmpty()) {
            throw new NotFound("superior plan of", planId);
        }
        List<Duty> ordered =
                superiors.stream().flatMap(each -> Duty.of(each).stream()).toList();
        return new Laid(plan, superiors, ordered, Duty.of(plan));
    }

    /** The plan above, then the other plans kept here on which ours rests. */
    private List<PlanPage> superiors(PlanPage plan, Standing standing) {
        Set<UUID> above = new LinkedHashSet<>();
        if (plan.parentId() != null && plan.opensParent()) {
            above.add(plan.parentId());
        }
        for (PlanPage.BasisRow basis : plan.bases()) {
            if (basis.linkedPlanId() != null) {
                above.add(basis.linkedPlanId());
            }
        }
        above.remove(plan.row().id());
        return above.stream().map(id -> plans.page(id, standing)).toList();
    }

    private record Laid(PlanPage plan, List<PlanPage> superiors, List<Duty> ordered, List<Duty> ours) {}
}
