package vn.dondoc.cascade;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PlanPolicy;

/** The front door to plans with gaps, for those who lead or monitor who issued them; which gaps says {@link Coverages}. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class Gaps {

    /** No more are read at once. */
    public static final int MOST = 200;

    private static final String DUTIES = """
            select id, plan_id from plan_task where instructed_at is null union all
            select id, plan_id from plan_regime where asked_at is null union all
            select id, plan_id from plan_demand""";

    /** The same plans above, what is not of other agencies, and the same decisions in force, as the page of the coverage counts. */
    private static final String GAPS = """
            select ours.id as plan_id, ours.reference, ours.subject, count(*) as open
            from plan ours
            cross join lateral (
              select ours.parent_id as id union
              select b.linked_plan_id from plan_basis b where b.plan_id = ours.id) above
            join plan p on p.id = above.id and p.id <> ours.id and p.status <> 'DRAFT'
            join (%1$s) duty on duty.plan_id = p.id
            where ours.status in ('DRAFT', 'ISSUED', 'AMENDED')
              and coalesce(ours.acting_issuer_id, ours.issuer_id) = any(:overseen)
              and not %3$s
              and %4$s
              and not exists (
                select 1 from coverage_decision d
                where d.plan_id = ours.id and d.superior_duty_id = duty.id and d.undone_at is null
                  and (d.own_duty_id is null or exists (
                       select 1 from (%1$s) own where own.id = d.own_duty_id and own.plan_id = ours.id)))
            group by ours.id order by count(*) desc, ours.issued_date desc nulls first, ours.id limit %2$d
            """.formatted(DUTIES, MOST, Elsewhere.CONDITION, PlanPolicy.VISIBLE);

    private final JdbcClient jdbc;

    /** Those that lack most come first. */
    public List<Gap> of(Standing standing) {
        return jdbc.sql(GAPS)
                .param("overseen", standing.overseen())
                .param("units", standing.units())
                .param("papers", standing.papers())
                .query(Gap.class)
                .list();
    }
}
