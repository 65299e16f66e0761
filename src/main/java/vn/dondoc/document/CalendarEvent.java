package vn.dondoc.document;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One day of a calendar on which something is due, the whole day long.
 *
 * @param uid the same whenever it is written again, so that calendars move it instead of showing it twice
 * @param description more words under the summary; blank for none
 * @param changed when what it says was last changed
 * @param sequence how often its day has been moved
 */
public record CalendarEvent(
        String uid, LocalDate day, String summary, String description, URI page, Instant changed, int sequence) {}
