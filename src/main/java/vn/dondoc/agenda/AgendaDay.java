package vn.dondoc.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a month.
 *
 * @param entries the most pressing ones
 * @param duties how many are due in all: the rows of the list of that day
 * @param heaps how many entries there would be
 * @param off nobody works
 * @param note why nobody works on a weekday, or somebody at a weekend
 */
public record AgendaDay(
        LocalDate day,
        List<AgendaEntry> entries,
        long duties,
        long heaps,
        boolean off,
        @Nullable String note) {

    public AgendaDay {
        entries = List.copyOf(entries);
    }

    public boolean hasMore() {
        return heaps > entries.size();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
