package vn.dondoc.reporting.consolidation;

import java.util.UUID;
import vn.dondoc.calendar.Period;

/** Who reports under which plan and regime about which days. */
public record Subject(UUID unitId, UUID planId, UUID regimeId, Period period) {

    /**
     * Whether both would count the same days of the unit twice. Two reports of one kind that a plan asks beside each
     * other are about different things, and so are those of different plans.
     */
    public boolean repeats(Subject other) {
        return unitId.equals(other.unitId)
                && planId.equals(other.planId)
                && (regimeId.equals(other.regimeId) || period.kind() != other.period.kind())
                && period.window().overlaps(other.period.window());
    }

    /** A part of a longer period of the calendar, such as a half of the year: nobody misses it beside the whole. */
    public boolean isPartOf(Subject other) {
        return repeats(other)
                && period.kind().isPeriodic()
                && Counting.fits(period, other.period)
                && !period.window().equals(other.period.window());
    }
}
