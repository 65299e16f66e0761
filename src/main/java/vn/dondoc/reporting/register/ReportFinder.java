package vn.dondoc.reporting.register;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.NameAmongWords;
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

    /** Each of so many units is asked alone: then its newest reports come in their order. */
    private static final int FEW = 4;

    /** To whom the written words are open, not only that there is a report. */
    private static final String READ = "(" + Ledger.OWED + " or " + Ledger.FOLLOWED + ")";

    static final NewestReports CALLED = new NewestReports(
            "select o.words from obligation o where o.id = n.id",
            "o.words @@ %s",
            "o.kind = 'REPORT'",
            Ledger.VISIBLE,
            5_000);

    private static final String LAST_VERSION =
            "from report r join report_version v on v.report_id = r.id and v.number = r.versions where ";

    private static final NewestReports WRITTEN = new NewestReports(
            "select v.words " + LAST_VERSION + "r.id = n.id",
            "o.id in (select r.id " + LAST_VERSION + "v.words @@ %s)",
            "o.kind = 'REPORT' and o.submissions > 0",
            READ,
            1_000);

    /** By the name of the unit and words of the title. */
    private static final String OF_UNITS = """
            select own.id from named cross join lateral (
              select o.id from obligation o
              where o.kind = 'REPORT' and o.unit_id = named.unit_id and o.words @@ named.rest and %s
              order by o.id desc limit %d) own order by own.id desc limit %2$d
            """.formatted(Ledger.VISIBLE, Sought.MOST + 1);

    private static final String VERSION_IF_ANY =
            "left join report r on r.id = o.id left join report_version v on v.report_id = r.id and v.number = r.versions";

    private static final String FOUND = """
            with named as materialized (%s), found as materialized (
              select id, bool_or(exact) as exact from (select * from (%s) called union all select * from (%s) written
                union all select id, true from (%s) of_units) every
              group by id order by exact desc, id desc limit %d),
            shown as materialized (
              select found.id, %s as merit, count(*) over () as total from found join obligation o on o.id = found.id %s
              order by merit desc, o.settled_at desc nulls first, found.id desc limit :limit offset :offset)
            """;

    private static final String ROWS = ReportRegister.ROWS + """
            , case when %s then report_words(v.answers) end as written, shown.total
            from shown join obligation o on o.id = shown.id join plan p on p.id = o.plan_id %s
            order by shown.merit desc, o.settled_at desc nulls first, shown.id desc
            """.formatted(READ, VERSION_IF_ANY);

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
                        NameAmongWords.UNITS,
                        CALLED.holding(sought, called(standing)),
                        WRITTEN.holding(sought, read(standing).toList()),
                        OF_UNITS,
                        Sought.MOST + 1,
                        sought.merit("o.words", "case when " + READ + " then v.words end"),
                        VERSION_IF_ANY)
                + ROWS;
        ObligationRowReader duties = new ObligationRowReader(VietnamTime.today(clock), soonDays);
        int[] total = new int[1];
        List<ReportHit> rows = NameAmongWords.of(sought)
                .bound(jdbc.sql(sql))
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
        return Stream.concat(read(standing), Stream.of(Ledger.TAKEN_OVER)).toList();
    }

    private static Stream<String> read(Standing standing) {
        int overseen = standing.overseen().length;
        return Stream.of(
                        each("o.unit_id", "units", standing.units().length),
                        each("o.issuer_id", "overseen", overseen),
                        each("o.intake_unit_id", "overseen", overseen))
                .flatMap(Function.identity());
    }

    private static Stream<String> each(String column, String units, int count) {
        return count > FEW
                ? Stream.of("%s = any(:%s)".formatted(column, units))
                : IntStream.rangeClosed(1, Math.max(1, count))
                        .mapToObj(one -> "%s = (cast(:%s as uuid[]))[%d]".formatted(column, units, one));
    }
}
