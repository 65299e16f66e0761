package vn.dondoc.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One target: a measure, where it should go, how far, and from what baseline. */
public record TargetContent(
        String measure,
        TargetDirection direction,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String baseline,
        @Nullable String windowWords) {}
