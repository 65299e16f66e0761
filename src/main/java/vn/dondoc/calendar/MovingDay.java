package vn.dondoc.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day without its year («15/6», «15/01 của năm sau») or without its month («ngày 25 của tháng cuối quý»).
 *
 * @param month 1 to 12, or 0 for the last month of whatever period is asked about
 * @param later years later where a month is named, else months later; months may be negative («tháng trước»)
 */
public record MovingDay(int month, int day, int later) {

    private static final Pattern OF_YEAR = Pattern.compile("--(\\d\\d)-(\\d\\d)(?:\\+(\\d)Y)?");
    private static final Pattern OF_PERIOD = Pattern.compile("---(\\d\\d)(?:([+-]\\d{1,2})M)?");

    private static final int LEAP_YEAR = 2024;

    public MovingDay {
        if (month == 0) {
            if (day < 1 || day > 31 || later < -12 || later > 12) {
                throw new DateTimeException("No such day of a month: " + day);
            }
        } else {
            MonthDay.of(month, day);
            if (later < 0 || later > 9) {
                throw new DateTimeException("Not so many years later: " + later);
            }
        }
    }

    public static MovingDay ofYear(int month, int day) {
        return new MovingDay(month, day, 0);
    }

    public static MovingDay ofNextYear(int month, int day) {
        return new MovingDay(month, day, 1);
    }

    /** A day of the last month of the period, or of a month so many months after that. */
    public static MovingDay ofPeriod(int day, int monthsLater) {
        return new MovingDay(0, day, monthsLater);
    }

    /** The day that belongs to this period, if there is one. */
    public Optional<LocalDate> in(Period period) {
        if (month == 0) {
            return Optional.of(inMonth(YearMonth.from(period.window().to()).plusMonths(later)));
        }
        int year = period.window().from().getYear();
        if (later > 0) {
            LocalDate day = inYear(period.window().to().getYear() + later);
            return period.endsTheYear() ? Optional.of(day) : Optional.empty();
        }
        // A report is due after a part of its period has passed, sometimes only after all of it
        for (int candidate = year; candidate <= period.window().to().getYear() + 1; candidate++) {
            LocalDate day = inYear(candidate);
            if (period.claims(day)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** The first such day that is not before the given one. */
    public LocalDate onOrAfter(LocalDate from) {
        if (month == 0) {
            YearMonth here = YearMonth.from(from);
            LocalDate day = inMonth(here);
            return day.isBefore(from) ? inMonth(here.plusMonths(1)) : day;
        }
        LocalDate day = inYear(from.getYear() + later);
        return day.isBefore(from) ? inYear(from.getYear() + later + 1) : day;
    }

    public LocalDate inYear(int year) {
        return inMonth(YearMonth.of(year, month));
    }

    private LocalDate inMonth(YearMonth of) {
        return of.atDay(Math.min(day, of.lengthOfMonth()));
    }

    public String toText() {
        if (month == 0) {
            return "---%02d".formatted(day) + (later == 0 ? "" : "%+dM".formatted(later));
        }
        return "--%02d-%02d".formatted(month, day) + (later == 0 ? "" : "+%dY".formatted(later));
    }

    public static MovingDay parse(String text) {
        Matcher ofYear = OF_YEAR.matcher(text);
        if (ofYear.matches()) {
            String later = ofYear.group(3);
            return new MovingDay(number(ofYear.group(1)), number(ofYear.group(2)), later == null ? 0 : number(later));
        }
        Matcher ofPeriod = OF_PERIOD.matcher(text);
        if (ofPeriod.matches()) {
            String later = ofPeriod.group(2);
            return new MovingDay(0, number(ofPeriod.group(1)), later == null ? 0 : number(later));
        }
        throw new IllegalArgumentException("Not a day without its year: " + text);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    public String words() {
        if (month == 0) {
            return "%02d %s".formatted(day, monthWords());
        }
        String date = SpokenDate.of(inYear(LEAP_YEAR));
        return date.substring(0, date.lastIndexOf('/')) + (later == 0 ? " hằng năm" : " của năm sau");
    }

    private String monthWords() {
        if (later == 0) {
            return "của tháng cuối kỳ";
        }
        return later == 1 ? "của tháng sau kỳ" : later == -1 ? "của tháng trước" : "(%+d tháng)".formatted(later);
    }
}
