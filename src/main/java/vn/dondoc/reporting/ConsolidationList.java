package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.reporting.consolidation.Counting;

/** Lists consolidated reports, and finds those into which received reports could go. */
@Component
@lombok.RequiredArgsConstructor
class ConsolidationList {

    private static final int MOST = 200;

    private static final String ROW = """
            select k.id, k.plan_id, k.title, k.period, p.reference, p.subject, m.made_at, w.status,
                   agency_short_name(k.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name,
                   (select count(*) from consolidation_source s where s.report_id = k.id and s.version_number = m.version_number
                      and s.counted) as counted,
                   (exists (select o.id, v.id %1$s where c.report_id = k.id and c.version_number = m.version_number
                            except select source_id, version_id from consolidation_source
                            where report_id = k.id and version_number = m.version_number)
                    or exists (select source_id, version_id from consolidation_source
                               where report_id = k.id and version_number = m.version_number
                               except select o.id, v.id %1$s where c.report_id = k.id and c.version_number = m.version_number)) as stale
            from obligation k join plan p on p.id = k.plan_id
            left join lateral (select made_at, version_number from consolidation
                               where report_id = k.id and version_number <= :latest order by version_number desc limit 1)
                      m on true
            left join report w on w.id = k.id
            """.formatted(Gathering.ACCEPTED_NOW);

    private final JdbcClient jdbc;
    private final Clock clock;

    /** Of what others made only what was handed in is told. */
    private static final String ROW_AS_SEEN = ROW.replace("w.status", """
            case when k.unit_id = any(:units) then w.status else 'HANDED_IN' end as status""").replace(":latest", """
            (case when k.unit_id = any(:units) then :latest
                  else coalesce((select versions from report where id = k.id), 0) end)""");

    /** Those of the units that this person serves, and those handed in to units that he or she oversees. */
    List<ConsolidationRow> of(Standing by) {
        return jdbc.sql(ROW_AS_SEEN + """
                        where (k.unit_id = any(:units)
                               or k.intake_unit_id = any(:overseen) or k.issuer_id = any(:overseen))
                          and m.made_at is not null
                        order by m.made_at desc, k.id limit
                        """ + MOST)
                .param("units", by.units())
                .param("overseen", by.overseen())
                .param("latest", Integer.MAX_VALUE)
                .query(ConsolidationList::row)
                .list();
    }

    Optional<ConsolidationRow> one(Making making) {
        return jdbc.sql(ROW + "where k.id = :id and m.made_at is not null")
                .param("id", making.reportId())
                .param("latest", making.number())
                .query(ConsolidationList::row)
                .optional();
    }

    /** Reports of this person's units, under the same plan or the one above it, about days that hold those of the scope. */
    List<ConsolidationRow> into(Scope scope, Standing by) {
        return jdbc
                .sql(ROW + """
                        where k.kind = 'REPORT' and k.unit_id = any(:overseen) and k.source_id <> :regime
                          and exists (select 1 from obligation o join plan q on q.id = o.plan_id
                              where o.source_id = :regime and o.period = :period and o.kind = 'REPORT'
                                and k.unit_id in (o.intake_unit_id, o.issuer_id,
                                    agency_heir(o.intake_unit_id, :today), agency_heir(o.issuer_id, :today))
                                and k.plan_id in (q.id, q.parent_id))
                        order by k.due_on, k.id limit 200
                        """)
                .param("overseen", by.overseen())
                .param("latest", Integer.MAX_VALUE)
                .param("regime", scope.regimeId())
                .param("period", scope.period().toText())
                .param("today", VietnamTime.today(clock))
                .query(ConsolidationList::row)
                .list()
                .stream()
                .filter(row -> Counting.fits(scope.period(), row.period()))
                .toList();
    }

    /** The plan under which these reports are received by this person's units. */
    Optional<UUID> planOf(Scope scope, Standing by) {
        return jdbc.sql("""
                        select o.plan_id from obligation o
                        where o.source_id = :regime and o.period = :period and o.kind = 'REPORT'
                          and (o.intake_unit_id = any(:overseen) or o.issuer_id = any(:overseen)) limit 1
                        """)
                .param("regime", scope.regimeId())
                .param("period", scope.period().toText())
                .param("overseen", by.overseen())
                .query(UUID.class)
                .optional();
    }

    private static ConsolidationRow row(ResultSet row, int number) throws SQLException {
        Timestamp made = row.getTimestamp("made_at");
        String status = row.getString("status");
        return new ConsolidationRow(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("reference"),
                row.getString("subject"),
                row.getString("unit_name"),
                row.getString("title"),
                Period.parse(row.getString("period")),
                status == null ? null : ReportStatus.valueOf(status),
                made == null ? null : made.toInstant(),
                row.getInt("counted"),
                row.getBoolean("stale"));
    }
}
