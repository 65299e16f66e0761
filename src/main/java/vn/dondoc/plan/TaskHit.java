package vn.dondoc.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task that was found, with the plan that it stands in. */
public record TaskHit(
        UUID id,
        String text,
        @Nullable String deliverable,
        @Nullable String section,
        UUID planId,
        PlanStatus planStatus,
        @Nullable String planReference,
        String planSubject) {

    public boolean isDrafted() {
        return planStatus == PlanStatus.DRAFT;
    }
}
