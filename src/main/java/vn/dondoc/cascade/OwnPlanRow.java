package vn.dondoc.cascade;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.DutyState;
import vn.dondoc.site.Status;

/**
 * One unit that owes a plan of its own.
 *
 * @param demand what it has to issue, in the words of the plan above
 * @param reference of its own plan; none while it has issued none that is known here
 * @param planId of its own plan, where it is kept here
 * @param opens whether this person may open that plan
 */
public record OwnPlanRow(
        UUID obligationId,
        String unitName,
        String demand,
        DutyState state,
        @Nullable String reference,
        @Nullable LocalDate issuedDate,
        @Nullable UUID planId,
        boolean opens,
        LocalDate today,
        int soonDays) {

    OwnPlanRow opened() {
        return new OwnPlanRow(
                obligationId, unitName, demand, state, reference, issuedDate, planId, true, today, soonDays);
    }

    public Status status() {
        return state.on(today, soonDays);
    }

    /** Whether the days that are left, or over, still say something. */
    public boolean isCounting() {
        return state.dueOn() != null
                && state.step().isOwed()
                && !(state.isRequested() && state.dueOn().isBefore(today));
    }
}
