package vn.dondoc.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.Timing;

/** Of the reports that units under orders owe for one period: how many came in time, late, not yet, or were excused. */
public record PeriodRate(Period period, Map<Timing, Long> counts) {

    private static final double WHOLE = 100;

    public long named(String timing) {
        return counts.getOrDefault(Timing.valueOf(timing), 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Parts of a bar that is 100 wide; what is zero has none. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        double at = 0;
        for (Timing timing : Timing.values()) {
            long count = counts.getOrDefault(timing, 0L);
            if (count > 0) {
                double width = WHOLE * count / total();
                pieces.add(new Piece(timing, round(at), round(width)));
                at += width;
            }
        }
        return pieces;
    }

    private static double round(double value) {
        return Math.round(value * WHOLE) / WHOLE;
    }

    /** One part of the bar. */
    public record Piece(Timing timing, double at, double width) {

        /** As the sheet of styles calls it. */
        public String style() {
            return timing.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
