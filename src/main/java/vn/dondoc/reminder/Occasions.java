package vn.dondoc.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import vn.dondoc.calendar.WorkCalendar;

/**
 * What a day asks of the rules. Nobody is reminded on a day off: what would fall on one is said on the working day
 * before, so a working day stands for itself and the days off that follow it.
 *
 * @param covered the last day that this working day stands for
 * @param weekEnd the Sunday of its week
 */
record Occasions(LocalDate today, boolean works, LocalDate covered, LocalDate monday, LocalDate weekEnd) {

    static Occasions of(LocalDate today, WorkCalendar calendar) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Occasions(
                today,
                calendar.isWorkingDay(today),
                calendar.nextWorkingDay(today).minusDays(1),
                monday,
                monday.plusDays(6));
    }
}
