package vn.dondoc.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.site.NotFound;

/** Reads letters and their versions. */
@Component
@lombok.RequiredArgsConstructor
class LetterQueries {

    /**
     * Drafts are for who leads or monitors the unit that writes; what is signed also for who leads or monitors the plan's
     * issuer, and for the units that it is about.
     */
    private static final String VISIBLE = """
            (l.unit_id = any(:overseen) or l.status = 'SIGNED' and (p.issuer_id = any(:overseen) and l.kind = 'LATE_REPORT'
              or l.kind <> 'LATE_REPORT' and exists (select from letter_duty d where d.letter_id = l.id and d.unit_id = any(:units))))
            """;

    private static final String COLUMNS = """
            select l.id, l.kind, l.status, l.plan_id, p.reference, p.subject, l.unit_id,
                   agency_short_name(l.unit_id, cast(l.made_at as date)) as unit_name,
                   v.words ->> 'about' as about, v.words ->> 'number' as number, v.words ->> 'notation' as notation,
                   l.version, jsonb_array_length(v.late) as late, l.occasion is not null as by_program, l.made_at, l.signed_at,
                   l.attachment_id
            """;

    private static final String FROM = """
             from letter l join plan p on p.id = l.plan_id
            join letter_version v on v.letter_id = l.id and v.number = l.version
            """;

    private static final String ROWS = COLUMNS + FROM + " where " + VISIBLE;

    private static final String SIGNED_ABOUT =
            COLUMNS + ", named.obligation_id" + FROM + """
            join letter_duty named on named.letter_id = l.id
            where named.obligation_id = any(:duties) and l.status = 'SIGNED' and l.kind <> 'LATE_REPORT' and
            """ + VISIBLE + " order by l.signed_at";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    /** @throws NotFound where this person may not read it */
    LetterRow row(UUID id, Standing standing) {
        return bound(ROWS + " and l.id = :id", standing)
                .param("id", id)
                .query(LetterQueries::row)
                .optional()
                .orElseThrow(() -> new NotFound("letter", id));
    }

    /** Drafts first, then the latest. */
    List<LetterRow> rows(@Nullable UUID planId, int limit, long offset, Standing standing) {
        return bound(ROWS + """
                         and (cast(:plan as uuid) is null or l.plan_id = :plan) and l.status <> 'DROPPED'
                        order by l.status = 'DRAFT' desc, l.made_at desc, l.id limit :limit offset :offset
                        """, standing)
                .param("plan", planId)
                .param("limit", limit)
                .param("offset", offset)
                .query(LetterQueries::row)
                .list();
    }

    /** Of the same kind about the same in the same name, drafts first. */
    List<LetterRow> alike(LetterKind kind, Scope scope, Standing standing) {
        return bound(ROWS + """
                         and l.status <> 'DROPPED' and l.kind = :kind and l.plan_id = :plan and l.unit_id = :unit
                         and l.source_id is not distinct from cast(:source as uuid)
                         and l.period is not distinct from cast(:period as text)
                        order by l.status = 'DRAFT' desc, l.made_at desc, l.id
                        """, standing)
                .param("kind", kind.name())
                .param("plan", scope.planId())
                .param("unit", scope.unitId())
                .param("source", scope.sourceId())
                .param("period", scope.period())
                .query(LetterQueries::row)
                .list();
    }

    /** The last that urges or asks about each of these duties. */
    Map<UUID, LetterRow> about(Collection<UUID> duties, Standing standing) {
        Map<UUID, LetterRow> found = new HashMap<>();
        bound(SIGNED_ABOUT, standing)
                .param("duties", duties.toArray(UUID[]::new))
                .query((row, number) -> found.put(row.getObject("obligation_id", UUID.class), row(row, number)))
                .list();
        return found;
    }

    /** The newest first. */
    List<LetterVersion> versions(UUID id) {
        return jdbc.sql("""
                        select v.number, v.words, v.late, v.data_at, v.made_at,
                               (select display_name from account where id = v.made_by) as by_name
                        from letter_version v where v.letter_id = ? order by v.number desc
                        """)
                .param(id)
                .query((row, number) -> new LetterVersion(
                        row.getInt("number"),
                        json.readValue(row.getString("words"), LetterWords.class),
                        json.readValue(row.getString("late"), new TypeReference<List<LateDuty>>() {}),
                        row.getTimestamp("data_at").toInstant(),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("by_name")))
                .list();
    }

    void keep(
            UUID id,
            int number,
            LetterWords words,
            List<LateDuty> late,
            Instant dataAt,
            Instant now,
            @Nullable UUID by) {
        jdbc.sql("""
                        insert into letter_version (letter_id, number, words, late, data_at, made_at, made_by)
                        values (:id, :number, cast(:words as jsonb), cast(:late as jsonb), :data, :now, :by)
                        """)
                .param("id", id)
                .param("number", number)
                .param("words", json.writeValueAsString(words))
                .param("late", json.writeValueAsString(late))
                .param("data", Timestamp.from(dataAt))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /** The reference of a signed letter's plan and its scope, as it was drafted. */
    Optional<Scope> scope(UUID id) {
        return jdbc.sql("select plan_id, unit_id, source_id, period from letter where id = ?")
                .param(id)
                .query(Scope.class)
                .optional();
    }

    private JdbcClient.StatementSpec bound(String sql, Standing standing) {
        return jdbc.sql(sql).param("overseen", standing.overseen()).param("units", standing.units());
    }

    private static LetterRow row(ResultSet row, int number) throws SQLException {
        Timestamp signed = row.getTimestamp("signed_at");
        return new LetterRow(
                row.getObject("id", UUID.class),
                LetterKind.valueOf(row.getString("kind")),
                LetterStatus.valueOf(row.getString("status")),
                row.getObject("plan_id", UUID.class),
                row.getString("reference"),
                row.getString("subject"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getString("about"),
                row.getString("number"),
                row.getString("notation"),
                row.getInt("version"),
                row.getInt("late"),
                row.getBoolean("by_program"),
                row.getTimestamp("made_at").toInstant(),
                signed == null ? null : signed.toInstant(),
                row.getObject("attachment_id", UUID.class));
    }

    record Scope(
            UUID planId,
            UUID unitId,
            @Nullable UUID sourceId,
            @Nullable String period) {

        static Scope of(LetterSubject subject) {
            Period period = subject.period();
            return new Scope(
                    subject.planId(), subject.unitId(), subject.sourceId(), period == null ? null : period.toText());
        }
    }
}
