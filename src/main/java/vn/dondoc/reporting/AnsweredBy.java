package vn.dondoc.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;

/**
 * The section of another report of the unit that answers what is owed here.
 *
 * @param version of the host with which it was handed in
 * @param words as they stand in that version
 */
public record AnsweredBy(
        UUID hostId, @Nullable String planReference, Period period, int version, String heading, String words) {}
