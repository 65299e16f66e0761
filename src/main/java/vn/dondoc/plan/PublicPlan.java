package vn.dondoc.plan;

import java.util.List;

/**
 * What everybody may read of an issued plan: the words of the document and who has to do what, nothing of how it goes.
 *
 * @param bearers in the order in which the plan first names them
 */
public record PublicPlan(PlanPage plan, List<Bearer> bearers) {

    /** How many tasks, reports and own plans the document asks for. */
    public int duties() {
        return plan.tasks().size() + plan.regimes().size() + plan.demands().size();
    }

    /**
     * A unit or group that the plan names, and its share.
     *
     * @param members who belonged to the group on the plan's day; empty for a unit
     * @param groups the groups that the plan names too and to which the unit belongs
     */
    public record Bearer(
            String name,
            List<String> members,
            List<String> groups,
            List<PlanPage.TaskRow> leads,
            List<PlanPage.TaskRow> coordinates,
            List<PlanPage.RegimeRow> reports,
            List<PlanPage.DemandRow> ownPlans) {}
}
