package vn.dondoc.reporting.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.DayChanges;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.RosterDay;
import vn.dondoc.reporting.PeriodLocked;
import vn.dondoc.reporting.PeriodLocks;
import vn.dondoc.site.NotFound;

/**
 * The front door to one period of a regime: who owes its report, until when, when the whole is due above. Only for those
 * who issue or receive; for others it is {@link NotFound}. Nothing changes while the period is locked.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class PeriodRosters {

    private final PeriodQueries queries;
    private final PeriodLocks locks;
    private final Obligations obligations;
    private final Holidays holidays;
    private final JdbcClient jdbc;
    private final Clock clock;

    @Transactional(readOnly = true)
    public PeriodRoster roster(UUID regimeId, Period period, Standing by) {
        return roster(regimeId, period, 1, by);
    }

    /** @param changesPage which page of the changes, from 1; the newest first */
    @Transactional(readOnly = true)
    public PeriodRoster roster(UUID regimeId, Period period, int changesPage, Standing by) {
        return queries.roster(regimeId, period, changesPage, by, this::schedule);
    }

    /**
     * @throws NotFound also where the unit does not owe that report
     */
    public void waive(UUID regimeId, Period period, UUID unitId, String reason, Standing by) {
        requireOpen(regimeId, period);
        obligations.waive(queries.owed(regimeId, period, unitId, by), reason, by);
    }

    /**
     * @param day until when; null for the day that the others had at first
     * @throws vn.dondoc.obligation.OwesAlready where the unit is among them
     * @throws vn.dondoc.obligation.DayIsPast where it would be late at once
     * @throws NotFound also where the unit is beyond the circle of the plan's issuer
     */
    public void add(UUID regimeId, Period period, UUID unitId, @Nullable LocalDate day, String reason, Standing by) {
        requireOpen(regimeId, period);
        obligations.addUnit(regimeId, period, unitId, day, reason, by);
    }

    /** Keeps when the consolidated report is due above, and how many working days it takes (NĐ 09/2019, Điều 8.5). */
    public void schedule(UUID regimeId, Period period, LocalDate upwardDueOn, int bufferDays, Standing by) {
        queries.requireFollowed(regimeId, period, by);
        requireOpen(regimeId, period);
        jdbc.sql("""
                        insert into report_schedule (regime_id, period, upward_due_on, buffer_days, by_account, at)
                        values (:regime, :period, :day, :buffer, :by, :now)
                        on conflict (regime_id, period) do update set upward_due_on = excluded.upward_due_on,
                            buffer_days = excluded.buffer_days, by_account = excluded.by_account, at = excluded.at
                        """)
                .param("regime", regimeId)
                .param("period", period.toText())
                .param("day", upwardDueOn)
                .param("buffer", bufferDays)
                .param("by", by.accountId())
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .update();
    }

    /** Sets one last day for all who have handed in nothing yet. */
    public DayChanges setDay(RosterDay wish, Standing by) {
        requireOpen(wish.sourceId(), wish.period());
        return obligations.setDay(wish, by);
    }

    @Transactional(readOnly = true)
    public DayChanges previewDay(RosterDay wish, Standing by) {
        return obligations.previewDay(wish, by);
    }

    private Schedule schedule(LocalDate upward, int buffer, @Nullable LocalDate inForce) {
        var calendar = holidays.calendar();
        LocalDate proposed = calendar.lastDayBelow(upward, buffer);
        String warning = inForce == null
                ? null
                : calendar.bufferWarning(inForce, upward, buffer)
                        .map(told -> told.words())
                        .orElse(null);
        return new Schedule(upward, buffer, proposed, proposed.isBefore(VietnamTime.today(clock)), warning);
    }

    private void requireOpen(UUID regimeId, Period period) {
        if (locks.isLocked(regimeId, period)) {
            throw new PeriodLocked();
        }
    }
}
