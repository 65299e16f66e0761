package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * The working days that remain to put reports together: those after the units' last day, which is theirs until its
     * end, up to the day on which the consolidated report is due above. That day counts, as it lasts until 24:00 too
     * (BLDS 2015, Điều 148.6).
     *
     * @return 0 where the units' day is not before the other
     */
    public int workingDaysLeft(LocalDate unitsDay, LocalDate upwardDay) {
        return unitsDay.isBefore(upwardDay) ? workingDays(new Window(unitsDay.plusDays(1), upwardDay)) : 0;
    }

    /**
     * The last working day for units below that leaves as many {@link #workingDaysLeft working days} as asked.
     *
     * @param workingDays at least 1 (NĐ 09/2019/NĐ-CP, Điều 8.5)
     */
    public LocalDate lastDayBelow(LocalDate upwardDay, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("A report is not put together in %d days".formatted(workingDays));
        }
        LocalDate first = upwardDay.plusDays(1);
        for (int i = 0; i < workingDays; i++) {
            first = previousWorkingDay(first);
        }
        return previousWorkingDay(first);
    }

    /** Whether the units' day leaves less time than needed to put their reports together. */
    public Optional<BufferWarning> bufferWarning(LocalDate unitsDay, LocalDate upwardDay, int needed) {
        int left = workingDaysLeft(unitsDay, upwardDay);
        return left < needed ? Optional.of(new BufferWarning(left, needed)) : Optional.empty();
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
