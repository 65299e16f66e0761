package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says a window as a title would. */
final class WindowLabel {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private WindowLabel() {}

    static String of(Window window) {
        LocalDate from = window.from();
        LocalDate to = window.to();
        boolean wholeMonths =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        if (wholeMonths && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return window.isInOneYear()
                    ? "năm " + from.getYear()
                    : "giai đoạn %d–%d".formatted(from.getYear(), to.getYear());
        }
        if (wholeMonths && window.isInOneYear()) {
            return months(from.getYear(), from.getMonthValue(), to.getMonthValue());
        }
        if (from.equals(to)) {
            return "ngày " + SpokenDate.of(from);
        }
        return wholeMonths
                ? "từ tháng %d/%d đến tháng %d/%d"
                        .formatted(from.getMonthValue(), from.getYear(), to.getMonthValue(), to.getYear())
                : "từ ngày %s đến ngày %s".formatted(SpokenDate.of(from), SpokenDate.of(to));
    }

    private static String months(int year, int first, int last) {
        if (first == 1 && (last == 6 || last == 9)) {
            return "%d tháng đầu năm %d".formatted(last, year);
        }
        if (first == 7 && last == 12) {
            return "6 tháng cuối năm " + year;
        }
        if (first == last) {
            return "tháng %d/%d".formatted(first, year);
        }
        if (first % 3 == 1 && last % 3 == 0) {
            return IntStream.rangeClosed(first / 3, last / 3 - 1)
                            .mapToObj(quarter -> "quý " + ROMAN[quarter])
                            .collect(Collectors.joining(", "))
                    + " năm " + year;
        }
        return "từ tháng %d đến tháng %d/%d".formatted(first, last, year);
    }
}
