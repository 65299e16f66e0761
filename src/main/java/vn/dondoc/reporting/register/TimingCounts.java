package vn.dondoc.reporting.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.Timing;

/**
 * How many reports are owed, always as phải nộp = đúng hạn + chậm + chưa nộp + được miễn.
 *
 * @param coming how many of the missing need not have come by now
 */
public record TimingCounts(long onTime, long late, long missing, long exempt, long coming) {

    public static final TimingCounts NONE = new TimingCounts(0, 0, 0, 0, 0);

    /** For the select list of a statement over rows {@code o} of the ledger. */
    static final String COLUMNS = Stream.of(Timing.values())
                    .map(timing -> "count(*) filter (where " + timing.condition() + ") as "
                            + timing.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "))
            + ", count(*) filter (where " + Timing.MISSING.condition() + " and " + ObligationFilter.NOT_YET_DUE
            + ") as coming";

    static TimingCounts read(ResultSet row) throws SQLException {
        return new TimingCounts(
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("missing"),
                row.getLong("exempt"),
                row.getLong("coming"));
    }

    public long of(Timing timing) {
        return switch (timing) {
            case ON_TIME -> onTime;
            case LATE -> late;
            case MISSING -> missing;
            case EXEMPT -> exempt;
        };
    }

    /** Phải nộp. */
    public long total() {
        return onTime + late + missing + exempt;
    }

    public long handedIn() {
        return onTime + late;
    }

    /** How many came at all, in percent of those that had to by now or did; none where none had. */
    public String complete() {
        return percent(handedIn());
    }

    /** How many came in time, likewise. */
    public String timely() {
        return percent(onTime);
    }

    /** Never 100 % as long as one lacks. */
    private String percent(long part) {
        return due() == 0 ? "–" : Math.min(part < due() ? 99 : 100, Math.round(100.0 * part / due())) + "%";
    }

    public TimingCounts plus(TimingCounts more) {
        return new TimingCounts(
                onTime + more.onTime,
                late + more.late,
                missing + more.missing,
                exempt + more.exempt,
                coming + more.coming);
    }

    /** What the two shares are counted against: without what was excused, or need not have come yet. */
    public long due() {
        return total() - exempt - coming;
    }
}
