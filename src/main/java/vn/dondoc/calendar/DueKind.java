package vn.dondoc.calendar;

/** What a phrase like «trước ngày 15/6» or «05 ngày làm việc» asks for. */
public enum DueKind {
    /** «trước ngày X»: the last day is X-1, unless the plan chose otherwise. */
    BEFORE,
    /** «chậm nhất ngày X», «không quá ngày X». */
    NO_LATER_THAN,
    /** «đến ngày X», «đến hết ngày X». */
    UNTIL_END_OF,
    /** «trong ngày X», «ngày X». */
    ON_DATE,
    N_DAYS_AFTER,
    N_WORKDAYS_AFTER,
    N_MONTHS_AFTER,
    /** «quý II», «cả năm 2021»: due on the last day. */
    WINDOW,
    /** A day of every year, half-year, quarter or month. */
    RECURRING,
    /** «thường xuyên»: goes on, no day on which it is due. */
    CONTINUOUS,
    /** No day said, or none that could be understood. */
    UNDATED,
    /** «ngay», «kịp thời»: a person has to set the day. */
    IMMEDIATE;

    boolean namesADay() {
        return this == BEFORE || this == NO_LATER_THAN || this == UNTIL_END_OF || this == ON_DATE;
    }

    boolean counts() {
        return this == N_DAYS_AFTER || this == N_WORKDAYS_AFTER || this == N_MONTHS_AFTER;
    }

    boolean isOpen() {
        return this == CONTINUOUS || this == UNDATED || this == IMMEDIATE;
    }
}
