package vn.dondoc.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Reports of one regime and period that a unit could gather.
 *
 * @param units how many owe them; {@code accepted} of these are ready to be gathered
 */
public record ScopeChoice(
        Scope scope,
        String title,
        @Nullable String planReference,
        int units,
        int accepted,
        boolean proposed,
        boolean chosen) {

    ScopeChoice proposed(boolean now) {
        return new ScopeChoice(scope, title, planReference, units, accepted, now, chosen);
    }
}
