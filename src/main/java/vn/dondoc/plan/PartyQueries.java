package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Party;

/** Reads whom the duties of a plan name. */
@Component
@lombok.RequiredArgsConstructor
class PartyQueries {

    private final JdbcClient jdbc;

    /** By the task, regime or demand; called as on the plan's day, or on that on which it was added to it. */
    Map<UUID, List<PlanPage.PartyRow>> of(UUID planId, LocalDate day) {
        return jdbc
                .sql("""
                        select coalesce(q.task_id, q.regime_id, q.demand_id) as owner_id, q.role, q.unit_id, q.group_id,
                               coalesce(agency_short_name(q.unit_id, coalesce(r.asked_on, t.instructed_on, :day)), g.name) as name
                        from plan_party q left join agency_group g on g.id = q.group_id
                        left join plan_regime r on r.id = q.regime_id
                        left join plan_task t on t.id = q.task_id
                        where q.task_id in (select id from plan_task where plan_id = :id)
                           or q.regime_id in (select id from plan_regime where plan_id = :id)
                           or q.demand_id in (select id from plan_demand where plan_id = :id)
                        order by q.id
                        """)
                .param("id", planId)
                .param("day", day)
                .query((row, number) -> new PlanPage.PartyRow(
                        row.getObject("owner_id", UUID.class),
                        PartyRole.valueOf(row.getString("role")),
                        new Party(row.getObject("unit_id", UUID.class), row.getObject("group_id", UUID.class)),
                        row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(PlanPage.PartyRow::ownerId));
    }

    static List<PlanPage.PartyRow> in(Map<UUID, List<PlanPage.PartyRow>> parties, UUID owner, PartyRole role) {
        return parties.getOrDefault(owner, List.of()).stream()
                .filter(party -> party.role() == role)
                .toList();
    }
}
