package vn.dondoc.progress;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.Obligations;

/** The front door to the summary of tasks, a row for each unit on each task; the same rows as the lists of the ledger. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class TaskRegister {

    private static final String PARTICULARS = """
            with meant as materialized (
              select o.id, o.source_id, o.first_submitted_at, coalesce(p.issued_date, p.window_from) as day, p.issued_date
              from obligation o join plan p on p.id = o.plan_id where o.id = any(:ids)),
            named as materialized (
              select q.task_id, q.role,
                     string_agg(coalesce(agency_short_name(q.unit_id, t.day), g.name), '; ' order by q.id) as names
              from (select distinct source_id, day from meant) t join plan_party q on q.task_id = t.source_id
              left join agency_group g on g.id = q.group_id group by q.task_id, q.role)
            select o.id, o.issued_date, o.first_submitted_at, t.deliverable, l.names as leads, c.names as coordinators,
                   e.done, e.as_of, f.amount, m.kind, m.total, m.unit, d.delay_reason,
                   (select string_agg(v.title || coalesce(', số ' || v.reference || ' ngày ' || to_char(v.issued_on, 'DD/MM/YYYY'), '')
                               || coalesce(' (' || v.address || ')', ''), '; ' order by v.added_at, v.id)
                    from progress_evidence v where v.obligation_id = o.id and v.removed_at is null) as proofs
            from meant o join plan_task t on t.id = o.source_id
            left join named l on l.task_id = o.source_id and l.role = 'LEAD'
            left join named c on c.task_id = o.source_id and c.role = 'COORDINATE'
            left join progress_measure m on m.obligation_id = o.id
            left join lateral (select done, as_of from progress_entry
                               where obligation_id = o.id order by number desc limit 1) e on true
            left join lateral (select amount from progress_entry
                               where obligation_id = o.id and amount is not null order by number desc limit 1) f on true
            left join lateral (select delay_reason from progress_entry
                               where obligation_id = o.id and delay_reason is not null order by number desc limit 1) d on true
            """;

    private final Obligations obligations;
    private final JdbcClient jdbc;

    /** @param filter of tasks in any case; its page and size say how many are read at once */
    public List<RegisteredTask> rows(ObligationFilter filter, Standing standing) {
        List<ObligationRow> duties = obligations.rows(filter.withKind(ObligationKind.TASK), standing);
        Map<UUID, ObligationRow> byId =
                duties.stream().collect(Collectors.toMap(ObligationRow::id, duty -> duty, (one, same) -> one));
        Map<UUID, RegisteredTask> told = particulars(byId);
        return duties.stream()
                .flatMap(duty -> Stream.ofNullable(told.get(duty.id())))
                .toList();
    }

    private Map<UUID, RegisteredTask> particulars(Map<UUID, ObligationRow> duties) {
        return jdbc
                .sql(PARTICULARS)
                .param("ids", duties.keySet().toArray(UUID[]::new))
                .query((row, number) -> read(requireNonNull(duties.get(row.getObject("id", UUID.class))), row))
                .list()
                .stream()
                .collect(Collectors.toMap(each -> each.duty().id(), each -> each));
    }

    private static RegisteredTask read(ObligationRow duty, ResultSet row) throws SQLException {
        Timestamp submitted = row.getTimestamp("first_submitted_at");
        boolean done = duty.step() == ObligationStatus.ACCEPTED || duty.step() == ObligationStatus.SUBMITTED;
        return new RegisteredTask(
                duty,
                row.getObject("issued_date", LocalDate.class),
                row.getString("deliverable"),
                row.getString("leads"),
                row.getString("coordinators"),
                WholeTaskQueries.said(row),
                row.getString("done"),
                row.getObject("as_of", LocalDate.class),
                done && submitted != null ? VietnamTime.dayOf(submitted.toInstant()) : null,
                row.getString("proofs"),
                row.getString("delay_reason"));
    }
}
