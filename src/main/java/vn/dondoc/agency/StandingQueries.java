package vn.dondoc.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in one statement where a person stands on a day; every request asks it. */
@Component
@lombok.RequiredArgsConstructor
class StandingQueries {

    /**
     * From the units served and the committees that they advise, back to all in whose place these stand; a living
     * committee whose standing body is among them is served too. The limits make the planner look each unit up: it takes
     * a handful of them for hundreds.
     */
    private static final String STANDING = """
            with recursive posted as (
                select p.unit_id, p.role, p.position from agency_posting p
                where p.account_id = :account and :on between p.valid_from and coalesce(p.valid_until, 'infinity')),
            mine(unit_id, role, position, advised, heir_id, since) as (
                select * from (
                    select unit_id, role, position, false, unit_id, cast(null as date) from posted
                    union
                    select pa.parent_id, p.role, p.position, true, pa.parent_id, cast(null as date)
                    from posted p join agency_unit u on u.id = p.unit_id and u.kind = any(:advising)
                    join agency_unit_parent pa on pa.unit_id = p.unit_id
                         and :on between pa.valid_from and coalesce(pa.valid_until, 'infinity')
                    where p.role <> 'OFFICER') as begun
                union
                select further.unit_id, m.role, m.position, m.advised, further.heir_id, further.since
                from mine m cross join lateral (
                    select s.from_unit, m.heir_id, s.effective_on from agency_succession s
                    where s.to_unit = m.unit_id and s.keeps_records and s.effective_on <= :on
                    union all
                    select c.unit_id, c.unit_id, null from agency_committee c
                    join agency_unit committee on committee.id = c.unit_id
                         and :on <= coalesce(committee.dissolved_on, 'infinity')
                    where c.standing_body_id = m.unit_id and m.role <> 'OFFICER' and not m.advised
                    ) as further(unit_id, heir_id, since))
            select m.unit_id, n.short_name, u.kind, m.role, m.position, m.advised, m.heir_id, m.since,
                   (select parent_id from agency_unit_parent pa where pa.unit_id = m.unit_id
                     and :on between pa.valid_from and coalesce(pa.valid_until, 'infinity')) as parent_id,
                   coalesce(u.dissolved_on, 'infinity') >= :on as alive
            from mine m
            join lateral (select kind, dissolved_on from agency_unit where id = m.unit_id limit 1) u on true
            join lateral (select short_name from agency_unit_name
                          where unit_id = m.unit_id and valid_from <= :on order by valid_from desc limit 1) n on true
            where not m.advised or m.unit_id <> m.heir_id
            order by m.role, n.short_name
            """;

    private static final String[] ADVISING = Arrays.stream(UnitKind.values())
            .filter(UnitKind::advisesItsParent)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    Standing of(UUID accountId, String username, LocalDate on) {
        List<Row> rows = jdbc.sql(STANDING)
                .param("account", accountId)
                .param("on", on)
                .param("advising", ADVISING)
                .query(StandingQueries::read)
                .list();
        List<Standing.Post> posts = new ArrayList<>();
        List<Standing.Inherited> heritage = new ArrayList<>();
        Map<UUID, UUID> papers = new HashMap<>();
        for (Row row : rows) {
            if (row.advised()) {
                papers.put(row.post().unitId(), row.heirId());
            } else if (row.alive()) {
                posts.add(row.post());
            } else if (row.since() != null) {
                heritage.add(new Standing.Inherited(row.post(), row.heirId(), heirName(row, rows), row.since()));
            }
        }
        return new Standing(accountId, username, List.copyOf(posts), List.copyOf(heritage), Map.copyOf(papers));
    }

    private static String heirName(Row inherited, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.post().unitId().equals(inherited.heirId()))
                .map(row -> row.post().unitName())
                .findFirst()
                .orElse("");
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new Standing.Post(
                        row.getObject("unit_id", UUID.class),
                        row.getString("short_name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getObject("parent_id", UUID.class),
                        PostingRole.valueOf(row.getString("role")),
                        row.getString("position")),
                row.getBoolean("advised"),
                row.getBoolean("alive"),
                row.getObject("heir_id", UUID.class),
                row.getObject("since", LocalDate.class));
    }

    private record Row(
            Standing.Post post,
            boolean advised,
            boolean alive,
            UUID heirId,
            @Nullable LocalDate since) {}
}
