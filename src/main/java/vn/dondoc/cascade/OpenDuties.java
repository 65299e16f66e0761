package vn.dondoc.cascade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what units still owe under a plan, to lay that of one plan beside that of another. */
@Component
@lombok.RequiredArgsConstructor
class OpenDuties {

    private final JdbcClient jdbc;

    /** By task, regime or demand: for each unit and period the row of the ledger. */
    Map<UUID, Map<Place, UUID>> of(UUID planId) {
        record Row(
                UUID id,
                UUID sourceId,
                UUID unitId,
                @Nullable String period) {}
        List<Row> rows = jdbc.sql("""
                        select id, source_id, unit_id, period from obligation
                        where plan_id = ? and status in ('OPEN', 'ACKNOWLEDGED', 'RETURNED')
                        """).param(planId).query(Row.class).list();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::sourceId,
                        Collectors.toMap(
                                row -> new Place(row.unitId(), row.period()),
                                Row::id,
                                (one, other) -> one,
                                HashMap::new)));
    }

    long waiting(UUID planId) {
        return jdbc.sql("select count(*) from obligation where plan_id = ? and status = 'SUBMITTED'")
                .param(planId)
                .query(Long.class)
                .single();
    }

    /** Whose it is, and of a report for which period. */
    record Place(UUID unitId, @Nullable String period) {}
}
