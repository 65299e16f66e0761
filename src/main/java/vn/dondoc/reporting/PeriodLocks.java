package vn.dondoc.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.Closing;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/** The front door to closing a period of a regime for good, and to opening it again; each with a reason that stays. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class PeriodLocks implements Closing {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** Who closed or opened a period again, when and why. */
    public record LockEntry(boolean locked, String reason, String who, Instant at) {}

    public void lock(UUID regimeId, Period period, String reason, Standing by) {
        turn(regimeId, period, true, reason, by);
    }

    public void reopen(UUID regimeId, Period period, String reason, Standing by) {
        turn(regimeId, period, false, reason, by);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isLocked(UUID regimeId, Period period) {
        return jdbc.sql("""
                        select coalesce((select locked from report_lock where regime_id = ? and period = ?
                                         order by number desc limit 1), false)
                        """)
                .params(regimeId, period.toText())
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<LockEntry> history(UUID regimeId, Period period) {
        return jdbc.sql("""
                        select l.locked, l.reason, a.display_name as who, l.at from report_lock l
                        join account a on a.id = l.by_account where l.regime_id = ? and l.period = ? order by l.number
                        """)
                .params(regimeId, period.toText())
                .query((row, number) -> new LockEntry(
                        row.getBoolean("locked"),
                        row.getString("reason"),
                        row.getString("who"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Until the end of the transaction nobody closes it. */
    void requireOpen(UUID regimeId, Period period) {
        hold("pg_advisory_xact_lock_shared", regimeId, period);
        if (isLocked(regimeId, period)) {
            throw new PeriodLocked();
        }
    }

    private void hold(String how, UUID regimeId, Period period) {
        jdbc.sql("select " + how + "(hashtextextended(?, 0))")
                .param("period " + regimeId + " " + period.toText())
                .query((row, number) -> true)
                .single();
    }

    private void turn(UUID regimeId, Period period, boolean locks, String reason, Standing by) {
        requireFollowed(regimeId, period, by);
        hold("pg_advisory_xact_lock", regimeId, period);
        if (isLocked(regimeId, period) == locks) {
            throw new MovedMeanwhile();
        }
        jdbc.sql("""
                        insert into report_lock (id, regime_id, period, number, locked, reason, by_account, at)
                        select :id, :regime, :period, coalesce(max(number), 0) + 1, :locked, :reason, :by, :now
                        from report_lock where regime_id = :regime and period = :period
                        """)
                .param("id", Ids.next())
                .param("regime", regimeId)
                .param("period", period.toText())
                .param("locked", locks)
                .param("reason", reason.strip())
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void requireFollowed(UUID regimeId, Period period, Standing by) {
        boolean followed = jdbc.sql("select exists (select 1 from obligation o where o.source_id = :regime"
                        + " and o.period = :period and " + Ledger.FOLLOWED + ")")
                .param("regime", regimeId)
                .param("period", period.toText())
                .param("overseen", by.overseen())
                .query(Boolean.class)
                .single();
        if (!followed) {
            throw new NotFound("period", regimeId);
        }
    }
}
