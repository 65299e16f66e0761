package vn.dondoc.progress;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.plan.Withdrawal;
import vn.dondoc.site.NotFound;

/** Reads a task with its words, and what its units told, a fixed number of statements for any number of these. */
@Component
@lombok.RequiredArgsConstructor
class WholeTaskQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    private record Named(PartyRole role, String name) {}

    WholeTask task(UUID id, List<ObligationRow> own, Standing standing) {
        List<Named> named = named(id);
        return jdbc.sql("""
                        select t.id, t.plan_id, p.reference, p.subject, coalesce(p.issued_date, p.window_from) as day,
                               agency_short_name(p.issuer_id, coalesce(p.issued_date, p.window_from)) as issuer,
                               t.section, t.text, t.deliverable, t.sentence, t.due_words, a.due_on, a.units, a.follows,
                               t.instructed_on, t.instructed_position, leader.display_name as leader, %s
                        from plan_task t join plan p on p.id = t.plan_id
                        left join account leader on leader.id = t.instructed_by %s
                        cross join lateral (
                            select min(o.original_due_on) filter (where o.role = 'LEAD') as due_on,
                                   count(*) filter (where o.role = 'LEAD') as units,
                                   coalesce(bool_or(%s), false) as follows, coalesce(bool_or(%s), false) as seen
                            from obligation o where o.source_id = t.id and o.kind = 'TASK') a
                        where t.id = :id and a.seen
                        """.formatted(Withdrawal.COLUMNS, Withdrawal.JOIN, Ledger.FOLLOWED, Ledger.VISIBLE))
                .param("id", id)
                .param("units", standing.units())
                .param("overseen", standing.overseen())
                .query((row, number) -> new WholeTask(
                        id,
                        row.getObject("plan_id", UUID.class),
                        row.getString("reference"),
                        row.getString("subject"),
                        row.getObject("day", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("section"),
                        row.getString("text"),
                        row.getString("deliverable"),
                        row.getString("sentence"),
                        row.getString("due_words"),
                        row.getObject("due_on", LocalDate.class),
                        row.getLong("units"),
                        row.getBoolean("follows"),
                        row.getString("leader") == null
                                ? null
                                : new WholeTask.Given(
                                        row.getString("leader"),
                                        row.getString("instructed_position"),
                                        row.getObject("instructed_on", LocalDate.class),
                                        Withdrawal.read(row)),
                        names(named, PartyRole.LEAD),
                        names(named, PartyRole.COORDINATE),
                        own))
                .optional()
                .orElseThrow(() -> new NotFound("task", id));
    }

    private static List<String> names(List<Named> named, PartyRole role) {
        return named.stream()
                .filter(each -> each.role() == role)
                .map(Named::name)
                .toList();
    }

    private List<Named> named(UUID id) {
        return jdbc.sql("""
                        select q.role, coalesce(agency_short_name(q.unit_id, coalesce(t.instructed_on, p.issued_date, p.window_from)), g.name) as name
                        from plan_party q join plan_task t on t.id = q.task_id join plan p on p.id = t.plan_id
                        left join agency_group g on g.id = q.group_id where q.task_id = ? order by q.id
                        """)
                .param(id)
                .query((row, number) -> new Named(PartyRole.valueOf(row.getString("role")), row.getString("name")))
                .list();
    }

    long units(UUID id) {
        return jdbc.sql("select count(*) from obligation where source_id = ? and role = 'LEAD'")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** Those that are ordered, also to help, whose turn it is and who have no day. */
    long undated(UUID id, Standing standing) {
        return jdbc.sql("""
                        select count(*) from obligation o where o.source_id = :id and o.kind = 'TASK' and o.mode = 'ASSIGN'
                          and o.due_on is null and o.status in ('OPEN', 'ACKNOWLEDGED', 'RETURNED')
                          and o.suspended_since is null and
                        """ + Ledger.FOLLOWED)
                .param("id", id)
                .param("overseen", standing.overseen())
                .query(Long.class)
                .single();
    }

    /** The same rows with what each unit told last. */
    List<MemberRow> members(List<ObligationRow> rows) {
        Map<UUID, Told> told = told(rows);
        return rows.stream()
                .map(row -> {
                    Told each = told.getOrDefault(row.id(), Told.NOTHING);
                    return new MemberRow(row, each.amount(), each.words(), each.asOf(), each.given(), each.proofs());
                })
                .toList();
    }

    private record Told(
            @Nullable String amount,
            @Nullable String words,
            @Nullable LocalDate asOf,
            boolean given,
            int proofs) {

        static final Told NOTHING = new Told(null, null, null, false, 0);
    }

    private Map<UUID, Told> told(List<ObligationRow> rows) {
        return jdbc
                .sql("""
                        select o.id, e.done, e.as_of, f.amount, m.kind, m.total, m.unit,
                               (select count(*) from progress_evidence v
                                where v.obligation_id = o.id and v.removed_at is null) as proofs,
                               exists (select 1 from progress_charge c join agency_posting p on p.account_id = c.to_account
                                           and p.unit_id in (o.unit_id, agency_heir(o.unit_id, :today))
                                           and :today between p.valid_from and coalesce(p.valid_until, 'infinity')
                                       where c.obligation_id = o.id and not exists (
                                           select 1 from progress_charge n
                                           where n.obligation_id = c.obligation_id and n.number > c.number)) as given
                        from obligation o
                        left join progress_measure m on m.obligation_id = o.id
                        left join lateral (select done, as_of from progress_entry
                                           where obligation_id = o.id order by number desc limit 1) e on true
                        left join lateral (select amount from progress_entry where obligation_id = o.id
                                           and amount is not null order by number desc limit 1) f on true
                        where o.id = any(:ids)
                        """)
                .param("ids", rows.stream().map(ObligationRow::id).toArray(UUID[]::new))
                .param("today", VietnamTime.today(clock))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Told(
                                said(row),
                                row.getString("done"),
                                row.getObject("as_of", LocalDate.class),
                                row.getBoolean("given"),
                                row.getInt("proofs"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static @Nullable String said(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        String kind = row.getString("kind");
        return amount == null || kind == null
                ? null
                : new Measure(MeasureKind.valueOf(kind), row.getBigDecimal("total"), row.getString("unit"))
                        .said(amount);
    }
}
