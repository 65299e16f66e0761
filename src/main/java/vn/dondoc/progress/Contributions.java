package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.Selections;

/** Reads what units that help with a task, or are only asked, told of their part. */
@Component
@lombok.RequiredArgsConstructor
class Contributions {

    private static final String TOLD = """
            select h.* from (
              select o.id, o.status, agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from)) as unit,
                     coalesce(case when o.status in ('SUBMITTED', 'ACCEPTED') then s.reason end, e.done) as words,
                     e.as_of, e.at
              from obligation o join plan p on p.id = o.plan_id
              left join lateral (select done, as_of, at from progress_entry
                                 where obligation_id = o.id order by number desc limit 1) e on true
              left join lateral (select reason from obligation_event where obligation_id = o.id
                                 and kind = 'SUBMITTED' order by number desc limit 1) s on true
              where %s) h
            order by h.unit collate "vi-VN-x-icu", h.id limit %d
            """;

    /** The task is led to its end, and the unit has declared its part or told of it since it was last its turn. */
    private static final String TO_CLOSE = " and o.source_id = :id and o.role = 'COORDINATE'"
            + " and (o.status = 'SUBMITTED' or o.status in ('ACKNOWLEDGED', 'RETURNED') and o.suspended_since is null"
            + " and e.at >= o.waiting_since)"
            + " and exists (select 1 from obligation l where l.source_id = :id and l.role = 'LEAD' and l.status = 'ACCEPTED')"
            + " and not exists (select 1 from obligation l where l.source_id = :id and l.role = 'LEAD' and l.settled_at is null)";

    private final JdbcClient jdbc;
    private final Selections selections;

    List<Contribution> of(ObligationFilter filter, Standing standing) {
        return selections
                .bound(TOLD.formatted(Selections.condition(filter), TaskMembers.FIRST), filter, standing)
                .query(Contributions::read)
                .list();
    }

    /** Of those who help the unit of this duty. */
    List<Contribution> beside(UUID obligationId) {
        return jdbc.sql(TOLD.formatted(
                        "o.source_id = (select source_id from obligation where id = :id)"
                                + " and o.role = 'COORDINATE' and o.id <> :id",
                        TaskMembers.FIRST))
                .param("id", obligationId)
                .query(Contributions::read)
                .list();
    }

    List<Contribution> toClose(UUID taskId, Standing standing) {
        return jdbc.sql(TOLD.formatted(Ledger.FOLLOWED + TO_CLOSE, Integer.MAX_VALUE))
                .param("id", taskId)
                .param("overseen", standing.overseen())
                .query(Contributions::read)
                .list();
    }

    private static Contribution read(ResultSet row, int number) throws SQLException {
        Timestamp told = row.getTimestamp("at");
        return new Contribution(
                row.getObject("id", UUID.class),
                row.getString("unit"),
                ObligationStatus.valueOf(row.getString("status")),
                row.getString("words"),
                row.getObject("as_of", LocalDate.class),
                told == null ? null : told.toInstant());
    }
}
