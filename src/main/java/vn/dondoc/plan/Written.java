package vn.dondoc.plan;

import org.jspecify.annotations.Nullable;

/** What somebody wrote into a field that may stay empty. */
final class Written {

    private Written() {}

    /** Nothing where only blanks were written: pages ask whether there is something to show. */
    static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
