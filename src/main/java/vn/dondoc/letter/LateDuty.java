package vn.dondoc.letter;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty that was late at the moment of a letter's data.
 *
 * @param title with the period of a report
 * @param urgings how often its unit had been urged by then
 */
public record LateDuty(
        UUID id, UUID unitId, String unitName, String title, LocalDate dueOn, int daysLate, int urgings) {}
