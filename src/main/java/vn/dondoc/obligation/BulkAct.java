package vn.dondoc.obligation;

/** What who receives duties may do to many of them at once. */
public enum BulkAct {
    REMIND,
    EXTEND,
    CONFIRM,
    CANCEL;

    /** Words are asked for: they stay in the history of each. */
    public boolean needsReason() {
        return this != CONFIRM;
    }

    public boolean needsDay() {
        return this == EXTEND;
    }
}
