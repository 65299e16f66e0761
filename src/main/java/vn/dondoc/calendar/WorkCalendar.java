package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Working days and days off, and what due rules come to in their light. Never changes; see {@link Holidays}. */
public final class WorkCalendar {

    private final Map<LocalDate, CalendarDay> days = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    public WorkCalendar(Collection<CalendarDay> days) {
        for (CalendarDay day : days) {
            this.days.put(day.date(), day);
            years.add(day.date().getYear());
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        CalendarDay known = days.get(day);
        if (known != null) {
            return !known.kind().isDayOff();
        }
        return !CalendarDay.isWeekend(day);
    }

    /** Whether days off of that year were entered; without them only weekends are known. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** Why nobody works: the holiday's name, or the day of the week. */
    public String reasonOff(LocalDate day) {
        CalendarDay known = days.get(day);
        return known == null ? SpokenDate.weekday(day.getDayOfWeek()) : known.label();
    }

    public LocalDate workingDayOnOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    public LocalDate nextWorkingDay(LocalDate day) {
        return workingDayOnOrAfter(day.plusDays(1));
    }

    public LocalDate previousWorkingDay(LocalDate day) {
        LocalDate previous = day.minusDays(1);
        while (!isWorkingDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /** The given number of working days later; the day itself is not counted. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate next = day;
        for (int i = 0; i < count; i++) {
            next = nextWorkingDay(next);
        }
        return next;
    }

    /** Working days from the first day to the last, both counted. */
    public int workingDays(Window window) {
        return (int) window.from()
                .datesUntil(window.to().plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /**
     * The due day of a rule that stands alone.
     *
     * @param reference the day from which a counted limit runs; a recurring day is the first one not before it
     */
    public Due due(DueRule rule, LocalDate reference, DueChoices choices) {
        return new DueReckoning(this, choices).due(rule, reference);
    }

    /** The due day of the report on a period; none where the rule has no day for that period. */
    public Due due(DueRule rule, Period period, DueChoices choices) {
        return new DueReckoning(this, choices).due(rule, period);
    }

    /**
     * The reports that a regime asks for in a plan's window, in order. «6 tháng trước 15/6, năm trước 25/11» over
     * 2021–2025 are two rules with five periods each: a rule that names days drops the periods it has no day for. A rule
     * without a day keeps them all, undated.
     */
    public List<DatedPeriod> schedule(PeriodKind kind, DueRule rule, Window window, DueChoices choices) {
        return new DueReckoning(this, choices).schedule(kind, rule, window);
    }
}
