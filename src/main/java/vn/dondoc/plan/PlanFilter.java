package vn.dondoc.plan;

import org.jspecify.annotations.Nullable;

/** Which plans a list shows. */
public record PlanFilter(@Nullable PlanStatus status, String words, int page, int size) {

    public static final int PAGE = 25;

    /** As many as a select of a form can offer. */
    public static final PlanFilter TO_CHOOSE_FROM = new PlanFilter(null, "", 1, 500);

    public PlanFilter(@Nullable PlanStatus status, String words, int page) {
        this(status, words, page, PAGE);
    }
}
