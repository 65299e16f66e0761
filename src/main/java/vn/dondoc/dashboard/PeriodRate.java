package vn.dondoc.dashboard;

import java.util.List;
import java.util.Map;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.BarPiece;
import vn.dondoc.obligation.Timing;

/** Of the reports that units under orders owe for one period: how many came in time, late, not yet, or were excused. */
public record PeriodRate(Period period, Map<Timing, Long> counts) {

    public long named(String timing) {
        return counts.getOrDefault(Timing.valueOf(timing), 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Parts of a bar that is 100 wide; what is zero has none. */
    public List<BarPiece> pieces() {
        return BarPiece.of(counts);
    }
}
