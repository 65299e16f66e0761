package vn.dondoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;

/** Reads what reports a plan asks for, in its own words and beside them. */
@Component
@lombok.RequiredArgsConstructor
class RegimeQueries {

    private final JdbcClient jdbc;

    /** In the order of the plan; what was asked for later comes last. */
    List<PlanPage.RegimeRow> of(PlanRow plan, PlanDues due, Map<UUID, List<PlanPage.PartyRow>> parties) {
        return jdbc.sql("""
                        select q.*, agency_short_name(q.recipient_id, coalesce(q.asked_on, :day)) as recipient,
                               agency_short_name(q.intake_unit_id, coalesce(q.asked_on, :day)) as intake,
                               a.display_name as asker
                        from plan_regime q left join account a on a.id = q.asked_by
                        where q.plan_id = :id order by q.position
                        """)
                .param("id", plan.id())
                .param("day", plan.day())
                .query((row, number) -> read(row, due, parties))
                .list();
    }

    private static PlanPage.RegimeRow read(ResultSet row, PlanDues due, Map<UUID, List<PlanPage.PartyRow>> parties)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        PeriodKind kind = PeriodKind.valueOf(row.getString("period_kind"));
        String rule = row.getString("due_rule");
        PlanPage.AskedRow asked = asked(row);
        return new PlanPage.RegimeRow(
                id,
                kind,
                row.getString("title"),
                row.getString("due_words"),
                asked == null ? due.schedule(kind, rule) : due.asked(kind, rule, asked.data()),
                row.getString("cutoff_words"),
                row.getBoolean("embedded"),
                row.getObject("recipient_id", UUID.class),
                row.getString("recipient"),
                row.getObject("intake_unit_id", UUID.class),
                row.getString("intake"),
                row.getString("sentence"),
                PartyQueries.in(parties, id, PartyRole.OWE),
                asked);
    }

    private static PlanPage.@Nullable AskedRow asked(ResultSet row) throws SQLException {
        return row.getTimestamp("asked_at") == null
                ? null
                : new PlanPage.AskedRow(
                        row.getTimestamp("asked_at").toInstant(),
                        row.getString("asker"),
                        row.getString("asked_reference"),
                        new Window(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_to", LocalDate.class)));
    }
}
