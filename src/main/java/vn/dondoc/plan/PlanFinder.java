package vn.dondoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.Hits;
import vn.dondoc.site.Sought;

/** The front door to finding plans and tasks by words and numbers, among the plans that a person may see. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class PlanFinder {

    private static final String PLANS = """
            with found as materialized (%s), numbered as materialized (
              select p.id from plan p where cast(:number as text) is not null and %s
                and (cast(:year as int) is null or p.issue_year = :year) and %s order by p.id desc limit %d),
            every as materialized (select p.id, false as numbered, %s as merit from found join plan p on p.id = found.id
                where p.id not in (select id from numbered)
              union all select id, true, 0 from numbered)
            select id, numbered, (select count(*) from every) as total from every
            order by numbered desc, merit desc, id desc limit :limit offset :offset
            """;

    private static final String TASKS = """
            with found as materialized (%s),
            shown as (select t.id, %s as merit, count(*) over () as total from found join plan_task t on t.id = found.id
              order by merit desc, t.id desc limit :limit offset :offset)
            select t.id, t.text, t.deliverable, t.section, p.id as plan_id, p.status, p.reference, p.subject, shown.total
            from shown join plan_task t on t.id = shown.id join plan p on p.id = t.plan_id
            order by shown.merit desc, t.id desc
            """;

    private final JdbcClient jdbc;
    private final PlanQueries queries;

    /** What the person may see, to be asked once and used for plans, tasks and documents. */
    public PlanSight sight(Standing standing) {
        List<UUID> seen = jdbc.sql(PlanPolicy.SEEN)
                .param("units", standing.units())
                .param("papers", standing.papers())
                .param("most", PlanSight.FEW + 1)
                .query(UUID.class)
                .list();
        return new PlanSight(standing, seen.size() > PlanSight.FEW ? null : seen);
    }

    /** Those with the number that was typed before all others. */
    public Hits<PlanHit> plans(Sought sought, int size, long offset, PlanSight sight) {
        Optional<TypedNumber> number = TypedNumber.read(sought.words());
        String sql = PLANS.formatted(
                sought.among("p.id", "p.words", List.of("plan p where " + sight.condition("p.id", "p"))),
                TypedNumber.condition("p.code_number", "p.code_notation"),
                PlanPolicy.VISIBLE,
                Sought.MOST + 1,
                sought.merit("p.words"));
        List<Found> found = sight.bound(jdbc.sql(sql), sought, size, offset)
                .param("number", number.map(TypedNumber::number).orElse(null))
                .param(
                        "notation",
                        number.map(TypedNumber::notation).orElse(List.of()).toArray(String[]::new))
                .param("year", number.map(TypedNumber::year).orElse(null))
                .query(Found.class)
                .list();
        if (found.isEmpty()) {
            return Hits.none();
        }
        Map<UUID, PlanRow> rows = queries.rows(found.stream().map(Found::id).toList(), sight.standing()).stream()
                .collect(Collectors.toMap(PlanRow::id, Function.identity()));
        return Hits.of(
                found.stream()
                        .flatMap(each ->
                                Stream.ofNullable(rows.get(each.id())).map(row -> new PlanHit(row, each.numbered())))
                        .toList(),
                found.getFirst().total());
    }

    public Hits<TaskHit> tasks(Sought sought, int size, long offset, PlanSight sight) {
        String seen = PlanPolicy.VISIBLE_TASKS + " and " + sight.condition("t.plan_id", "p");
        String source = sight.isFew()
                ? "plan_task t where " + seen
                : "plan_task t join plan p on p.id = t.plan_id where " + seen;
        String sql = TASKS.formatted(sought.among("t.id", "t.words", List.of(source)), sought.merit("t.words"));
        int[] total = new int[1];
        List<TaskHit> rows = sight.bound(jdbc.sql(sql), sought, size, offset)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return task(row);
                })
                .list();
        return Hits.of(rows, total[0]);
    }

    private static TaskHit task(ResultSet row) throws SQLException {
        return new TaskHit(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getString("deliverable"),
                row.getString("section"),
                row.getObject("plan_id", UUID.class),
                PlanStatus.valueOf(row.getString("status")),
                row.getString("reference"),
                row.getString("subject"));
    }

    private record Found(UUID id, boolean numbered, int total) {}
}
