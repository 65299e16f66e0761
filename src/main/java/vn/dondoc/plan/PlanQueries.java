package vn.dondoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.Literal;
import vn.dondoc.site.NotFound;

/** Reads lists of plans; nothing that the person may not see is fetched. */
@Component
@lombok.RequiredArgsConstructor
class PlanQueries {

    private static final String ANY_ROW = """
            select p.id, p.status, p.kind,
                   p.reference, p.subject, coalesce(p.acting_issuer_id, p.issuer_id) as issuer_id, agency_short_name(p.issuer_id, coalesce(p.issued_date, p.window_from))
                   as issuer_name, p.monitoring_unit_id, p.drafting_unit_id, p.issued_date, p.window_from, p.window_to,
                   (select count(*) from plan_task t where t.plan_id = p.id and t.instructed_at is null) as tasks,
                   (select count(*) from plan_regime t where t.plan_id = p.id and t.asked_at is null) as regimes,
                   (select count(*) from plan_demand t where t.plan_id = p.id) as demands
            from plan p where
            """;

    private static final String ROW = ANY_ROW + PlanPolicy.VISIBLE;

    private static final String NARROWED = """
             and (cast(:status as text) is null or p.status = :status)
             and (:words = '' or unaccent(lower(p.subject)) like '%' || unaccent(lower(:words)) || '%'
                  or lower(p.reference) like lower(:words) || '%')
            """;

    private final JdbcClient jdbc;
    private final PlanParticulars particulars;

    PlanRow row(UUID id, Standing standing) {
        return jdbc.sql(ROW + " and p.id = :id")
                .param("id", id)
                .param("units", standing.units())
                .param("papers", standing.papers())
                .query(PlanQueries::read)
                .optional()
                .orElseThrow(() -> new NotFound("plan", id));
    }

    /** A plan whose owner has opened it to everybody. */
    Optional<PlanRow> open(UUID id) {
        return jdbc.sql(ANY_ROW + """
                        p.id = :id and p.status <> 'DRAFT' and (select q.open from plan_publication q
                        where q.plan_id = p.id order by q.at desc, q.id desc limit 1)
                        """).param("id", id).query(PlanQueries::read).optional();
    }

    /** Those of these plans that this person may see, the latest first. */
    List<PlanRow> rows(Collection<UUID> ids, Standing standing) {
        return jdbc.sql(ROW + " and p.id = any(:ids) order by p.issued_date desc nulls first, p.id")
                .param("ids", ids.toArray(UUID[]::new))
                .param("units", standing.units())
                .param("papers", standing.papers())
                .query(PlanQueries::read)
                .list();
    }

    List<PlanRow> rows(PlanFilter filter, Standing standing) {
        return bound(ROW + NARROWED + """
                        order by p.status = 'DRAFT' desc, p.issued_date desc nulls first, p.id
                        limit :limit offset :offset
                        """, filter, standing)
                .param("limit", filter.size() + 1)
                .param("offset", (long) (filter.page() - 1) * filter.size())
                .query(PlanQueries::read)
                .list();
    }

    /** As many as the same filter has rows, whatever their pages. */
    long count(PlanFilter filter, Standing standing) {
        return bound("select count(*) from plan p where " + PlanPolicy.VISIBLE + NARROWED, filter, standing)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, PlanFilter filter, Standing standing) {
        return jdbc.sql(sql)
                .param("units", standing.units())
                .param("papers", standing.papers())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("words", Literal.of(filter.words().strip()));
    }

    Optional<UUID> numbered(UUID issuerId, int year, ReferenceNumber number) {
        return jdbc.sql("""
                        select id from plan where issuer_id = ? and issue_year = ?
                        and code_notation = ? and code_number = ?
                        """)
                .params(issuerId, year, number.notation(), number.number())
                .query(UUID.class)
                .optional();
    }

    /** Whether a plan was issued, whatever became of it. */
    boolean wasIssued(UUID id) {
        return jdbc.sql("select exists (select 1 from plan where id = ? and status <> 'DRAFT')")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    PlanPage page(UUID id, Standing standing) {
        return particulars.page(row(id, standing), standing);
    }

    /** One regime of a plan that this person may see. */
    RegimePage regime(UUID regimeId, Standing standing) {
        UUID planId = jdbc.sql("select plan_id from plan_regime where id = ?")
                .param(regimeId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("regime", regimeId));
        PlanRow plan = row(planId, standing);
        return particulars.reports(plan).stream()
                .filter(regime -> regime.id().equals(regimeId))
                .findFirst()
                .map(regime -> new RegimePage(
                        planId, plan.reference(), plan.subject(), plan.issuerId(), plan.monitoringUnitId(), regime))
                .orElseThrow(() -> new NotFound("regime", regimeId));
    }

    List<PlanPage.TargetRow> targets(UUID planId, Standing standing) {
        return particulars.targets(row(planId, standing).id());
    }

    private static PlanRow read(ResultSet row, int number) throws SQLException {
        return new PlanRow(
                row.getObject("id", UUID.class),
                PlanStatus.valueOf(row.getString("status")),
                PlanKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getString("subject"),
                row.getObject("issuer_id", UUID.class),
                row.getString("issuer_name"),
                row.getObject("monitoring_unit_id", UUID.class),
                row.getObject("drafting_unit_id", UUID.class),
                row.getObject("issued_date", LocalDate.class),
                row.getObject("window_from", LocalDate.class),
                row.getObject("window_to", LocalDate.class),
                row.getLong("tasks"),
                row.getLong("regimes"),
                row.getLong("demands"));
    }
}
