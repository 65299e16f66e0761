package vn.dondoc.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of days with a beginning and an end, both included: «năm 2021», «giai đoạn 2021–2025», «quý II». */
@Embeddable
public record Window(
        @Column(name = "window_from") LocalDate from,
        @Column(name = "window_to") LocalDate to) {

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A window must not end (%s) before it starts (%s)".formatted(to, from));
        }
    }

    public static Window ofYear(int year) {
        return ofYears(year, year);
    }

    public static Window ofYears(int first, int last) {
        return new Window(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    public static Window ofMonth(int year, int month) {
        return ofMonths(year, month, month);
    }

    /** From the first day of one month to the last day of another, of one year. */
    public static Window ofMonths(int year, int first, int last) {
        return new Window(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    /** Quarters 1 to 4, both included. */
    public static Window ofQuarters(int year, int first, int last) {
        return ofMonths(year, first * 3 - 2, last * 3);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Window other) {
        return !to.isBefore(other.from) && !from.isAfter(other.to);
    }

    public boolean isInOneYear() {
        return from.getYear() == to.getYear();
    }

    /** As written in titles: «năm 2021», «quý II năm 2021», «từ ngày 17/3/2021 đến ngày 30/9/2021». */
    public String label() {
        return WindowLabel.of(this);
    }

    public String toText() {
        return from + "/" + to;
    }

    /** Reads {@link #toText}; for the words of a document see {@link DuePhrase#window}. */
    public static Window parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("Not a window: " + text);
        }
        return new Window(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }
}
