package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.site.NotFound;

/**
 * Asked before anything of a task changes: whose it is and whether it is open. Its row of the ledger is held until the end
 * of the transaction, so that of two who press at once the second finds what the first has left.
 */
@Component
@lombok.RequiredArgsConstructor
class TaskDoor {

    private final JdbcClient jdbc;
    private final Obligations obligations;

    /** A duty on a task; {@code openedOn} is the day from which the unit had it to do. */
    record Task(ObligationRow row, LocalDate openedOn, boolean namesDeliverable) {

        Manner manner() {
            return Manner.of(row);
        }

        /** Whoever sets to work has received it. */
        boolean isToAcknowledge() {
            return row.step() == ObligationStatus.OPEN && row.suspendedSince() == null;
        }
    }

    /**
     * What this person's unit owes and has not finished.
     *
     * @throws NotFound where it is no task, or not that unit's
     * @throws TaskMoved where it is settled
     */
    Task open(UUID id, Standing by) {
        return requireOpen(held(id, Ledger.OWED, by));
    }

    /**
     * What this person judges.
     *
     * @throws NotFound where it is no task, or not for this person to judge
     * @throws TaskMoved where it is settled
     */
    Task followed(UUID id, Standing by) {
        return requireOpen(held(id, Ledger.FOLLOWED, by));
    }

    private static Task requireOpen(Task task) {
        if (task.row().step().isSettled()) {
            throw new TaskMoved();
        }
        return task;
    }

    private Task held(UUID id, String condition, Standing by) {
        record Held(LocalDate openedOn, boolean namesDeliverable) {}
        Held held = jdbc.sql("""
                        select o.opened_at,
                               exists (select 1 from plan_task t where t.id = o.source_id and t.deliverable <> '') as names
                        from obligation o where o.id = :id and o.kind = 'TASK' and %s for no key update of o
                        """.formatted(condition))
                .param("id", id)
                .param("units", by.units())
                .param("overseen", by.overseen())
                .query((row, number) ->
                        new Held(VietnamTime.dayOf(row.getTimestamp("opened_at").toInstant()), row.getBoolean("names")))
                .optional()
                .orElseThrow(() -> new NotFound("task", id));
        return new Task(obligations.row(id, by), held.openedOn(), held.namesDeliverable());
    }
}
