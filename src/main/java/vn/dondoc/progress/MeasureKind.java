package vn.dondoc.progress;

/** How a unit counts what it does. */
public enum MeasureKind {
    WORDS,
    PERCENT,
    COUNT
}
