package vn.dondoc.progress;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.Window;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.site.NotFound;

/**
 * The front door to running logs: what a unit does again and again on a task, counted as it happens, for the next report to
 * propose. Entries are the unit's evidence: its own people see them, and who follows the plan, but for what is restricted.
 * What a person may not see is {@link NotFound}; what is settled is {@link TaskMoved}.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class RunningLogs {

    public static final int PAGE = 50;

    /** How many of the last entries stand on the page of the duty. */
    public static final int BRIEF = 5;

    private final TaskDoor door;
    private final Obligations obligations;
    private final Countables countables;
    private final LogQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** What can be counted for that duty's unit under its plan. */
    @Transactional(readOnly = true)
    public List<Countable> countables(UUID planId, UUID unitId) {
        return countables.of(planId, unitId);
    }

    /**
     * Puts an entry into the log of a duty; sent twice it is kept once. A duty that was not acknowledged yet is thereby.
     *
     * @throws ProgressRefused LOG_DAY_IMPOSSIBLE for a day to come or before the plan was issued, COUNTABLE_UNKNOWN, or
     *     QUANTITY_IMPOSSIBLE where it has digits after the comma that make no sense
     */
    public void note(UUID id, Logged logged, Standing by) {
        TaskDoor.Task task = door.open(id, by);
        Countable counted = countables.of(task.row().planId(), task.row().unitId()).stream()
                .filter(each -> each.code().equals(logged.code()))
                .findFirst()
                .orElseThrow(() -> new ProgressRefused(ProgressRefused.Reason.COUNTABLE_UNKNOWN));
        if (logged.decimals() > counted.decimals()) {
            throw new ProgressRefused(ProgressRefused.Reason.QUANTITY_IMPOSSIBLE);
        }
        if (logged.day().isAfter(VietnamTime.today(clock)) || logged.day().isBefore(issuedOn(task))) {
            throw new ProgressRefused(ProgressRefused.Reason.LOG_DAY_IMPOSSIBLE);
        }
        if (task.isToAcknowledge()) {
            obligations.acknowledge(id, by);
        }
        obligations.hear(id, by);
        write(id, logged, counted, by);
    }

    /** Strikes an entry out: it stays to be read with the reason, and counts nowhere any more. */
    public void strike(UUID id, UUID entryId, String reason, Standing by) {
        door.open(id, by);
        int struck = jdbc.sql("""
                        update progress_log set struck_by = :by, struck_at = :now, strike_reason = :reason
                        where id = :entry and obligation_id = :id and struck_at is null
                        """)
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", reason.strip())
                .param("entry", entryId)
                .param("id", id)
                .update();
        if (struck == 0) {
            throw new NotFound("log", entryId);
        }
    }

    /** @throws NotFound where there is no such duty, or none that this person may see */
    @Transactional(readOnly = true)
    public LogPage page(LogScope scope, int number, int size, Standing standing) {
        return queries.page(scope, number, size, standing);
    }

    /** The last entries of a duty and what they come to, for its page. */
    @Transactional(readOnly = true)
    public LogPage brief(TaskPage task, Standing standing) {
        ObligationRow row = task.duty().row();
        LogPage.LogHead head = new LogPage.LogHead(
                row.planId(),
                row.planReference(),
                row.planSubject(),
                row.unitName(),
                row.title(),
                task.duty().serves(),
                task.mayTell());
        return queries.page(LogScope.ofDuty(task.id()), head, 1, BRIEF, standing);
    }

    /**
     * What the logs of a unit under a plan, those of the units that ended in it included, come to in these days, both
     * included: the sum of exactly the entries that {@link #page} lists for the same scope and person.
     *
     * @param asked the days for each indicator
     * @return by indicator; those without an entry are not there
     */
    @Transactional(readOnly = true)
    public Map<String, LogTotal> totals(UUID planId, UUID unitId, Map<String, Window> asked, Standing standing) {
        return asked.isEmpty() ? Map.of() : queries.totals(planId, unitId, asked, standing);
    }

    private LocalDate issuedOn(TaskDoor.Task task) {
        return jdbc.sql("select coalesce(issued_date, cast(:opened as date)) from plan where id = :plan")
                .param("opened", task.openedOn())
                .param("plan", task.row().planId())
                .query(LocalDate.class)
                .single();
    }

    private void write(UUID id, Logged logged, Countable counted, Standing by) {
        jdbc.sql("""
                        insert into progress_log (id, obligation_id, day, indicator, name, measure, restricted, quantity, words,
                            address, by_account, at)
                        values (:row, :id, :day, :indicator, :name, :measure, :restricted, :quantity, :words, :address, :by, :now)
                        on conflict (id) do nothing
                        """)
                .param("row", logged.id())
                .param("id", id)
                .param("day", logged.day())
                .param("indicator", counted.code())
                .param("name", counted.name())
                .param("measure", counted.measure())
                .param("restricted", counted.restricted())
                .param("quantity", logged.quantity())
                .param("words", logged.words())
                .param("address", logged.address())
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
