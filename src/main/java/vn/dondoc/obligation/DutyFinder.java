package vn.dondoc.obligation;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.UnitFinder;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.site.Sought;

/** The front door to what the ledger knows of things that were found by words. */
@Service
@Transactional(readOnly = true)
public class DutyFinder {

    private static final String OF_TASKS = ObligationRowReader.COLUMNS + """
            , s.id as task_id, s.followed
            from (select t.id, exists (select from obligation o where o.source_id = t.id and %s) as followed,
                         (select o.id from obligation o where o.source_id = t.id and %s
                          order by o.settled_at desc nulls first, o.id limit 1) as own_id
                  from unnest(cast(:tasks as uuid[])) t(id)) s
            left join obligation o on o.id = s.own_id left join plan p on p.id = o.plan_id
            """.formatted(Ledger.FOLLOWED, Ledger.OWED);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int soonDays;

    DutyFinder(JdbcClient jdbc, Clock clock, @Value("${dondoc.soon-days}") int soonDays) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.soonDays = soonDays;
    }

    /** How this person stands to each of these tasks; those of drafts stand nowhere yet. */
    public Map<UUID, OfTask> ofTasks(Collection<UUID> tasks, Standing standing) {
        Map<UUID, OfTask> found = new HashMap<>();
        ObligationRowReader reader = new ObligationRowReader(VietnamTime.today(clock), soonDays);
        jdbc.sql(OF_TASKS)
                .param("tasks", tasks.toArray(UUID[]::new))
                .param("units", standing.units())
                .param("overseen", standing.overseen())
                .query(row -> {
                    found.put(
                            row.getObject("task_id", UUID.class),
                            new OfTask(
                                    row.getObject("id") == null ? null : reader.mapRow(row, 0),
                                    row.getBoolean("followed")));
                });
        return found;
    }

    /** Units so called that the person serves, or that owe something to those whom he or she leads or monitors. */
    public List<UUID> unitsKnown(Sought sought, Standing standing) {
        return jdbc.sql("""
                        select unit_id from agency_unit_name n where %1$s and n.unit_id = any(:units)
                        union
                        (select n.unit_id from agency_unit_name n where %1$s
                           and (%2$s or %3$s) limit %4$d)
                        """.formatted(UnitFinder.NAMED, owes("issuer_id"), owes("intake_unit_id"), Sought.MOST + 1))
                .param("units", standing.units())
                .param("typed", sought.words())
                .param("overseen", standing.overseen())
                .query(UUID.class)
                .list();
    }

    /** Each way of {@link Ledger#FOLLOWED} alone, so that one index answers it for each unit. */
    private static String owes(String whom) {
        return "exists (select from obligation o where o.unit_id = n.unit_id and o.%s = any(:overseen))"
                .formatted(whom);
    }

    /**
     * @param own what the person's unit owes on the task
     * @param follows whether the person may open the task with all its units
     */
    public record OfTask(@Nullable ObligationRow own, boolean follows) {}
}
