package vn.dondoc.reporting;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;

/** Keeps what went into each version of a consolidated report; a version made without gathering anew keeps the last. */
@Component
@lombok.RequiredArgsConstructor
class Makings {

    private static final List<String> KEPT = List.of(
            "consolidation_scope (report_id, version_number, regime_id, period) select report_id, :next, regime_id, period",
            "consolidation_source (report_id, version_number, source_id, version_id, ends_on, counted)"
                    + " select report_id, :next, source_id, version_id, ends_on, counted",
            "consolidation_value (report_id, version_number, field, value) select report_id, :next, field, value");

    private final JdbcClient jdbc;
    private final Clock clock;

    /** What this person reads: the draft, or what was handed in last. */
    Optional<Making> read(ReportSheet sheet) {
        return upTo(sheet.id(), lastRead(sheet));
    }

    static int lastRead(ReportSheet sheet) {
        int handedIn = sheet.latest().map(ReportVersion::number).orElse(0);
        return sheet.rights().sees() ? handedIn + 1 : handedIn;
    }

    Optional<Making> latest(UUID report) {
        return upTo(report, Integer.MAX_VALUE);
    }

    /** How the version of that number was put together, or the last before it. */
    Optional<Making> upTo(UUID report, int number) {
        return jdbc.sql("""
                        select k.version_number, k.made_at, a.display_name
                        from consolidation k join account a on a.id = k.made_by
                        where k.report_id = ? and k.version_number <= ? order by k.version_number desc limit 1
                        """)
                .params(report, number)
                .query((row, line) -> new Making(
                        report,
                        row.getInt("version_number"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("display_name")))
                .optional();
    }

    /** What was computed last, by field. */
    Map<String, String> computed(Making making) {
        return jdbc
                .sql("select field, value from consolidation_value where report_id = ? and version_number = ?")
                .params(making.reportId(), making.number())
                .query((row, number) -> Map.entry(row.getString("field"), row.getString("value")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The making of the draft, begun with what the version before was made from. */
    Making begin(Report report, Standing by) {
        int next = report.versions() + 1;
        Making before = latest(report.id()).orElse(null);
        jdbc.sql("""
                        insert into consolidation (report_id, version_number, made_by, made_at) values (:id, :next, :by, :now)
                        on conflict (report_id, version_number) do update set made_by = :by, made_at = :now
                        """)
                .param("id", report.id())
                .param("next", next)
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (before != null && before.number() < next) {
            KEPT.forEach(kept -> jdbc.sql("insert into " + kept + " from " + kept.substring(0, kept.indexOf(' '))
                            + " where report_id = :id and version_number = :before")
                    .param("id", report.id())
                    .param("next", next)
                    .param("before", before.number())
                    .update());
        }
        return latest(report.id()).orElseThrow();
    }
}
