package vn.dondoc.cascade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.ObligationPage;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.plan.PlanRow;

/**
 * The duty to issue an own plan: what stands for it, what stood before, and which plans could.
 *
 * @param opens whether this person may open the plan that stands for it
 * @param candidates issued plans of the unit; none where the person cannot hand in
 */
public record OwnPlanPage(
        ObligationPage duty, @Nullable OwnPlan current, List<OwnPlan> undone, boolean opens, List<PlanRow> candidates) {

    public boolean mayHandIn() {
        return duty.maySubmit();
    }

    /** Nobody has judged it yet, so it can be taken back. */
    public boolean mayTakeBack() {
        return current != null && duty.serves() && duty.row().step() == ObligationStatus.SUBMITTED;
    }
}
