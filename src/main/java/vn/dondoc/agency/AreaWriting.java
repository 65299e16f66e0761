package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Ids;

/** Reads and writes thousands of units in a handful of statements. */
@Component
@lombok.RequiredArgsConstructor
class AreaWriting {

    private final JdbcClient jdbc;

    /** Which unit bears which code on that day or, where none does, later. */
    Map<String, KnownArea> known(LocalDate day) {
        Map<String, KnownArea> known = new HashMap<>();
        jdbc.sql("""
                        select c.code, u.id, c.valid_from as code_from, n.name, u.tier, pc.code as parent_code,
                               greatest((select max(valid_from) from agency_unit_name where unit_id = u.id),
                                        (select max(valid_from) from agency_unit_parent where unit_id = u.id))
                                   as last_change
                        from agency_unit_code c
                        join agency_unit u on u.id = c.unit_id
                        join lateral (select name from agency_unit_name where unit_id = u.id
                                      order by valid_from <= :day desc,
                                               case when valid_from <= :day then valid_from end desc, valid_from
                                      limit 1) n on true
                        left join agency_unit_parent p on p.unit_id = u.id
                             and :day between p.valid_from and coalesce(p.valid_until, 'infinity')
                        left join agency_unit_code pc on pc.unit_id = p.parent_id
                             and :day between pc.valid_from and coalesce(pc.valid_until, 'infinity')
                        where coalesce(c.valid_until, 'infinity') >= :day
                        order by c.valid_from
                        """)
                .param("day", day)
                .query(KnownArea.class)
                .list()
                .forEach(area -> known.putIfAbsent(area.code(), area));
        return known;
    }

    void write(AreaComparison plan, Map<String, KnownArea> known, LocalDate from) {
        Map<String, UUID> ids = new HashMap<>();
        known.forEach((code, area) -> ids.put(code, area.id()));
        plan.added().forEach(row -> ids.put(row.code(), Ids.next()));
        found(plan.added(), ids, from);
        name(plan.added(), ids, from);
        moveUnder(plan.added(), ids, from);
        name(plan.changed().stream().filter(plan::isRenamed).toList(), ids, from);
        moveUnder(plan.changed().stream().filter(plan::isMoved).toList(), ids, from);
    }

    private void found(List<AreaRow> rows, Map<String, UUID> ids, LocalDate from) {
        jdbc.sql("""
                        insert into agency_unit (id, version, kind, tier, founded_on)
                        select id, 0, 'PEOPLES_COMMITTEE', tier, :from
                        from unnest(cast(:ids as uuid[]), cast(:tiers as text[])) as row(id, tier)
                        """)
                .param("from", from)
                .param("ids", ids(rows, row -> ids.get(row.code())))
                .param("tiers", texts(rows, row -> row.tier().name()))
                .update();
        jdbc.sql("""
                        insert into agency_unit_code (id, unit_id, code, valid_from)
                        select id, unit_id, code, :from
                        from unnest(cast(:own as uuid[]), cast(:ids as uuid[]), cast(:codes as text[]))
                             as row(id, unit_id, code)
                        """)
                .param("from", from)
                .param("own", ids(rows, row -> Ids.next()))
                .param("ids", ids(rows, row -> ids.get(row.code())))
                .param("codes", texts(rows, AreaRow::code))
                .update();
    }

    private void name(List<AreaRow> rows, Map<String, UUID> ids, LocalDate from) {
        UUID[] units = ids(rows, row -> ids.get(row.code()));
        end("agency_unit_name", units, from);
        jdbc.sql("""
                        insert into agency_unit_name (id, unit_id, name, short_name, valid_from)
                        select id, unit_id, name, brief, :from
                        from unnest(cast(:own as uuid[]), cast(:ids as uuid[]), cast(:names as text[]),
                                    cast(:briefs as text[])) as row(id, unit_id, name, brief)
                        """)
                .param("from", from)
                .param("own", ids(rows, row -> Ids.next()))
                .param("ids", units)
                .param("names", texts(rows, row -> row.committee().full()))
                .param("briefs", texts(rows, row -> row.committee().brief()))
                .update();
    }

    private void moveUnder(List<AreaRow> rows, Map<String, UUID> ids, LocalDate from) {
        List<AreaRow> below =
                rows.stream().filter(row -> row.parentCode() != null).toList();
        UUID[] units = ids(below, row -> ids.get(row.code()));
        end("agency_unit_parent", units, from);
        jdbc.sql("""
                        insert into agency_unit_parent (id, unit_id, parent_id, valid_from)
                        select id, unit_id, parent_id, :from
                        from unnest(cast(:own as uuid[]), cast(:ids as uuid[]), cast(:parents as uuid[]))
                             as row(id, unit_id, parent_id)
                        """)
                .param("from", from)
                .param("own", ids(below, row -> Ids.next()))
                .param("ids", units)
                .param("parents", ids(below, row -> ids.get(row.parentCode())))
                .update();
    }

    private void end(String table, UUID[] units, LocalDate from) {
        jdbc.sql("update " + table + " set valid_until = :until where valid_until is null and unit_id = any(:ids)")
                .param("until", from.minusDays(1))
                .param("ids", units)
                .update();
    }

    private static UUID[] ids(List<AreaRow> rows, Function<AreaRow, @Nullable UUID> part) {
        return rows.stream().map(part).toArray(UUID[]::new);
    }

    private static String[] texts(List<AreaRow> rows, Function<AreaRow, String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }
}
