package vn.dondoc.cascade;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.site.Ids;

/** Keeps what a person decided about coverage; what is undone stays as a row. */
@Component
@lombok.RequiredArgsConstructor
class CoverageDecisions {

    private final Holidays holidays;
    private final JdbcClient jdbc;
    private final Clock clock;

    void decide(UUID planId, UUID dutyId, @Nullable UUID own, @Nullable String reason, Standing by) {
        jdbc.sql("""
                        insert into coverage_decision (id, plan_id, superior_duty_id, own_duty_id, reason, decided_at, decided_by)
                        values (:id, :plan, :duty, :own, :reason, :now, :by) on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("plan", planId)
                .param("duty", dutyId)
                .param("own", own)
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.accountId())
                .update();
    }

    int undoWhere(String which, UUID planId, UUID id, Standing by) {
        return jdbc.sql("update coverage_decision set undone_at = :now, undone_by = :by where plan_id = :plan"
                        + " and undone_at is null and " + which)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.accountId())
                .param("plan", planId)
                .param("id", id)
                .update();
    }

    Map<UUID, List<CoverageRow.Decision>> of(UUID planId, List<Duty> ordered, List<Duty> ours) {
        Map<UUID, Duty> above = ordered.stream().collect(Collectors.toMap(Duty::id, Function.identity()));
        Map<UUID, Duty> own = ours.stream().collect(Collectors.toMap(Duty::id, Function.identity()));
        WorkCalendar calendar = holidays.calendar();
        record Kept(UUID superiorId, CoverageRow.Decision decision) {}
        return jdbc
                .sql("""
                        select d.*, a.display_name from coverage_decision d join account a on a.id = d.decided_by
                        where d.plan_id = ? and d.undone_at is null order by d.decided_at, d.id
                        """)
                .param(planId)
                .query((row, number) -> {
                    Duty superior = above.get(row.getObject("superior_duty_id", UUID.class));
                    UUID ownId = row.getObject("own_duty_id", UUID.class);
                    Duty answer = ownId == null ? null : own.get(ownId);
                    return new Kept(
                            row.getObject("superior_duty_id", UUID.class),
                            new CoverageRow.Decision(
                                    row.getObject("id", UUID.class),
                                    answer,
                                    row.getString("reason"),
                                    row.getString("display_name"),
                                    row.getTimestamp("decided_at").toInstant(),
                                    superior == null || answer == null
                                            ? List.of()
                                            : Lateness.between(superior, answer, calendar)));
                })
                .list()
                .stream()
                // a duty of our draft may have been taken out since: then nothing answers any more
                .filter(kept -> kept.decision().own() != null || kept.decision().reason() != null)
                .collect(Collectors.groupingBy(
                        Kept::superiorId, Collectors.mapping(Kept::decision, Collectors.toList())));
    }
}
