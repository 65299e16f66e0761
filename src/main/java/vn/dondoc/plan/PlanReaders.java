package vn.dondoc.plan;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which units may read an issued plan because it calls upon them. */
@Component
@lombok.RequiredArgsConstructor
class PlanReaders {

    private final JdbcClient jdbc;

    void add(UUID planId, Set<UUID> unitIds) {
        for (UUID unit : unitIds) {
            jdbc.sql("insert into plan_reader (plan_id, unit_id) values (?, ?) on conflict do nothing")
                    .params(planId, unit)
                    .update();
        }
    }
}
