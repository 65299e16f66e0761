package vn.dondoc.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.VietnamTime;

/** How far the tasks of plans were at a moment, as the unit that reports of them could know: by the standard split. */
@Component
@lombok.RequiredArgsConstructor
class TaskStates {

    /** What it leads itself, receives or has given; of others' work it reports nothing. */
    private static final String TASKS = """
            with told as (
              select o.source_id, o.original_due_on, o.mode, o.late, o.due_on,
                     o.settled_at <= :moment and o.status in ('WAIVED', 'TRANSFERRED', 'CANCELLED') as over,
                     o.settled_at <= :moment and o.status = 'ACCEPTED' as done,
                     coalesce(o.suspended_since <= :moment, false) as suspended,
                     o.first_submitted_at <= :moment as sent
              from obligation o
              where o.kind = 'TASK' and o.role = 'LEAD' and o.plan_id = any(:plans) and o.opened_at <= :moment
                and (o.unit_id = :unit or o.intake_unit_id = :unit or o.issuer_id = :unit)),
            ordered as (
              select source_id, original_due_on, coalesce(done, false) as done,
                     coalesce(late, false) as late, suspended,
                     case when sent then late else due_on < :day end as overdue
              from told where mode = 'ASSIGN' and over is not true),
            counted as (
              select source_id, min(original_due_on) as due_on, count(*) as units,
                     count(*) filter (where done and not late) as done_on_time, count(*) filter (where done and late) as done_late,
                     count(*) filter (where not done and not suspended and overdue is false) as doing_on_time,
                     count(*) filter (where not done and not suspended and overdue) as doing_late,
                     count(*) filter (where not done and not suspended and overdue is null) as undated,
                     count(*) filter (where not done and suspended) as suspended
              from ordered group by source_id),
            asked as (select source_id, count(*) as asked from told where mode = 'REQUEST' and over is not true group by source_id)
            select t.text, t.due_words, t.deliverable, c.*, coalesce(a.asked, 0) as asked,
                   %s as leads, %s as coordinators
            from plan_task t join plan p on p.id = t.plan_id
            left join counted c on c.source_id = t.id left join asked a on a.source_id = t.id
            where c.source_id is not null or a.source_id is not null
            order by array_position(:plans, p.id), t.position, t.id
            """.formatted(names("LEAD"), names("COORDINATE"));

    private final JdbcClient jdbc;

    /** One task; the units that are ordered to lead it, by where they stand. */
    record State(
            String text,
            String dueWords,
            @Nullable String deliverable,
            @Nullable LocalDate dueOn,
            @Nullable String leads,
            @Nullable String coordinators,
            long units,
            long doneOnTime,
            long doneLate,
            long doingOnTime,
            long doingLate,
            long undated,
            long suspended,
            long asked) {}

    /** @param unit that reports */
    List<State> at(Instant moment, List<UUID> plans, UUID unit) {
        return jdbc.sql(TASKS)
                .param("moment", Timestamp.from(moment))
                .param("day", VietnamTime.dayOf(moment))
                .param("plans", plans.toArray(UUID[]::new))
                .param("unit", unit)
                .query((row, number) -> new State(
                        row.getString("text"),
                        row.getString("due_words"),
                        row.getString("deliverable"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("leads"),
                        row.getString("coordinators"),
                        row.getLong("units"),
                        row.getLong("done_on_time"),
                        row.getLong("done_late"),
                        row.getLong("doing_on_time"),
                        row.getLong("doing_late"),
                        row.getLong("undated"),
                        row.getLong("suspended"),
                        row.getLong("asked")))
                .list();
    }

    private static String names(String role) {
        return """
                (select string_agg(coalesce(agency_short_name(q.unit_id, coalesce(p.issued_date, p.window_from)), g.name), '; '
                         order by q.id)
                 from plan_party q left join agency_group g on g.id = q.group_id where q.task_id = t.id and q.role = '%s')""".formatted(role);
    }
}
