package vn.dondoc.agency;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Ids;

/** The ways documents write a unit or a group. */
@Component
@lombok.RequiredArgsConstructor
public class Aliases {

    private final JdbcClient jdbc;

    void addToUnit(UUID unitId, String text) {
        add("unit_id", unitId, text);
    }

    void addToGroup(UUID groupId, String text) {
        add("group_id", groupId, text);
    }

    void remove(UUID id) {
        jdbc.sql("delete from agency_alias where id = ?").param(id).update();
    }

    List<Alias> ofUnit(UUID unitId) {
        return jdbc.sql("select id, unit_id, group_id, text, folded from agency_alias where unit_id = ? order by text")
                .param(unitId)
                .query(Alias.class)
                .list();
    }

    List<Alias> ofGroup(UUID groupId) {
        return jdbc.sql("select id, unit_id, group_id, text, folded from agency_alias where group_id = ? order by text")
                .param(groupId)
                .query(Alias.class)
                .list();
    }

    List<Alias> ofAny(UUID[] unitIds, UUID[] groupIds) {
        return jdbc.sql("""
                        select id, unit_id, group_id, text, folded from agency_alias
                        where unit_id = any(:units) or group_id = any(:groups)
                        """)
                .param("units", unitIds)
                .param("groups", groupIds)
                .query(Alias.class)
                .list();
    }

    private void add(String column, UUID owner, String text) {
        jdbc.sql("insert into agency_alias (id, " + column + ", text, folded) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(Ids.next(), owner, text.strip(), FoldedName.of(text).text())
                .update();
    }

    /** One way of writing a unit or a group. */
    public record Alias(
            UUID id,
            @org.jspecify.annotations.Nullable UUID unitId,
            @org.jspecify.annotations.Nullable UUID groupId,
            String text,
            String folded) {}
}
