package vn.dondoc.calendar;

/** What a plan chose where the words leave room. */
public record DueChoices(boolean beforeIsExclusive, HolidayShift shift) {

    /** «trước ngày X» ends on X-1; only time limits and «chậm nhất» move past a day off. */
    public static final DueChoices USUAL = new DueChoices(true, HolidayShift.BY_RULE);
}
