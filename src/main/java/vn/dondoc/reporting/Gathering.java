package vn.dondoc.reporting;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.Timing;
import vn.dondoc.reporting.consolidation.Candidate;
import vn.dondoc.reporting.consolidation.Subject;

/** The reports behind a consolidated one: those that it waits for, and those that it was made from. */
@Component
@lombok.RequiredArgsConstructor
class Gathering {

    /** The accepted versions as they are now, of what the consolidated report {@code c.report_id} gathers. */
    static final String ACCEPTED_NOW = """
            from consolidation_scope c
            join obligation o on o.source_id = c.regime_id and o.period = c.period and o.kind = 'REPORT'
                 and o.id <> c.report_id and o.status in ('ACCEPTED', 'SUBMITTED')
            join report r on r.id = o.id and r.accepted_version is not null
            join report_version v on v.report_id = r.id and v.number = r.accepted_version
            """;

    private final JdbcClient jdbc;

    /** A report that went in, as it was. */
    record Source(UUID reportId, UUID versionId, int number, boolean nil, boolean counted) {}

    List<Expected> expected(Making making) {
        return jdbc.sql("""
                        select * from (
                          select o.id, o.unit_id, o.plan_id, o.source_id, o.period, o.mode, o.status, o.late, o.submissions, v.id as version_id,
                                 v.number, coalesce(v.nil, false) as nil,
                                 agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name
                          from consolidation_scope c
                          join obligation o on o.source_id = c.regime_id and o.period = c.period and o.kind = 'REPORT'
                               and o.id <> c.report_id
                          join plan p on p.id = o.plan_id
                          left join report r on r.id = o.id and o.status in ('ACCEPTED', 'SUBMITTED')
                          left join report_version v on v.report_id = r.id and v.number = r.accepted_version
                          where c.report_id = ? and c.version_number = ?) expected
                        order by unit_name collate "vi-VN-x-icu", unit_id, split_part(period, ' ', 2), id
                        """)
                .params(making.reportId(), making.number())
                .query((row, number) -> expected(row))
                .list();
    }

    private static Expected expected(ResultSet row) throws SQLException {
        ObligationStatus status = ObligationStatus.valueOf(row.getString("status"));
        return new Expected(
                row.getObject("id", UUID.class),
                new Subject(
                        row.getObject("unit_id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        row.getObject("source_id", UUID.class),
                        Period.parse(row.getString("period"))),
                row.getString("unit_name"),
                row.getString("mode").equals("REQUEST"),
                status,
                Timing.of(status, row.getObject("late", Boolean.class), row.getInt("submissions")),
                row.getObject("version_id", UUID.class),
                row.getInt("number"),
                row.getBoolean("nil"));
    }

    /** Keeps which versions go in from now on. */
    void keep(Making making, Set<Candidate> counted) {
        jdbc.sql("delete from consolidation_source where report_id = ? and version_number = ?")
                .params(making.reportId(), making.number())
                .update();
        jdbc.sql("""
                        insert into consolidation_source (report_id, version_number, source_id, version_id, ends_on, counted)
                        select c.report_id, c.version_number, o.id, v.id, cast(split_part(o.period, '/', 2) as date), v.id = any(:counted)
                        %s where c.report_id = :id and c.version_number = :number
                        """.formatted(ACCEPTED_NOW))
                .param("id", making.reportId())
                .param("number", making.number())
                .param("counted", counted.stream().map(Candidate::versionId).toArray(UUID[]::new))
                .update();
    }

    /** What it was made from, by report. */
    Map<UUID, Source> sources(Making making) {
        return jdbc
                .sql("""
                        select s.source_id, s.version_id, s.counted, v.number, v.nil
                        from consolidation_source s join report_version v on v.id = s.version_id
                        where s.report_id = ? and s.version_number = ?
                        """)
                .params(making.reportId(), making.number())
                .query((row, number) -> new Source(
                        row.getObject("source_id", UUID.class),
                        row.getObject("version_id", UUID.class),
                        row.getInt("number"),
                        row.getBoolean("nil"),
                        row.getBoolean("counted")))
                .list()
                .stream()
                .collect(toMap(Source::reportId, source -> source));
    }
}
