package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * One stretch that a report is about: «6 tháng đầu năm 2021». Its {@link #window} are whole calendar months, as in its
 * name; {@link #dataWindow} are the days whose figures go into it.
 */
public record Period(PeriodKind kind, Window window) {

    public Period {
        if (kind.isPeriodic()
                && !startingAt(kind, YearMonth.from(window.from())).equals(window)) {
            throw new IllegalArgumentException("%s is no %s".formatted(window.toText(), kind));
        }
    }

    /** The period of this kind that begins with the month. */
    public static Period of(PeriodKind kind, int year, int firstMonth) {
        return new Period(kind, startingAt(kind, YearMonth.of(year, firstMonth)));
    }

    /** The half-year 1 or 2. */
    public static Period ofHalfYear(int year, int half) {
        return of(PeriodKind.HALF_YEAR, year, half * 6 - 5);
    }

    public static Period ofYear(int year) {
        return of(PeriodKind.YEAR, year, 1);
    }

    public static Period once(Window window) {
        return new Period(PeriodKind.ONCE, window);
    }

    /** What somebody asks for beside the plan: «chuyên đề, từ ngày 01/7/2021 đến ngày 15/8/2021». */
    public static Period asked(PeriodKind kind, Window window) {
        if (!kind.isOnDemand()) {
            throw new IllegalArgumentException("nobody has to ask for a %s".formatted(kind));
        }
        return new Period(kind, window);
    }

    private static Window startingAt(PeriodKind kind, YearMonth first) {
        int step = kind == PeriodKind.NINE_MONTHS ? 12 : kind.months();
        if (step == 0 || (first.getMonthValue() - 1) % step != 0) {
            throw new IllegalArgumentException("No %s starts in %s".formatted(kind, first));
        }
        return new Window(first.atDay(1), first.plusMonths(kind.months() - 1L).atEndOfMonth());
    }

    /**
     * The periods of this kind that have a day in the window, in order: ten half-years in five years. Reports on demand
     * have none, a single one has the window itself.
     */
    public static List<Period> in(Window window, PeriodKind kind) {
        if (!kind.isPeriodic()) {
            return kind == PeriodKind.ONCE ? List.of(once(window)) : List.of();
        }
        List<Period> periods = new ArrayList<>();
        int step = kind == PeriodKind.NINE_MONTHS ? 12 : kind.months();
        YearMonth month = YearMonth.of(window.from().getYear(), 1);
        for (; !month.atDay(1).isAfter(window.to()); month = month.plusMonths(step)) {
            Period period = of(kind, month.getYear(), month.getMonthValue());
            if (period.window.overlaps(window)) {
                periods.add(period);
            }
        }
        return List.copyOf(periods);
    }

    /** From the 15th of the month before to the 14th of the last month (Nghị định 09/2019/NĐ-CP, Điều 12). */
    public Window dataWindow() {
        if (!kind.isPeriodic()) {
            return window;
        }
        return new Window(
                YearMonth.from(window.from()).minusMonths(1).atDay(15),
                YearMonth.from(window.to()).atDay(14));
    }

    public String label() {
        return kind.isOnDemand() ? kind.words() + ", " + window.label() : window.label();
    }

    public String toText() {
        return kind + " " + window.toText();
    }

    public static Period parse(String text) {
        String[] words = text.split(" ", 2);
        if (words.length != 2) {
            throw new IllegalArgumentException("Not a period: " + text);
        }
        return new Period(PeriodKind.valueOf(words[0]), Window.parse(words[1]));
    }

    boolean endsTheYear() {
        return window.to().getMonthValue() == 12 || !kind.isPeriodic();
    }

    /**
     * Whether a report due on that day is about this period: from a quarter of its length on, and as long after its end.
     * So each day belongs to exactly one half-year: 05/5 and 15/7 to the first, 12/11 and 15/01 to the second.
     */
    boolean claims(LocalDate day) {
        if (!kind.isPeriodic()) {
            return window.includes(day);
        }
        long quarter = ChronoUnit.DAYS.between(window.from(), window.to().plusDays(1)) / 4;
        LocalDate end = window.to().plusDays(1);
        long nextQuarter = ChronoUnit.DAYS.between(end, end.plusMonths(kind.months())) / 4;
        return !day.isBefore(window.from().plusDays(quarter)) && day.isBefore(end.plusDays(nextQuarter));
    }
}
