package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.site.Ids;

/** Reads the duties that an act on many means, and keeps what its preview announced. */
@Component
@lombok.RequiredArgsConstructor
class BulkQueries {

    private final JdbcClient jdbc;
    private final Selections selections;
    private final Doorkeeper door;

    /** One more than asked for shows that there are more. */
    List<Candidate> candidates(BulkSelection selection, int atMost, Standing standing) {
        ObligationFilter filter = selection.filterOrAll();
        Map<String, Boolean> locks = new HashMap<>();
        return selections
                .bound("""
                        select o.id, o.kind, o.mode, o.status, o.suspended_since is not null as suspended, o.due_on,
                               o.extensions, o.source_id, o.period, o.title,
                               agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name
                        from obligation o join plan p on p.id = o.plan_id
                        where %s and (:every or o.id = any(:ids))
                        order by o.due_on nulls last, o.id limit :most
                        """.formatted(Selections.condition(filter)), filter, standing)
                .param("every", selection.filter() != null)
                .param("ids", selection.ids().toArray(UUID[]::new))
                .param("most", atMost)
                .query((row, number) -> candidate(row, locks))
                .list();
    }

    private Candidate candidate(ResultSet row, Map<String, Boolean> locks) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID sourceId = row.getObject("source_id", UUID.class);
        BulkCase duty = new BulkCase(
                id,
                ObligationKind.valueOf(row.getString("kind")),
                AssignmentMode.valueOf(row.getString("mode")),
                ObligationStatus.valueOf(row.getString("status")),
                row.getBoolean("suspended"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("extensions"),
                isLocked(sourceId, row.getString("period"), locks));
        return new Candidate(duty, new BulkPreview.Name(id, row.getString("unit_name"), row.getString("title")));
    }

    /** Asked once for each report and period, not once for each unit. */
    boolean isLocked(UUID sourceId, @Nullable String period, Map<String, Boolean> locks) {
        return period != null
                && locks.computeIfAbsent(sourceId + period, key -> door.isLocked(sourceId, Period.parse(period)));
    }

    UUID keep(BulkOrder order, List<UUID> duties, UUID account, Instant now) {
        jdbc.sql(
                        "delete from obligation_bulk_preview where account_id = ? and made_at < ?::timestamptz - interval '1 day'")
                .params(account, Timestamp.from(now))
                .update();
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into obligation_bulk_preview (id, account_id, made_at, act, reason, due_on, duties)
                        values (:id, :account, :at, :act, :reason, :day, :duties)
                        """)
                .param("id", id)
                .param("account", account)
                .param("at", Timestamp.from(now))
                .param("act", order.act().name())
                .param("reason", order.reason())
                .param("day", order.day())
                .param("duties", duties.toArray(UUID[]::new))
                .update();
        return id;
    }

    /** What was kept under that id by this person, once. */
    Optional<Kept> take(UUID id, UUID account) {
        return jdbc.sql("""
                        delete from obligation_bulk_preview where id = ? and account_id = ?
                        returning act, reason, due_on, duties, made_at
                        """)
                .params(id, account)
                .query((row, number) -> new Kept(
                        new BulkOrder(
                                BulkAct.valueOf(row.getString("act")),
                                row.getString("reason"),
                                row.getObject("due_on", LocalDate.class)),
                        List.of((UUID[]) row.getArray("duties").getArray()),
                        row.getTimestamp("made_at").toInstant()))
                .optional();
    }

    /** Nobody else changes them until this is over; in one order, so that two acts never wait for each other. */
    void hold(List<UUID> duties) {
        jdbc.sql("select id from obligation where id = any(?) order by id for update")
                .param(duties.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    record Candidate(BulkCase duty, BulkPreview.Name name) {}

    record Kept(BulkOrder order, List<UUID> duties, Instant at) {}
}
