package vn.dondoc.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Literal;

/** Reads units as they stood on a day. */
@Component
@lombok.RequiredArgsConstructor
class UnitQueries {

    /** A unit whose last name has ended is still found: under the name that it bore last. */
    private static final String WITH_SUPERIOR = """
            select u.id, n.name, n.short_name, u.kind, u.tier, p.parent_id, pn.short_name as parent_name, c.code,
                   u.dissolved_on
            from agency_unit u
            left join agency_unit_parent p on p.unit_id = u.id and :on between p.valid_from
                 and coalesce(p.valid_until, 'infinity')
            left join agency_unit_name pn on pn.unit_id = p.parent_id and :on between pn.valid_from
                 and coalesce(pn.valid_until, 'infinity')
            """;

    static final String ON_THE_DAY = """
             join lateral (select name, short_name from agency_unit_name
                          where unit_id = u.id
                          order by valid_from <= :on desc,
                                   case when valid_from <= :on then valid_from end desc, valid_from
                          limit 1) n on true
            left join agency_unit_code c on c.unit_id = u.id and :on between c.valid_from
                 and coalesce(c.valid_until, 'infinity')
            """;

    static final String AS_ON_THE_DAY = WITH_SUPERIOR + ON_THE_DAY;

    static final String EXISTING = " :on between u.founded_on and coalesce(u.dissolved_on, 'infinity') ";

    static final String MATCHING = """
             and (:words = '' or unaccent(lower(n.name)) like '%' || unaccent(lower(:words)) || '%'
                  or unaccent(lower(n.short_name)) like '%' || unaccent(lower(:words)) || '%' or c.code = :code)
             and (cast(:tier as text) is null or u.tier = :tier)
            """;

    static final String BY_NAME = " order by n.name collate \"vi-VN-x-icu\", u.id ";

    private final JdbcClient jdbc;

    Optional<UnitRow> row(UUID id, LocalDate on) {
        return jdbc.sql(AS_ON_THE_DAY + "where u.id = :id")
                .param("on", on)
                .param("id", id)
                .query(UnitQueries::read)
                .optional();
    }

    List<UnitRow> rows(Collection<UUID> ids, LocalDate on) {
        return jdbc.sql(AS_ON_THE_DAY + "where u.id = any(:ids)" + BY_NAME)
                .param("on", on)
                .param("ids", ids.toArray(UUID[]::new))
                .query(UnitQueries::read)
                .list();
    }

    /** Those of them that exist on that day. */
    List<UnitRow> existing(Collection<UUID> ids, LocalDate on) {
        return jdbc.sql(AS_ON_THE_DAY + "where u.id = any(:ids) and" + EXISTING + BY_NAME)
                .param("on", on)
                .param("ids", ids.toArray(UUID[]::new))
                .query(UnitQueries::read)
                .list();
    }

    /** What was put off to the end of the transaction is checked at once. */
    void checkNow() {
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("set constraints all deferred").update();
    }

    List<UnitRow> under(UUID parentId, LocalDate on) {
        return jdbc.sql(AS_ON_THE_DAY + "where p.parent_id = :parent and" + EXISTING + BY_NAME)
                .param("on", on)
                .param("parent", parentId)
                .query(UnitQueries::read)
                .list();
    }

    List<UnitRow> search(String words, @Nullable Tier tier, LocalDate on, int atMost, int offset) {
        return jdbc.sql(AS_ON_THE_DAY + "where true" + MATCHING + BY_NAME + "limit :limit offset :offset")
                .param("on", on)
                .param("words", Literal.of(words.strip()))
                .param("code", words.strip())
                .param("tier", tier == null ? null : tier.name())
                .param("limit", atMost)
                .param("offset", offset)
                .query(UnitQueries::read)
                .list();
    }

    /** The unit and all above it, nearest first. */
    List<UUID> ancestry(UUID id, LocalDate on) {
        return jdbc.sql("""
                        with recursive up(id, step) as (
                            select cast(:id as uuid), 0
                            union all
                            select p.parent_id, up.step + 1 from up
                            join agency_unit_parent p on p.unit_id = up.id
                                 and :on between p.valid_from and coalesce(p.valid_until, 'infinity')
                            where up.step < 10)
                        select id from up order by step
                        """).param("id", id).param("on", on).query(UUID.class).list();
    }

    /** What a document of the given root may name: everything two steps below it, and its superiors' own bodies. */
    List<UnitRow> around(UUID root, LocalDate on) {
        return jdbc.sql("""
                        with recursive up(id, step) as (
                            select cast(:root as uuid), 0
                            union all
                            select p.parent_id, up.step + 1 from up
                            join agency_unit_parent p on p.unit_id = up.id
                                 and :on between p.valid_from and coalesce(p.valid_until, 'infinity')
                            where up.step < 4),
                        near(id) as (
                            select id from up
                            union select p.unit_id from agency_unit_parent p join up on up.id = p.parent_id
                            union select g.unit_id from agency_unit_parent p
                                  join agency_unit_parent g on g.parent_id = p.unit_id
                                  where p.parent_id = :root)
                        """ + AS_ON_THE_DAY + "where u.id in (select id from near) and" + EXISTING + BY_NAME)
                .param("root", root)
                .param("on", on)
                .query(UnitQueries::read)
                .list();
    }

    static UnitRow read(ResultSet row, int number) throws SQLException {
        return new UnitRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                Tier.valueOf(row.getString("tier")),
                row.getObject("parent_id", UUID.class),
                row.getString("parent_name"),
                row.getString("code"),
                row.getObject("dissolved_on", LocalDate.class));
    }
}
