package vn.dondoc.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** So many days, working days or months after a day: «05 ngày làm việc kể từ ngày nhận được văn bản». */
public record CountedRule(
        DueKind kind, int count, CountedFrom from, @Nullable LocalDate start) implements DueRule {

    public CountedRule {
        if (!kind.counts()) {
            throw new IllegalArgumentException(kind + " does not count");
        }
        if (count < 1 || count > 9999) {
            throw new IllegalArgumentException("Not a time limit: " + count);
        }
        if ((from == CountedFrom.DAY) != (start != null)) {
            throw new IllegalArgumentException("The first day is named exactly where it is known");
        }
    }

    @Override
    public String toText() {
        return kind + " " + count + " " + (start == null ? from.name() : start.toString());
    }

    @Override
    public String words() {
        String unit = switch (kind) {
            case N_WORKDAYS_AFTER -> "ngày làm việc";
            case N_MONTHS_AFTER -> "tháng";
            default -> "ngày";
        };
        String since = start == null ? from.words() : from.words() + " " + SpokenDate.of(start);
        return "%02d %s %s".formatted(count, unit, since);
    }
}
