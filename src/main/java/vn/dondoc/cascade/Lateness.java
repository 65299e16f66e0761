package vn.dondoc.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.calendar.BufferWarning;
import vn.dondoc.calendar.DatedPeriod;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.obligation.ObligationKind;

/**
 * Where a day of ours does not hold what was ordered.
 *
 * @param ordered the superior's last day
 * @param ours our last day
 * @param period of a report, in words; empty else
 * @param warning how many working days are left to put the reports together, in words; empty where ours is plainly later
 */
public record Lateness(LocalDate ordered, LocalDate ours, String period, String warning) {

    /** At least one working day between (NĐ 09/2019/NĐ-CP, Điều 8.5). */
    private static final int BUFFER = 1;

    static List<Lateness> between(Duty superior, Duty own, WorkCalendar calendar) {
        List<Lateness> found = new ArrayList<>();
        if (superior.kind() == ObligationKind.REPORT && own.kind() == ObligationKind.REPORT) {
            superior.schedule()
                    .forEach(ordered -> own.schedule().stream()
                            .filter(ours -> ours.period().equals(ordered.period()))
                            .forEach(ours -> report(ordered, ours, calendar, found)));
        } else if (superior.dueOn() != null
                && own.dueOn() != null
                && own.dueOn().isAfter(superior.dueOn())) {
            found.add(new Lateness(superior.dueOn(), own.dueOn(), "", ""));
        }
        return found;
    }

    private static void report(DatedPeriod ordered, DatedPeriod ours, WorkCalendar calendar, List<Lateness> found) {
        LocalDate upward = ordered.due().lastDay();
        LocalDate below = ours.due().lastDay();
        if (upward != null && below != null) {
            calendar.bufferWarning(below, upward, BUFFER)
                    .map(BufferWarning::words)
                    .ifPresent(words -> found.add(
                            new Lateness(upward, below, ordered.period().label(), below.isAfter(upward) ? "" : words)));
        }
    }
}
