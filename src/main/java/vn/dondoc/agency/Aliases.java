package vn.dondoc.agency;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/** The ways documents write a unit or a group. */
@Component
@lombok.RequiredArgsConstructor
public class Aliases {

    private final JdbcClient jdbc;

    boolean addToUnit(UUID unitId, String text) {
        return add("unit_id", unitId, text);
    }

    boolean addToGroup(UUID groupId, String text) {
        return add("group_id", groupId, text);
    }

    /** @return how it was written */
    String removeFromUnit(UUID unitId, UUID id) {
        return remove("unit_id", unitId, id);
    }

    String removeFromGroup(UUID groupId, UUID id) {
        return remove("group_id", groupId, id);
    }

    private String remove(String column, UUID owner, UUID id) {
        return jdbc.sql("delete from agency_alias where id = ? and " + column + " = ? returning text")
                .params(id, owner)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("alias", id));
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

    private boolean add(String column, UUID owner, String text) {
        return jdbc.sql("insert into agency_alias (id, " + column + ", text, folded) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(
                                Ids.next(),
                                owner,
                                text.strip(),
                                FoldedName.of(text).text())
                        .update()
                > 0;
    }

    /** One way of writing a unit or a group. */
    public record Alias(
            UUID id,
            @org.jspecify.annotations.Nullable UUID unitId,
            @org.jspecify.annotations.Nullable UUID groupId,
            String text,
            String folded) {}
}
