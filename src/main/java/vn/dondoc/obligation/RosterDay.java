package vn.dondoc.obligation;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.calendar.Period;

/**
 * The wish for one last day for all who owe the report of a regime for a period.
 *
 * @param forced second extensions are meant
 */
public record RosterDay(UUID sourceId, Period period, LocalDate day, String reason, boolean forced) {}
