package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.Window;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.site.NotFound;
import vn.dondoc.site.Paging;

/** Reads running logs as far as the person may see them: the unit's own people all, who follows the plan what is not restricted. */
@Component
@lombok.RequiredArgsConstructor
class LogQueries {

    private static final String SEEN =
            "o.kind = 'TASK' and " + Ledger.VISIBLE + " and (not l.restricted or " + Ledger.OWED + ")";

    private static final String NARROWED = """
             and (cast(:from as date) is null or l.day >= :from) and (cast(:to as date) is null or l.day <= :to)
             and (cast(:code as text) is null or l.indicator = :code)
            """;

    private static final String NAME = "agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from))";

    private static final int OF_HISTORY = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    LogPage page(LogScope scope, int number, int size, Standing standing) {
        return page(scope, head(scope, standing), number, size, standing);
    }

    /** @param head of a log that this person is known to see */
    LogPage page(LogScope scope, LogPage.LogHead head, int number, int size, Standing standing) {
        List<LogSum> sums = sums(scope, standing);
        Paging paging =
                Paging.of(number, size, sums.stream().mapToLong(LogSum::rows).sum());
        return new LogPage(scope, head, sums, sums.isEmpty() ? List.of() : entries(scope, paging, standing), paging);
    }

    /** @throws NotFound where there is no such duty, or none that this person may see */
    private LogPage.LogHead head(LogScope scope, Standing standing) {
        return bound(
                        "select o.plan_id, p.reference, p.subject, " + NAME + " as unit, o.title, o.status,"
                                + " o.unit_id = any(:units) as serves from obligation o join plan p on p.id = o.plan_id"
                                + " where o.kind = 'TASK' and " + Ledger.VISIBLE + " and " + scope.condition()
                                + " order by o.unit_id = cast(:unit as uuid) desc, o.id limit 1",
                        scope,
                        standing)
                .query((row, number) -> {
                    boolean serves = row.getBoolean("serves");
                    boolean open =
                            !ObligationStatus.valueOf(row.getString("status")).isSettled();
                    return new LogPage.LogHead(
                            row.getObject("plan_id", UUID.class),
                            row.getString("reference"),
                            row.getString("subject"),
                            row.getString("unit"),
                            scope.dutyId() == null ? null : row.getString("title"),
                            serves,
                            serves && open && scope.dutyId() != null);
                })
                .optional()
                .orElseThrow(() -> new NotFound("log", scope.address()));
    }

    private List<LogSum> sums(LogScope scope, Standing standing) {
        return bound(
                        "select date_trunc('month', l.day)::date as month, l.indicator,"
                                + " (array_agg(l.name order by l.at desc))[1] as name,"
                                + " (array_agg(l.measure order by l.at desc))[1] as measure,"
                                + " coalesce(sum(l.quantity) filter (where l.struck_at is null), 0) as sum,"
                                + " count(*) filter (where l.struck_at is null) as entries, count(*) as rows"
                                + " from progress_log l join obligation o on o.id = l.obligation_id where " + SEEN
                                + " and " + scope.condition() + NARROWED + " group by 1, 2 order by 1 desc, 2",
                        scope,
                        standing)
                .query((row, number) -> new LogSum(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("indicator"),
                        row.getString("name"),
                        row.getString("measure"),
                        row.getBigDecimal("sum"),
                        row.getLong("entries"),
                        row.getLong("rows")))
                .list();
    }

    /** The last entries of a duty, those struck out too, for its history. */
    List<LogEntry> latest(UUID dutyId, Standing standing) {
        return entries(LogScope.ofDuty(dutyId), Paging.of(1, OF_HISTORY, OF_HISTORY), standing);
    }

    private List<LogEntry> entries(LogScope scope, Paging paging, Standing standing) {
        return bound(
                        "select l.*, o.title, " + NAME + " as unit,"
                                + " case when o.unit_id = any(:units) then a.display_name end as who,"
                                + " case when o.unit_id = any(:units) then s.display_name end as striker"
                                + " from progress_log l join obligation o on o.id = l.obligation_id"
                                + " join plan p on p.id = o.plan_id join account a on a.id = l.by_account"
                                + " left join account s on s.id = l.struck_by where " + SEEN + " and "
                                + scope.condition() + NARROWED
                                + " order by l.day desc, l.id desc limit :size offset :offset",
                        scope,
                        standing)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(LogQueries::entry)
                .list();
    }

    /** For each indicator what its days come to; what has no entry is not there. */
    Map<String, LogTotal> totals(UUID planId, UUID unitId, Map<String, Window> asked, Standing standing) {
        Map<String, LogTotal> totals = new HashMap<>();
        jdbc.sql("select l.indicator, sum(l.quantity) as sum, count(*) as entries"
                        + " from unnest(cast(:codes as text[]), cast(:froms as date[]), cast(:tos as date[])) as w(code, first, last)"
                        + " join progress_log l on l.indicator = w.code and l.day between w.first and w.last"
                        + " join obligation o on o.id = l.obligation_id where l.struck_at is null and " + SEEN
                        + " and " + LogScope.OF_PLAN + " group by l.indicator")
                .param("codes", asked.keySet().toArray(String[]::new))
                .param("froms", days(asked.values().stream().map(Window::from)))
                .param("tos", days(asked.values().stream().map(Window::to)))
                .param("plan", planId)
                .param("unit", unitId)
                .param("today", VietnamTime.today(clock))
                .param("units", standing.units())
                .param("overseen", standing.overseen())
                .query((ResultSet row) -> {
                    totals.put(
                            row.getString("indicator"), new LogTotal(row.getBigDecimal("sum"), row.getLong("entries")));
                });
        return totals;
    }

    private static String[] days(Stream<LocalDate> days) {
        return days.map(LocalDate::toString).toArray(String[]::new);
    }

    private JdbcClient.StatementSpec bound(String sql, LogScope scope, Standing standing) {
        return jdbc.sql(sql)
                .param("duty", scope.dutyId())
                .param("plan", scope.planId())
                .param("unit", scope.unitId())
                .param("today", VietnamTime.today(clock))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("code", scope.code())
                .param("units", standing.units())
                .param("overseen", standing.overseen());
    }

    private static LogEntry entry(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp struckAt = row.getTimestamp("struck_at");
        return new LogEntry(
                row.getObject("id", UUID.class),
                row.getObject("obligation_id", UUID.class),
                row.getString("title"),
                row.getString("unit"),
                row.getObject("day", LocalDate.class),
                row.getString("indicator"),
                row.getString("name"),
                row.getString("measure"),
                row.getBigDecimal("quantity"),
                row.getString("words"),
                row.getString("address"),
                row.getString("who"),
                row.getTimestamp("at").toInstant(),
                row.getString("striker"),
                struckAt == null ? null : struckAt.toInstant(),
                row.getString("strike_reason"));
    }
}
