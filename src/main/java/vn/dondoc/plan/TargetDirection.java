package vn.dondoc.plan;

/** What a target wants of its measure. */
public enum TargetDirection {
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    /** giảm … so với mốc */
    DECREASE,
    /** tăng … so với mốc */
    INCREASE,
    /** không để xảy ra */
    NONE,
    /** in words only */
    WORDS
}
