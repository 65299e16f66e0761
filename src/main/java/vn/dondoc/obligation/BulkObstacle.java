package vn.dondoc.obligation;

/** Why an act on many leaves one duty alone. */
public enum BulkObstacle implements BulkVerdict {
    /** nothing is owed any more */
    SETTLED,
    /** it waits for who judges, not for the unit */
    HANDED_IN,
    NOT_HANDED_IN,
    SUSPENDED,
    /** a second time is a decision of its own, on its own page */
    EXTENDED_ALREADY,
    DAY_NOT_LATER,
    /** a report is read and judged on its own page */
    JUDGED_APART,
    LOCKED,
    /** what would be confirmed is no longer what was seen */
    CHANGED,
    /** somebody else receives it by now */
    NOT_YOURS
}
