package vn.dondoc.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/** The front door to stored files. It asks nobody's leave: whoever owns a file decides who may have it. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Attachments {

    private static final String ROW = "select id, file_name, media_type, size, sha256 from attachment ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final FileChecks checks;
    private final RefusalLog refusals;

    /**
     * Asks whether a file may be kept. Recognising a scan takes seconds, so this is done before a transaction begins.
     *
     * @throws FileRefused where it may not; that it was tried is remembered
     */
    @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = FileRefused.class)
    public CheckedFile check(String fileName, byte[] content, String username) {
        try {
            return new CheckedFile(checks.check(fileName, content));
        } catch (FileRefused why) {
            refusals.refused(fileName, why, username);
            throw why;
        }
    }

    public UUID keep(CheckedFile file, UUID by) {
        return keep(file.fileName(), file.type().mediaType(), file.content(), by);
    }

    /** Without any check: for what has been read and judged already. */
    public UUID keep(String fileName, String mediaType, byte[] content, UUID by) {
        UUID id = Ids.next();
        jdbc.sql("insert into attachment (id, file_name, media_type, size, sha256, content, stored_by, stored_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        fileName,
                        mediaType,
                        content.length,
                        sha256(content),
                        content,
                        by,
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    public void discard(UUID id) {
        jdbc.sql("delete from attachment where id = ?").param(id).update();
    }

    /** @throws NotFound where no such file is kept */
    @Transactional(readOnly = true)
    public StoredFile file(UUID id) {
        return jdbc.sql(ROW + "where id = ?")
                .param(id)
                .query(StoredFile.class)
                .optional()
                .orElseThrow(() -> new NotFound("attachment", id));
    }

    @Transactional(readOnly = true)
    public List<StoredFile> files(Collection<UUID> ids) {
        return jdbc.sql(ROW + "where id = any(?) order by file_name")
                .param(ids.toArray(UUID[]::new))
                .query(StoredFile.class)
                .list();
    }

    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        return jdbc.sql("select content from attachment where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new NotFound("attachment", id));
    }

    /** Files with the very same content. */
    @Transactional(readOnly = true)
    public List<UUID> same(String sha256) {
        return jdbc.sql("select id from attachment where sha256 = ?")
                .param(sha256)
                .query(UUID.class)
                .list();
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
