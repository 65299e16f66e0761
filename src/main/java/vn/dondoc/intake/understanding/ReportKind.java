package vn.dondoc.intake.understanding;

/** The period that a report covers, with the words that documents print for it. */
public enum ReportKind {
    HALF_YEAR("6 tháng"),
    YEAR("năm"),
    QUARTER("quý"),
    MONTH("tháng"),
    AD_HOC("đột xuất"),
    OTHER("other");

    private final String printed;

    ReportKind(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}
