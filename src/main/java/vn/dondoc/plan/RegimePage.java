package vn.dondoc.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reporting regime, and the plan that asks for it. */
public record RegimePage(
        UUID planId,
        @Nullable String planReference,
        String planSubject,
        UUID issuerId,
        UUID monitoringUnitId,
        PlanPage.RegimeRow regime) {}
