package vn.dondoc.plan;

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
            """.formatted(
                    Sought.among("plan p", "p.id", "p.words", PlanPolicy.VISIBLE),
                    TypedNumber.condition("p.code_number", "p.code_notation"),
                    PlanPolicy.VISIBLE,
                    Sought.MOST + 1,
                    Sought.merit("p.words"));

    private static final String TASKS = """
            with found as materialized (%s),
            shown as (select t.id, %s as merit, count(*) over () as total from found join plan_task t on t.id = found.id
              order by merit desc, t.id desc limit :limit offset :offset)
            select t.id, t.text, t.deliverable, t.section, p.id as plan_id, p.status, p.reference, p.subject, shown.total
            from shown join plan_task t on t.id = shown.id join plan p on p.id = t.plan_id
            order by shown.merit desc, t.id desc
            """.formatted(
                    Sought.among("plan_task t join plan p on p.id = t.plan_id", "t.id", "t.words", PlanPolicy.VISIBLE),
                    Sought.merit("t.words"));

    private final JdbcClient jdbc;
    private final PlanQueries queries;

    /** Those with the number that was typed before all others. */
    public Hits<PlanHit> plans(Sought sought, int size, long offset, Standing standing) {
        Optional<TypedNumber> number = TypedNumber.read(sought.words());
        List<Found> found = asked(PLANS, sought, size, offset, standing)
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
        Map<UUID, PlanRow> rows = queries.rows(found.stream().map(Found::id).toList(), standing).stream()
                .collect(Collectors.toMap(PlanRow::id, Function.identity()));
        return Hits.of(
                found.stream()
                        .flatMap(each ->
                                Stream.ofNullable(rows.get(each.id())).map(row -> new PlanHit(row, each.numbered())))
                        .toList(),
                found.getFirst().total());
    }

    public Hits<TaskHit> tasks(Sought sought, int size, long offset, Standing standing) {
        int[] total = new int[1];
        List<TaskHit> rows = asked(TASKS, sought, size, offset, standing)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return new TaskHit(
                            row.getObject("id", UUID.class),
                            row.getString("text"),
                            row.getString("deliverable"),
                            row.getString("section"),
                            row.getObject("plan_id", UUID.class),
                            PlanStatus.valueOf(row.getString("status")),
                            row.getString("reference"),
                            row.getString("subject"));
                })
                .list();
        return Hits.of(rows, total[0]);
    }

    private JdbcClient.StatementSpec asked(String sql, Sought sought, int size, long offset, Standing standing) {
        return jdbc.sql(sql)
                .param("typed", sought.words())
                .param("marked", sought.marked())
                .param("units", standing.units())
                .param("papers", standing.papers())
                .param("limit", size)
                .param("offset", offset);
    }

    private record Found(UUID id, boolean numbered, int total) {}
}
