package vn.dondoc.cascade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.PlanRow;

/**
 * A plan among those above and below it.
 *
 * @param above plans that it rests on, beside the one that it carries out
 * @param below plans that carry it out although nobody was ordered to issue them
 * @param follows whether this person sees all units that owe plans, or only those served
 */
public record CascadePage(
        PlanPage plan,
        @Nullable PlanRow parent,
        List<PlanRow> above,
        List<PlanRow> below,
        OwnPlanCounts counts,
        List<OwnPlanRow> rows,
        boolean follows) {

    /** Whether what was ordered above can be laid beside what is ordered here. */
    public boolean covers() {
        return parent != null || !above.isEmpty();
    }

    public boolean isAsking() {
        return counts.total() > 0;
    }
}
