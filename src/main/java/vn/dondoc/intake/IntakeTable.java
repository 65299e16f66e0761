package vn.dondoc.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.intake.understanding.DocumentNature;
import vn.dondoc.site.NotFound;

/** Reads uploaded documents; only those of the units that the person serves are fetched. */
@Component
@lombok.RequiredArgsConstructor
class IntakeTable {

    private static final String ROW = """
            select d.id, d.version, d.state, d.unit_id, agency_short_name(d.unit_id, :today) as unit_name,
                   a.display_name as uploader, d.created_at, d.beat_at, d.pages_done, d.pages_total, d.file_name,
                   d.sha256, d.notes, d.nature, d.reference, d.subject, d.refusal, d.refusal_arguments,
                   d.attachment_id, d.going_on, s.display_name as saver, d.saved_at, d.plan_id
            from intake_document d join account a on a.id = d.uploaded_by left join account s on s.id = d.saved_by
            where d.unit_id = any(:units)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    List<IntakeRow> rows(Standing standing, int atMost) {
        return jdbc.sql(ROW + " order by d.created_at desc, d.id desc limit :limit")
                .param("today", VietnamTime.today(clock))
                .param("units", standing.units())
                .param("limit", atMost)
                .query(IntakeTable::read)
                .list();
    }

    IntakeRow row(UUID id, Standing standing) {
        return jdbc.sql(ROW + " and d.id = :id")
                .param("today", VietnamTime.today(clock))
                .param("units", standing.units())
                .param("id", id)
                .query(IntakeTable::read)
                .optional()
                .orElseThrow(() -> new NotFound("intake", id));
    }

    IntakeDocument document(UUID id, Standing standing) {
        IntakeRow row = row(id, standing);
        return jdbc.sql("select text, envelope, answers from intake_document where id = ? and text is not null")
                .param(id)
                .query((own, number) -> new IntakeDocument(
                        row, own.getString("text"), enveloped(own.getString("envelope")), own.getString("answers")))
                .optional()
                .orElseThrow(() -> new NotFound("intake", id));
    }

    /** Other documents of the same content, those that the person may see first. */
    List<Twin> twins(UUID id, String sha256, Standing standing) {
        return jdbc.sql("""
                        select case when unit_id = any(:units) then id end as intake_id, plan_id from intake_document
                        where sha256 = :sha256 and id <> :id
                        order by unit_id = any(:units) desc, plan_id nulls last, created_at desc limit 3
                        """)
                .param("units", standing.units())
                .param("sha256", sha256)
                .param("id", id)
                .query(Twin.class)
                .list();
    }

    private static IntakeRow read(ResultSet row, int number) throws SQLException {
        String nature = row.getString("nature");
        return new IntakeRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                IntakeState.valueOf(row.getString("state")),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getString("uploader"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("beat_at").toInstant(),
                row.getInt("pages_done"),
                row.getInt("pages_total"),
                row.getString("file_name"),
                row.getString("sha256"),
                lines(row.getString("notes")),
                nature == null ? null : DocumentNature.valueOf(nature),
                row.getString("reference"),
                row.getString("subject"),
                row.getString("refusal"),
                lines(row.getString("refusal_arguments")),
                row.getObject("attachment_id", UUID.class),
                row.getBoolean("going_on"),
                row.getString("saver"),
                instant(row.getTimestamp("saved_at")),
                row.getObject("plan_id", UUID.class));
    }

    private static @Nullable Enveloped enveloped(@Nullable String written) {
        return written == null ? null : Enveloped.read(written);
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
