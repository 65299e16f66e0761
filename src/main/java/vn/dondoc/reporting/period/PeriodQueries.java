package vn.dondoc.reporting.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.obligation.ObligationStep;
import vn.dondoc.reporting.PeriodLocks;
import vn.dondoc.site.NotFound;

/** Reads what belongs to one period of a regime, for those who issue or receive. */
@Component
@lombok.RequiredArgsConstructor
class PeriodQueries {

    private static final String OF_PERIOD =
            " o.kind = 'REPORT' and o.source_id = :regime and o.period = :period and " + Ledger.FOLLOWED;

    private static final String CHANGE = "(e.kind in ('WAIVED', 'CANCELLED', 'TRANSFERRED', 'INHERITED')"
            + " or e.kind = 'OPENED' and e.reason is not null) and";

    private final JdbcClient jdbc;
    private final PeriodLocks locks;

    /** Reckons back from the day above. */
    @FunctionalInterface
    interface Reckoning {
        Schedule from(LocalDate upwardDueOn, int bufferDays, @Nullable LocalDate inForce);
    }

    PeriodRoster roster(UUID regimeId, Period period, int changesPage, Standing by, Reckoning reckoning) {
        List<PeriodRoster.DayInForce> days = days(regimeId, period, by);
        LocalDate latest = days.stream()
                .map(PeriodRoster.DayInForce::day)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return bound(
                        "select p.id, p.reference, p.subject, o.title from obligation o join plan p on p.id = o.plan_id where"
                                + OF_PERIOD + " limit 1",
                        regimeId,
                        period,
                        by)
                .query((row, number) -> new PeriodRoster(
                        regimeId,
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("subject"),
                        row.getString("title"),
                        period,
                        days,
                        changes(regimeId, period, changesPage, by),
                        changed(regimeId, period, by),
                        locks.isLocked(regimeId, period),
                        locks.history(regimeId, period),
                        schedule(regimeId, period, latest, reckoning)))
                .optional()
                .orElseThrow(() -> new NotFound("period", regimeId));
    }

    void requireFollowed(UUID regimeId, Period period, Standing by) {
        bound("select 1 from obligation o where" + OF_PERIOD + " limit 1", regimeId, period, by)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound("period", regimeId));
    }

    UUID owed(UUID regimeId, Period period, UUID unitId, Standing by) {
        return bound("select o.id from obligation o where o.unit_id = :unit and" + OF_PERIOD, regimeId, period, by)
                .param("unit", unitId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("unit", unitId));
    }

    private List<PeriodRoster.DayInForce> days(UUID regimeId, Period period, Standing by) {
        return bound(
                        "select o.due_on, count(*) as units from obligation o where" + OF_PERIOD
                                + " and o.submissions = 0 and o.settled_at is null group by o.due_on"
                                + " order by o.due_on nulls first",
                        regimeId,
                        period,
                        by)
                .query((row, number) ->
                        new PeriodRoster.DayInForce(row.getObject("due_on", LocalDate.class), row.getLong("units")))
                .list();
    }

    private List<PeriodRoster.Change> changes(UUID regimeId, Period period, int page, Standing by) {
        return bound(
                        """
                        select e.kind, e.reason, e.at, a.display_name,
                               agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name,
                               agency_short_name(e.other_unit_id, coalesce(p.issued_date, p.window_from)) as other_name
                        from obligation o join plan p on p.id = o.plan_id join obligation_event e on e.obligation_id = o.id
                        left join account a on a.id = e.by_account where
                        """ + CHANGE + OF_PERIOD + " order by e.at desc, e.id limit :limit offset :offset",
                        regimeId,
                        period,
                        by)
                .param("limit", PeriodRoster.CHANGES)
                .param("offset", (long) (page - 1) * PeriodRoster.CHANGES)
                .query((row, number) -> new PeriodRoster.Change(
                        ObligationStep.valueOf(row.getString("kind")),
                        row.getString("unit_name"),
                        row.getString("other_name"),
                        row.getString("reason"),
                        row.getString("display_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private long changed(UUID regimeId, Period period, Standing by) {
        return bound(
                        "select count(*) from obligation o join obligation_event e on e.obligation_id = o.id where "
                                + CHANGE + OF_PERIOD,
                        regimeId,
                        period,
                        by)
                .query(Long.class)
                .single();
    }

    private @Nullable Schedule schedule(
            UUID regimeId, Period period, @Nullable LocalDate inForce, Reckoning reckoning) {
        return jdbc.sql("select upward_due_on, buffer_days from report_schedule where regime_id = ? and period = ?")
                .params(regimeId, period.toText())
                .query((row, number) -> reckoning.from(
                        row.getObject("upward_due_on", LocalDate.class), row.getInt("buffer_days"), inForce))
                .optional()
                .orElse(null);
    }

    private JdbcClient.StatementSpec bound(String sql, UUID regimeId, Period period, Standing by) {
        return jdbc.sql(sql)
                .param("regime", regimeId)
                .param("period", period.toText())
                .param("overseen", by.overseen());
    }
}
