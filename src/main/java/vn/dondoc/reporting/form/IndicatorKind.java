package vn.dondoc.reporting.form;

/** How the figures of many reports become one. */
public enum IndicatorKind {
    /** counted in the period: units and periods are added up */
    SUM,
    /** what there is at the end of the period: units are added up, of several periods the last counts */
    STOCK,
    /** a share, kept as numerator and denominator: recomputed from their sums, never averaged */
    RATIO,
    /** in words: never computed with */
    TEXT;

    public boolean isNumeric() {
        return this != TEXT;
    }
}
