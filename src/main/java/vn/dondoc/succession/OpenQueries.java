package vn.dondoc.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is open at units, whoever may see it: only who changes the organisation asks. */
@Component
@lombok.RequiredArgsConstructor
class OpenQueries {

    private final JdbcClient jdbc;

    List<OpenMatters.Duty> duties(Collection<UUID> units) {
        return jdbc.sql("""
                        select o.id, o.unit_id, o.plan_id, p.reference, p.subject, o.kind, o.source_id, o.period, o.title,
                               o.due_on, o.status, o.mode = 'REQUEST' as requested
                        from obligation o join plan p on p.id = o.plan_id
                        where o.unit_id = any(?) and o.settled_at is null
                        order by p.issued_date, p.id, o.due_on nulls last, o.opened_at, o.id
                        """).param(ids(units)).query(OpenMatters.Duty.class).list();
    }

    List<OpenMatters.Led> led(Collection<UUID> units, LocalDate day) {
        return jdbc.sql("""
                        with one as (select unnest(cast(:units as uuid[])) as unit_id), led as (
                            select one.unit_id, p.id as plan_id from plan p join one on one.unit_id in (
                                coalesce(p.acting_issuer_id, p.issuer_id), p.monitoring_unit_id, p.drafting_unit_id)
                            where p.status in ('DRAFT', 'ISSUED', 'AMENDED')
                            union
                            select one.unit_id, o.plan_id from obligation o
                            join one on one.unit_id in (o.issuer_id, o.receiver_id, o.intake_unit_id)
                            where o.settled_at is null)
                        select led.unit_id, p.id as plan_id, p.reference, p.subject,
                               p.status not in ('DRAFT', 'ISSUED', 'AMENDED') as ended,
                               coalesce(p.acting_issuer_id, p.issuer_id) = led.unit_id as issues,
                               p.monitoring_unit_id = led.unit_id as follows, p.drafting_unit_id = led.unit_id as drafts,
                               coalesce(sum(n.open), 0) as open, coalesce(sum(n.overdue), 0) as overdue
                        from led join plan p on p.id = led.plan_id
                        left join lateral (
                            select count(*) as open, count(*) filter (where o.mode = 'ASSIGN'
                                   and o.status <> 'SUBMITTED' and o.due_on < :day) as overdue
                            from obligation o where o.plan_id = led.plan_id and o.settled_at is null
                                 and led.unit_id in (o.issuer_id, o.receiver_id, o.intake_unit_id)) n on true
                        group by led.unit_id, p.id
                        order by p.issued_date nulls first, p.id
                        """)
                .param("units", ids(units))
                .param("day", day)
                .query(OpenMatters.Led.class)
                .list();
    }

    List<OpenMatters.Membership> memberships(Collection<UUID> units, LocalDate day) {
        return jdbc.sql("""
                        select m.unit_id, m.group_id, g.name as group_name, agency_short_name(g.owner_id, :day) as owner_name
                        from agency_group_member m join agency_group g on g.id = m.group_id
                        where m.unit_id = any(:units) order by owner_name, group_name
                        """)
                .param("units", ids(units))
                .param("day", day)
                .query(OpenMatters.Membership.class)
                .list();
    }

    /** What these units have done, or handed in, already: source and period with the unit. */
    Set<String> done(Collection<UUID> units) {
        return new HashSet<>(jdbc.sql("""
                        select source_id || '/' || coalesce(period, '') || '/' || unit_id from obligation
                        where unit_id = any(?) and status in ('SUBMITTED', 'ACCEPTED', 'CANCELLED')
                        """).param(ids(units)).query(String.class).list());
    }

    /** What under a plan is open and goes to, or comes from, a unit. */
    List<UUID> openAt(UUID unitId, UUID planId) {
        return jdbc.sql("""
                        select id from obligation where plan_id = :plan and settled_at is null
                        and :unit in (issuer_id, receiver_id, intake_unit_id) order by opened_at, id
                        """)
                .param("plan", planId)
                .param("unit", unitId)
                .query(UUID.class)
                .list();
    }

    private static UUID[] ids(Collection<UUID> units) {
        return units.toArray(UUID[]::new);
    }
}
