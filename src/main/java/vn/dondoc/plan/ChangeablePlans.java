package vn.dondoc.plan;

import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.NotFound;

/** Fetches a plan for a change by somebody who may make it; whoever else changes it waits. */
@Component
@lombok.RequiredArgsConstructor
class ChangeablePlans {

    private final PlanRepository plans;
    private final PlanQueries queries;

    /** Locked, so that nothing slips into it after its issue. */
    Plan editable(UUID id, Standing by) {
        PlanRow seen = queries.row(id, by);
        if (!PlanPolicy.mayEdit(seen, by)) {
            throw new NotFound("plan", id);
        }
        return plans.findForChangeById(id).orElseThrow(() -> new NotFound("plan", id));
    }

    Plan draft(UUID id, Standing by) {
        Plan plan = editable(id, by);
        if (plan.status() != PlanStatus.DRAFT) {
            throw new ObjectOptimisticLockingFailureException(Plan.class, id);
        }
        return plan;
    }

    /** In force, and this person speaks for who leads it. */
    Plan led(UUID id, Standing by) {
        if (!PlanPolicy.leads(queries.row(id, by), by)) {
            throw new NotFound("plan", id);
        }
        Plan plan = plans.findForChangeById(id).orElseThrow(() -> new NotFound("plan", id));
        if (!plan.status().isInForce()) {
            throw new ObjectOptimisticLockingFailureException(Plan.class, id);
        }
        return plan;
    }

    Plan inForce(UUID id, Standing by) {
        Plan plan = editable(id, by);
        if (!plan.status().isInForce()) {
            throw new ObjectOptimisticLockingFailureException(Plan.class, id);
        }
        return plan;
    }
}
