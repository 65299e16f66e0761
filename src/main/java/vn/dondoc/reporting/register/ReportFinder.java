package vn.dondoc.reporting.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.obligation.ObligationRowReader;
import vn.dondoc.site.Hits;
import vn.dondoc.site.Sought;

/** The front door to finding reports: by what they are called, and by what was written into those that were handed in. */
@Service
@Transactional(readOnly = true)
public class ReportFinder {

    private static final String REPORTS = "obligation o where o.kind = 'REPORT' and ";

    /** To whom the written words are open, not only that there is a report. */
    private static final String READ = "(" + Ledger.OWED + " or " + Ledger.FOLLOWED + ")";

    private static final String WRITTEN =
            "report_version v join report r on r.id = v.report_id and r.versions = v.number"
                    + " join obligation o on o.id = v.report_id where " + READ;

    private static final String LAST_VERSION =
            "left join report r on r.id = o.id left join report_version v on v.report_id = r.id and v.number = r.versions";

    private static final String FOUND = """
            with found as materialized (
              select id, bool_or(exact) as exact from (select * from (%s) called union all select * from (%s) written) every
              group by id order by exact desc, id desc limit %d),
            shown as materialized (
              select found.id, %s as merit, count(*) over () as total from found join obligation o on o.id = found.id %s
              order by merit desc, o.settled_at desc nulls first, found.id desc limit :limit offset :offset)
            """;

    private static final String ROWS = ReportRegister.ROWS + """
            , case when %s then report_words(v.answers) end as written, shown.total
            from shown join obligation o on o.id = shown.id join plan p on p.id = o.plan_id %s
            order by shown.merit desc, o.settled_at desc nulls first, shown.id desc
            """.formatted(READ, LAST_VERSION);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int soonDays;

    ReportFinder(JdbcClient jdbc, Clock clock, @Value("${dondoc.soon-days}") int soonDays) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.soonDays = soonDays;
    }

    public Hits<ReportHit> reports(Sought sought, int size, long offset, Standing standing) {
        String sql = FOUND.formatted(
                        sought.among("o.id", "o.words", called(standing)),
                        sought.among("o.id", "v.words", List.of(WRITTEN)),
                        Sought.MOST + 1,
                        sought.merit("(o.words || coalesce(case when " + READ + " then v.words end, ''))"),
                        LAST_VERSION)
                + ROWS;
        ObligationRowReader duties = new ObligationRowReader(VietnamTime.today(clock), soonDays);
        int[] total = new int[1];
        List<ReportHit> rows = jdbc.sql(sql)
                .param("typed", sought.words())
                .param("units", standing.units())
                .param("overseen", standing.overseen())
                .param("limit", size)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return new ReportHit(
                            ReportRegister.read(row, duties.mapRow(row, number)), row.getString("written"));
                })
                .list();
        return Hits.of(rows, total[0]);
    }

    /** The ways of {@link Ledger#VISIBLE}, each as its own index knows it. */
    private static List<String> called(Standing standing) {
        List<String> ways = new ArrayList<>(List.of(
                REPORTS + Ledger.OWED + " and o.settled_at is null",
                REPORTS + Ledger.OWED + " and o.settled_at is not null",
                "obligation o join obligation taken on taken.id = o.passed_to_id where o.kind = 'REPORT'"
                        + " and taken.unit_id = any(:units)"));
        if (standing.overseen().length > 0) {
            ways.add(REPORTS + "o.issuer_id = any(:overseen)");
            ways.add(REPORTS + "o.intake_unit_id = any(:overseen)");
        }
        return ways;
    }
}
