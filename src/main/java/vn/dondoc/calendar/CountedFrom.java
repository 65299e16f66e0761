package vn.dondoc.calendar;

/** From which day a counted time limit runs; that day itself is not counted (BLDS 2015, Điều 147). */
public enum CountedFrom {
    /** The day on which the document was signed or issued. */
    SIGNING,
    /** The day on which the document was received. */
    RECEIPT,
    /** Something that happens later, known to people only. */
    EVENT,
    /** The last day of the period reported on. */
    PERIOD_END,
    /** A day that the phrase itself names. */
    DAY;

    String words() {
        return switch (this) {
            case SIGNING -> "kể từ ngày ký văn bản";
            case RECEIPT -> "kể từ ngày nhận được văn bản";
            case EVENT -> "kể từ ngày phát sinh sự việc";
            case PERIOD_END -> "kể từ ngày kết thúc kỳ báo cáo";
            case DAY -> "kể từ ngày";
        };
    }
}
