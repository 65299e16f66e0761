package vn.dondoc.calendar;

/** How often a report is asked for. */
public enum PeriodKind {
    MONTH(1, "tháng"),
    QUARTER(3, "quý"),
    HALF_YEAR(6, "6 tháng"),
    NINE_MONTHS(9, "9 tháng"),
    YEAR(12, "năm"),
    ONCE(0, "một lần"),
    THEMATIC(0, "chuyên đề"),
    AD_HOC(0, "đột xuất");

    private final int months;
    private final String words;

    PeriodKind(int months, String words) {
        this.months = months;
        this.words = words;
    }

    /** Months of one period; 0 where the calendar does not decide. */
    public int months() {
        return months;
    }

    /** «6 tháng», «năm». */
    public String words() {
        return words;
    }

    public boolean isPeriodic() {
        return months > 0;
    }

    /** Whether a report is due only when somebody asks for it, about the days that he names. */
    public boolean isOnDemand() {
        return this == THEMATIC || this == AD_HOC;
    }
}
