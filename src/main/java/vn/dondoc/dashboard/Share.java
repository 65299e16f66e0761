package vn.dondoc.dashboard;

import org.jspecify.annotations.Nullable;

/** A part of a whole, always told as a count; as a percentage only where the whole is large enough to say something. */
public record Share(long part, long whole) {

    /** Below so many cases a percentage misleads more than it says. */
    private static final long FEW = 10;

    /** In whole percent, never 100 as long as one lacks; null where the cases are too few. */
    public @Nullable Long percent() {
        return whole < FEW ? null : part * 100 / whole;
    }

    /** «7/12», a dash where there is nothing to count. */
    public String words() {
        return whole == 0 ? "–" : part + "/" + whole;
    }
}
