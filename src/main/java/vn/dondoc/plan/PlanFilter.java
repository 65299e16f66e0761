package vn.dondoc.plan;

import org.jspecify.annotations.Nullable;

/** Which plans a list shows. */
public record PlanFilter(@Nullable PlanStatus status, String words, int page) {

    public static final int PAGE = 25;

    public static final PlanFilter ALL = new PlanFilter(null, "", 1);
}
