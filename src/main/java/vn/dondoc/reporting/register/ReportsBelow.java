package vn.dondoc.reporting.register;

import java.util.UUID;
import vn.dondoc.calendar.Period;

/**
 * The reports of one regime and period that come to the unit that owes a report above, and go into it.
 *
 * @param above the report that they go into
 * @param counts all of them, those of bodies that are only asked too
 * @param accepted how many can be gathered
 * @param waiting how many wait for the unit to judge them
 */
public record ReportsBelow(
        UUID above, UUID regimeId, Period period, TimingCounts counts, long accepted, long waiting) {}
