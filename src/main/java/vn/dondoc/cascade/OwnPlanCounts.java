package vn.dondoc.cascade;

import java.util.Map;

/** How many units stand where with the plans that they owe. */
public record OwnPlanCounts(Map<OwnPlanState, Long> counts) {

    public long of(OwnPlanState state) {
        return counts.getOrDefault(state, 0L);
    }

    public long total() {
        return ordered() + of(OwnPlanState.ASKED);
    }

    /** Of units under orders, the excused among them. */
    public long ordered() {
        return of(OwnPlanState.ISSUED) + of(OwnPlanState.MISSING) + of(OwnPlanState.EXEMPT);
    }
}
