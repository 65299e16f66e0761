package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts rows {@code o} of the ledger by the standard split; needs {@code :today}. */
final class DutySplitReader {

    private static final String LED = "o.kind = 'TASK' and o.role = 'LEAD'";

    static final String COLUMNS = Stream.of(TimeClass.values())
                    .map(each -> count(LED + " and " + each.condition(), column(each)))
                    .collect(Collectors.joining(", "))
            + ", " + count("o.kind = 'TASK' and o.role <> 'LEAD'", "coordinated")
            + ", " + count("o.kind = 'REPORT'", "reports")
            + ", " + count("o.kind = 'OWN_PLAN'", "own_plans");

    private DutySplitReader() {}

    static DutySplit read(ResultSet row) throws SQLException {
        Map<TimeClass, Long> led = new EnumMap<>(TimeClass.class);
        for (TimeClass each : TimeClass.values()) {
            led.put(each, row.getLong(column(each)));
        }
        return new DutySplit(
                new TimeClassCounts(led), row.getLong("coordinated"), row.getLong("reports"), row.getLong("own_plans"));
    }

    private static String count(String condition, String name) {
        return "count(*) filter (where " + condition + ") as " + name;
    }

    private static String column(TimeClass timeClass) {
        return "led_" + timeClass.name().toLowerCase(Locale.ROOT);
    }
}
