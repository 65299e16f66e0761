package vn.dondoc.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.reporting.ConsolidationPage.TargetLine;

/** The targets of one plan as its latest consolidated report answers them. */
public record PlanTargets(
        UUID reportId,
        @Nullable String planReference,
        String unitName,
        Period period,
        @Nullable Instant madeAt,
        List<TargetLine> lines) {}
