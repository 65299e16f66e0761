package vn.dondoc.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.Selections;
import vn.dondoc.obligation.Timing;
import vn.dondoc.plan.AssignmentMode;

/** Reads how reports came in, period by period. */
@Component
@lombok.RequiredArgsConstructor
class PeriodRates {

    private static final int SHOWN = 6;

    private static final ObligationFilter REPORTS =
            ObligationFilter.FOLLOWED.withKind(ObligationKind.REPORT).withMode(AssignmentMode.ASSIGN);

    private static final String COUNTS = Stream.of(Timing.values())
            .map(timing -> "count(*) filter (where " + timing.condition() + ") as " + timing)
            .collect(Collectors.joining(", "));

    private final Selections selections;

    /** The last periods of which something was due by now, the oldest of them first. */
    List<PeriodRate> latest(Standing standing) {
        List<PeriodRate> all = selections
                .bound(
                        "select o.period, " + COUNTS + " from obligation o where " + Selections.condition(REPORTS)
                                + " group by o.period having min(o.due_on) <= cast(:today as date)",
                        REPORTS,
                        standing)
                .query(PeriodRates::read)
                .list()
                .stream()
                .sorted(Comparator.comparing(
                                (PeriodRate rate) -> rate.period().window().to())
                        .thenComparing(rate -> rate.period().window().from(), Comparator.reverseOrder()))
                .toList();
        return all.subList(Math.max(0, all.size() - SHOWN), all.size());
    }

    private static PeriodRate read(ResultSet row, int number) throws SQLException {
        Map<Timing, Long> counts = new EnumMap<>(Timing.class);
        for (Timing timing : Timing.values()) {
            counts.put(timing, row.getLong(timing.name()));
        }
        return new PeriodRate(Period.parse(row.getString("period")), counts);
    }
}
