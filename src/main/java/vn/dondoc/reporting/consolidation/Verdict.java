package vn.dondoc.reporting.consolidation;

/** Whether a target of the plan was reached. */
public enum Verdict {
    REACHED,
    MISSED,
    /** nothing to measure: 0 of 0, a decrease from nothing, a target in words only */
    NOT_APPLICABLE,
    UNKNOWN,
    /** not said where it would tell a covered figure */
    COVERED
}
