package vn.dondoc.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rates of units over years, sums before ratios. What passed to another unit is counted there and nowhere twice.
 *
 * @param ended units that were dissolved and in whose place nobody stands; counted for what they did, no unit of today
 * @param footnotes which units that ended are added up under which, where the view adds up
 */
public record Rates(RateView view, List<Line> lines, List<Line> ended, List<Line> requested, List<Footnote> footnotes) {

    /** Of fewer reports only the counts are shown. */
    public static final int FEWEST = 10;

    /**
     * One unit, or all that stand in one today's place, in one year.
     *
     * @param unitName as it was called then, or is today
     * @param single the one unit that the figures are of; null where several are added up, so that no list holds them all
     */
    public record Line(
            UUID unitId,
            String unitName,
            int year,
            @Nullable UUID single,
            long onTime,
            long late,
            long missing,
            long exempt,
            long doneOnTime,
            long doneLate,
            long doingOnTime,
            long doingLate) {

        public long reports() {
            return onTime + late + missing + exempt;
        }

        public long tasks() {
            return doneOnTime + doneLate + doingOnTime + doingLate;
        }

        /** Of those that were not excused, in per cent; null where they are so few that a share would mislead. */
        public @Nullable BigDecimal rate() {
            long asked = reports() - exempt;
            return asked < FEWEST
                    ? null
                    : BigDecimal.valueOf(100 * onTime).divide(BigDecimal.valueOf(asked), 1, RoundingMode.HALF_UP);
        }
    }

    /** @param basis the paper on which the last of the changes rests */
    public record Footnote(String heirName, List<String> added, String basis) {}
}
