package vn.dondoc.cascade;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells apart what a superior plan orders of other agencies than the one that issues ours: others owe it, neither that one
 * nor a unit below it does. What nobody owes yet may concern us.
 */
@Component
@lombok.RequiredArgsConstructor
class Elsewhere {

    /** Over a row {@code duty} with its id and the plan {@code ours}. */
    static final String CONDITION = """
            (exists (select 1 from obligation o where o.source_id = duty.id)
             and not exists (
               select 1 from obligation o
               where o.source_id = duty.id and o.unit_id in (ours.issuer_id, ours.acting_issuer_id))
             and not exists (
               select 1 from obligation o
               join agency_unit_parent above on above.unit_id = o.unit_id
               left join agency_unit_parent further on further.unit_id = above.parent_id
               where o.source_id = duty.id
                 and (above.parent_id in (ours.issuer_id, ours.acting_issuer_id)
                      or further.parent_id in (ours.issuer_id, ours.acting_issuer_id))))""";

    private final JdbcClient jdbc;

    Set<UUID> of(UUID planId, Collection<Duty> ordered) {
        return Set.copyOf(jdbc.sql("""
                        select duty.id from unnest(cast(:duties as uuid[])) as duty(id)
                        join plan ours on ours.id = :plan where %s
                        """.formatted(CONDITION))
                .param("duties", ordered.stream().map(Duty::id).toArray(UUID[]::new))
                .param("plan", planId)
                .query(UUID.class)
                .list());
    }
}
