package vn.dondoc.document;

import java.time.Duration;
import java.util.List;

/**
 * A calendar that others subscribe to.
 *
 * @param refresh after how long they should ask again
 */
public record CalendarSheet(String name, Duration refresh, List<CalendarEvent> events) {

    public CalendarSheet {
        events = List.copyOf(events);
    }
}
