package vn.dondoc.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.document.edxml.MessageHeader;
import vn.dondoc.intake.reading.DocumentFormat;
import vn.dondoc.intake.reading.ReadDocument;
import vn.dondoc.intake.reading.ReadingNote;
import vn.dondoc.intake.reading.UnreadableDocument;
import vn.dondoc.intake.understanding.Draft;
import vn.dondoc.intake.understanding.Found;
import vn.dondoc.site.Ids;

/** Writes down how a reading goes. Content is written only at its end, when the document is known to be no secret. */
@Component
@lombok.RequiredArgsConstructor
@Transactional
class ReadingLog {

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UUID begin(UUID unitId, Standing by) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into intake_document (id, version, state, unit_id, uploaded_by, created_at, beat_at,
                            pages_done, pages_total, notes, going_on)
                        values (:id, 0, 'READING', :unit, :by, :now, :now, 0, 0, '', false)
                        """)
                .param("id", id)
                .param("unit", unitId)
                .param("by", by.accountId())
                .param("now", now())
                .update();
        return id;
    }

    void beat(UUID id, int done, int total) {
        jdbc.sql("update intake_document set pages_done = ?, pages_total = ?, beat_at = ? where id = ?")
                .params(done, total, now(), id)
                .update();
    }

    void finish(UUID id, Opened opened, ReadDocument read, Draft draft, Standing by) {
        Upload upload = opened.upload();
        MessageHeader header = opened.header();
        UUID attachment =
                attachments.keep(upload.fileName(), mediaType(read.format()), upload.content(), by.accountId());
        int written = jdbc.sql("""
                        update intake_document set state = 'READY', file_name = :name, sha256 = :sha256, text = :text,
                            notes = :notes, nature = :nature, reference = :reference, subject = :subject,
                            attachment_id = :attachment, envelope = :envelope, pages_done = :pages, pages_total = :pages
                        where id = :id and state = 'READING'
                        """)
                .param("id", id)
                .param("name", upload.fileName())
                .param("sha256", read.sha256())
                .param("text", read.text())
                .param(
                        "notes",
                        Stream.concat(
                                        read.notes().stream().map(ReadingNote::messageKey),
                                        Stream.ofNullable(header).map(said -> "intake.note.ENVELOPE"))
                                .collect(Collectors.joining("\n")))
                .param("envelope", header == null ? null : Enveloped.written(header))
                .param("nature", draft.nature().name())
                .param("reference", value(draft.number()))
                .param("subject", value(draft.title()))
                .param("attachment", attachment)
                .param("pages", read.pages())
                .update();
        if (written == 0) {
            // given up by a person while it was being read
            attachments.discard(attachment);
        } else {
            events.publishEvent(new IntakeChanged("intake.read", upload.fileName(), by.username()));
        }
    }

    /** A secret leaves nothing, not even the name of its file. */
    void refuse(UUID id, Upload upload, UnreadableDocument why, Standing by) {
        boolean secret = why.reason() == UnreadableDocument.Reason.SECRET;
        String name = secret ? null : upload.fileName();
        refuse(id, name, why.messageKey(), secret ? List.of() : why.arguments());
        events.publishEvent(new IntakeChanged(
                secret ? "intake.secret" : "intake.refused", name == null ? "-" : name, by.username()));
    }

    void refuse(UUID id, Upload upload, String key, List<Object> arguments, Standing by) {
        refuse(id, upload.fileName(), key, arguments);
        events.publishEvent(new IntakeChanged("intake.refused", upload.fileName(), by.username()));
    }

    void refuseBroken(UUID id, Upload upload) {
        refuse(id, upload.fileName(), "intake.refused." + UnreadableDocument.Reason.BROKEN.name(), List.of());
    }

    private void refuse(UUID id, @Nullable String name, String key, List<Object> arguments) {
        jdbc.sql("""
                        update intake_document set state = 'REFUSED', file_name = :name, refusal = :key,
                            refusal_arguments = :arguments where id = :id and state = 'READING'
                        """)
                .param("id", id)
                .param("name", name)
                .param("key", key)
                .param("arguments", arguments.stream().map(String::valueOf).collect(Collectors.joining("\n")))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }

    private static String mediaType(DocumentFormat format) {
        return switch (format) {
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case DOC -> "application/msword";
            case PDF -> "application/pdf";
            case IMAGE -> "application/octet-stream";
            case HTML -> "text/html";
            case TEXT -> "text/plain";
        };
    }
}
