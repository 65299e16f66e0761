package vn.dondoc.progress;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/**
 * The front door to what a unit does on a task: the page of its duty, how it counts, and what it tells; for the person see
 * {@link Charges}, for evidence {@link Proofs}, for the end {@link Completions}, for what stands in the way
 * {@link Obstacles}. What a person may not see is {@link NotFound}; what is settled is {@link TaskMoved}.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Progress {

    private final TaskDoor door;
    private final Obligations obligations;
    private final TaskQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    @Transactional(readOnly = true)
    public TaskPage page(UUID id, Standing standing) {
        return queries.page(obligations.page(id, standing), standing);
    }

    /**
     * Says how the unit counts; once, since figures of two measures cannot be compared.
     *
     * @throws ProgressRefused MEASURE_IN_USE where figures were told already
     * @throws NotFound also for coordinating units, of whom no figures are asked
     */
    public void measure(UUID id, Measure measure, Standing by) {
        if (!door.open(id, by).manner().tellsAll()) {
            throw new NotFound("task", id);
        }
        int set = jdbc.sql("""
                        insert into progress_measure as m (obligation_id, kind, total, unit, set_by, set_at)
                        values (:id, :kind, :total, :unit, :by, :now)
                        on conflict (obligation_id) do update set kind = excluded.kind, total = excluded.total,
                            unit = excluded.unit, set_by = excluded.set_by, set_at = excluded.set_at
                        where not exists (select 1 from progress_entry e
                                          where e.obligation_id = m.obligation_id and e.amount is not null)
                        """)
                .param("id", id)
                .param("kind", measure.kind().name())
                .param("total", measure.total())
                .param("unit", measure.unit())
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (set == 0) {
            throw new ProgressRefused(ProgressRefused.Reason.MEASURE_IN_USE);
        }
    }

    /**
     * Adds a row to what the unit tells; nothing that was told changes. A duty that was not acknowledged yet is thereby.
     *
     * @throws ProgressRefused DAY_IMPOSSIBLE, AMOUNT_IMPOSSIBLE, or DELAY_REASON_MISSING where the day is over and nobody
     *     has said why
     */
    public UUID tell(UUID id, ToldProgress told, Standing by) {
        TaskDoor.Task task = door.open(id, by);
        ToldProgress kept = task.manner().tellsAll() ? told : told.wordsOnly();
        if (kept.asOf().isAfter(VietnamTime.today(clock)) || kept.asOf().isBefore(task.openedOn())) {
            throw new ProgressRefused(ProgressRefused.Reason.DAY_IMPOSSIBLE);
        }
        if (kept.amount() != null && !queries.measure(id).accepts(kept.amount())) {
            throw new ProgressRefused(ProgressRefused.Reason.AMOUNT_IMPOSSIBLE);
        }
        if (kept.delayReason() == null && isUnexplained(task)) {
            throw new ProgressRefused(ProgressRefused.Reason.DELAY_REASON_MISSING);
        }
        if (task.isToAcknowledge()) {
            obligations.acknowledge(id, by);
        }
        obligations.hear(id, by);
        return write(id, kept, by);
    }

    /** The day is over for a unit that is ordered, and no row says why. */
    private boolean isUnexplained(TaskDoor.Task task) {
        boolean late = task.manner() == Manner.LEAD
                && task.row().submissions() == 0
                && task.row().suspendedSince() == null
                && task.row().daysLate() > 0;
        return late
                && jdbc.sql("select count(*) from progress_entry where obligation_id = ? and delay_reason is not null")
                                .param(task.row().id())
                                .query(Integer.class)
                                .single()
                        == 0;
    }

    private UUID write(UUID id, ToldProgress told, Standing by) {
        UUID row = Ids.next();
        jdbc.sql("""
                        insert into progress_entry (id, obligation_id, number, as_of, done, amount, obstacles,
                            recommendation, delay_reason, by_account, at)
                        select :row, :id, count(*) + 1, :asOf, :done, :amount, :obstacles, :recommendation, :delay, :by, :now
                        from progress_entry where obligation_id = :id
                        """)
                .param("row", row)
                .param("id", id)
                .param("asOf", told.asOf())
                .param("done", told.done())
                .param("amount", told.amount())
                .param("obstacles", told.obstacles())
                .param("recommendation", told.recommendation())
                .param("delay", told.delayReason())
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return row;
    }
}
