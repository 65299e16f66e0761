package vn.dondoc.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/** Keeps changes while they are prepared; two who prepare the same one do not overwrite each other. */
@Component
@lombok.RequiredArgsConstructor
class Drafts {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    UUID begin(PlannedChange change, String by) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into succession_draft (id, version, content, begun_by, begun_at, changed_at)
                        values (:id, 0, cast(:content as jsonb), :by, :now, :now)
                        """)
                .param("id", id)
                .param("content", json.writeValueAsString(change))
                .param("by", by)
                .param("now", now())
                .update();
        return id;
    }

    void keep(Draft draft, PlannedChange change) {
        changed(
                jdbc.sql("""
                        update succession_draft
                        set content = cast(:content as jsonb), changed_at = :now, version = version + 1
                        where id = :id and version = :version and carried_out_at is null
                        """)
                        .param("id", draft.id())
                        .param("version", draft.version())
                        .param("content", json.writeValueAsString(change))
                        .param("now", now())
                        .update(),
                draft);
    }

    void carriedOut(Draft draft, Counts outcome, String by) {
        changed(
                jdbc.sql("""
                        update succession_draft
                        set outcome = cast(:outcome as jsonb), carried_out_at = :now, carried_out_by = :by,
                            version = version + 1
                        where id = :id and version = :version and carried_out_at is null
                        """)
                        .param("id", draft.id())
                        .param("version", draft.version())
                        .param("outcome", json.writeValueAsString(outcome))
                        .param("by", by)
                        .param("now", now())
                        .update(),
                draft);
    }

    void discard(Draft draft) {
        changed(
                jdbc.sql("delete from succession_draft where id = ? and carried_out_at is null")
                        .param(draft.id())
                        .update(),
                draft);
    }

    /** Locked, where it is about to change. */
    Draft find(UUID id, boolean forChange) {
        return jdbc.sql("select * from succession_draft where id = ?" + (forChange ? " for update" : ""))
                .param(id)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound("change of the organisation", id));
    }

    List<Draft> all() {
        return jdbc.sql(
                        "select * from succession_draft order by carried_out_at desc nulls first, changed_at desc limit "
                                + SHOWN)
                .query(this::read)
                .list();
    }

    private Draft read(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Draft(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                json.readValue(row.getString("content"), PlannedChange.class),
                row.getString("begun_by"),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                instant(row.getTimestamp("carried_out_at")),
                row.getString("carried_out_by"),
                outcome == null ? null : json.readValue(outcome, Counts.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static void changed(int rows, Draft draft) {
        if (rows == 0) {
            throw new ObjectOptimisticLockingFailureException(Draft.class, draft.id());
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
