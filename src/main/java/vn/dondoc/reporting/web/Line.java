package vn.dondoc.reporting.web;

import org.jspecify.annotations.Nullable;

/**
 * One row of the grid of figures.
 *
 * @param style {@code part} for a share or half of the row above, {@code share} for a ratio, which is computed
 * @param reckoned id of the place where the program shows a share or sum; none where it reckons nothing
 * @param sum what it comes to as written
 * @param logged what the unit's running log comes to; none where it has no entry
 */
record Line(
        String style,
        String label,
        @Nullable String unit,
        boolean required,
        boolean numeric,
        String before,
        String yearBefore,
        @Nullable Place done,
        @Nullable Place estimate,
        @Nullable String reckoned,
        @Nullable String sum,
        @Nullable LogNote logged) {}
