package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.TargetDirection;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.site.NotFound;
import vn.dondoc.site.Paging;

/** Reads the regimes whose reports a person follows, with the state of their forms. */
@Component
@lombok.RequiredArgsConstructor
class FormQueries {

    private static final String FROM = """
            from plan_regime q join plan p on p.id = q.plan_id
            left join lateral (
                select * from report_form where regime_id = q.id and gathered_for is null order by number desc limit 1) f on true
            left join report_form_draft d on d.regime_id = q.id
            """;

    private static final String FOLLOWED = """
            exists (select 1 from obligation o where o.source_id = q.id and o.kind = 'REPORT' and %s)
            """.formatted(Ledger.FOLLOWED);

    private static final String ROW = """
            select q.id, q.plan_id, p.reference, p.subject, q.title, q.period_kind, f.number, f.published_at,
                   f.published_by is not null as composed,
                   d.regime_id is not null and (f.id is null or d.content <> f.content
                       or d.continues_regime_id is distinct from f.continues_regime_id) as unpublished
            """ + FROM;

    private static final String NEWEST = " order by p.issued_date desc nulls last, p.id desc, q.position";

    private final JdbcClient jdbc;
    private final ReportJson json;

    /** The draft as it is kept. */
    record Draft(long version, Form content, @Nullable UUID continues, String who, Instant at) {}

    /** @param planId only those of this plan; none: of all plans */
    List<FormRow> rows(@Nullable UUID planId, Paging paging, Standing standing) {
        return jdbc.sql(ROW + "where (cast(:plan as uuid) is null or q.plan_id = :plan) and " + FOLLOWED + NEWEST
                        + " limit :limit offset :offset")
                .param("plan", planId)
                .param("overseen", standing.overseen())
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query(FormQueries::read)
                .list();
    }

    int count(@Nullable UUID planId, Standing standing) {
        return jdbc.sql(
                        "select count(*) from plan_regime q where (cast(:plan as uuid) is null or q.plan_id = :plan) and "
                                + FOLLOWED)
                .param("plan", planId)
                .param("overseen", standing.overseen())
                .query(Integer.class)
                .single();
    }

    /** Those whose form somebody has composed, the newest first. */
    List<FormRow> composed(UUID except, int most, Standing standing) {
        return jdbc.sql(ROW + "where f.published_by is not null and q.id <> :except and " + FOLLOWED + NEWEST
                        + " limit :most")
                .param("except", except)
                .param("overseen", standing.overseen())
                .param("most", most)
                .query(FormQueries::read)
                .list();
    }

    FormRow row(UUID regimeId, Standing standing) {
        return jdbc.sql(ROW + "where q.id = :id and " + FOLLOWED)
                .param("id", regimeId)
                .param("overseen", standing.overseen())
                .query(FormQueries::read)
                .optional()
                .orElseThrow(() -> new NotFound("regime", regimeId));
    }

    /** For the words of what is continued: whoever chose it followed it. */
    FormRow named(UUID regimeId) {
        return jdbc.sql(ROW + "where q.id = :id")
                .param("id", regimeId)
                .query(FormQueries::read)
                .single();
    }

    Optional<Draft> draft(UUID regimeId) {
        return jdbc.sql("""
                        select d.version, d.content, d.continues_regime_id, a.display_name, d.changed_at
                        from report_form_draft d join account a on a.id = d.changed_by where d.regime_id = ?
                        """)
                .param(regimeId)
                .query((row, number) -> new Draft(
                        row.getLong("version"),
                        json.form(row.getString("content")),
                        row.getObject("continues_regime_id", UUID.class),
                        row.getString("display_name"),
                        row.getTimestamp("changed_at").toInstant()))
                .optional();
    }

    List<FormSheet.Version> versions(UUID regimeId) {
        return jdbc.sql("""
                        select f.number, a.display_name, f.published_at
                        from report_form f left join account a on a.id = f.published_by
                        where f.regime_id = ? and f.gathered_for is null order by f.number desc
                        """)
                .param(regimeId)
                .query((row, number) -> new FormSheet.Version(
                        row.getInt("number"),
                        row.getString("display_name"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    /** The targets of the regime's plan, in its order. */
    List<PlanPage.TargetRow> targets(UUID planId) {
        return jdbc.sql("""
                        select id, measure, direction, value, value_unit, baseline, window_words
                        from plan_target where plan_id = ? order by position
                        """)
                .param(planId)
                .query((row, number) -> new PlanPage.TargetRow(
                        row.getObject("id", UUID.class),
                        row.getString("measure"),
                        TargetDirection.valueOf(row.getString("direction")),
                        row.getBigDecimal("value"),
                        row.getString("value_unit"),
                        row.getString("baseline"),
                        row.getString("window_words")))
                .list();
    }

    int drafting(UUID regimeId) {
        return jdbc.sql("""
                        select count(*) from report r join report_form f on f.id = r.form_id
                        where f.regime_id = ? and r.status in ('DRAFTING', 'AWAITING_APPROVAL')
                        """).param(regimeId).query(Integer.class).single();
    }

    private static FormRow read(ResultSet row, int number) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        return new FormRow(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("reference"),
                row.getString("subject"),
                row.getString("title"),
                PeriodKind.valueOf(row.getString("period_kind")),
                row.getObject("number", Integer.class),
                published == null ? null : published.toInstant(),
                row.getBoolean("composed"),
                row.getBoolean("unpublished"));
    }
}
