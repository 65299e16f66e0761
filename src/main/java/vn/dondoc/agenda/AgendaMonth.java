package vn.dondoc.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is due in a month, day by day. */
public record AgendaMonth(YearMonth month, List<AgendaDay> days) {

    public AgendaMonth {
        days = List.copyOf(days);
    }

    /** How many duties are due: the rows of the list of that month. */
    public long duties() {
        return days.stream().mapToLong(AgendaDay::duties).sum();
    }

    public LocalDate first() {
        return month.atDay(1);
    }

    public LocalDate last() {
        return month.atEndOfMonth();
    }

    /** The days on which something is due. */
    public List<AgendaDay> busy() {
        return days.stream().filter(day -> !day.isEmpty()).toList();
    }

    /** From Monday to Sunday; days of the neighbouring months are empty. */
    public List<List<Optional<AgendaDay>>> weeks() {
        List<Optional<AgendaDay>> cells = new ArrayList<>();
        for (int i = DayOfWeek.MONDAY.getValue(); i < first().getDayOfWeek().getValue(); i++) {
            cells.add(Optional.empty());
        }
        days.forEach(day -> cells.add(Optional.of(day)));
        int week = DayOfWeek.values().length;
        while (cells.size() % week != 0) {
            cells.add(Optional.empty());
        }
        List<List<Optional<AgendaDay>>> weeks = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += week) {
            weeks.add(List.copyOf(cells.subList(from, from + week)));
        }
        return weeks;
    }
}
