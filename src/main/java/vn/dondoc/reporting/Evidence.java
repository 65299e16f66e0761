package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.CheckedFile;
import vn.dondoc.site.NotFound;

/** The front door to the files of reports: what proves them, and the signed paper. A version keeps those it had. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Evidence {

    private static final String ROW = """
            select e.attachment_id, f.file_name, f.size, e.kind, e.title, a.display_name, e.added_at, e.first_version,
                   e.last_version
            from report_attachment e join attachment f on f.id = e.attachment_id join account a on a.id = e.added_by
            """;

    private final Reports reports;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final Clock clock;

    /**
     * Puts a file to the draft; the versions handed in from now on carry it.
     *
     * @throws MovedMeanwhile where nothing can be written now
     */
    public UUID attach(UUID reportId, CheckedFile file, EvidenceKind kind, String title, Standing by) {
        reports.save(reportId, List.of(), by);
        UUID id = attachments.keep(file, by.accountId());
        jdbc.sql("""
                        insert into report_attachment (report_id, attachment_id, kind, title, added_by, added_at,
                            first_version)
                        values (:report, :file, :kind, :title, :by, :now, :version)
                        """)
                .param("report", reportId)
                .param("file", id)
                .param("kind", kind.name())
                .param("title", title.strip())
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .param("version", versions(reportId) + 1)
                .update();
        return id;
    }

    /** Takes a file from the draft: versions that carried it keep it, else it is gone. */
    public void remove(UUID reportId, UUID attachmentId, Standing by) {
        reports.save(reportId, List.of(), by);
        int versions = versions(reportId);
        int kept = jdbc.sql("""
                        update report_attachment set last_version = :last
                        where report_id = :report and attachment_id = :file and last_version is null
                          and first_version <= :last
                        """)
                .param("last", versions)
                .param("report", reportId)
                .param("file", attachmentId)
                .update();
        int gone = jdbc.sql(
                        "delete from report_attachment where report_id = ? and attachment_id = ? and first_version > ?")
                .params(reportId, attachmentId, versions)
                .update();
        if (gone > 0) {
            attachments.discard(attachmentId);
        } else if (kept == 0) {
            throw new NotFound("attachment", attachmentId);
        }
    }

    /** The files that whoever sees this sheet may have: receivers only those of what was handed in. */
    @Transactional(readOnly = true)
    public List<EvidenceFile> files(ReportSheet sheet) {
        return jdbc
                .sql(ROW + "where e.report_id = :report and (:sees or e.first_version <= :versions)"
                        + " order by e.kind desc, e.added_at, e.attachment_id")
                .param("report", sheet.id())
                .param("sees", sheet.rights().sees())
                .param("versions", sheet.latest().map(ReportVersion::number).orElse(0))
                .query(Evidence::read)
                .stream()
                .filter(file -> !sheet.isDisclosed()
                        || sheet.versions().stream().anyMatch(version -> file.isIn(version.number())))
                .toList();
    }

    /** Whether that file is among those that this person may have. */
    @Transactional(readOnly = true)
    public Optional<EvidenceFile> file(UUID reportId, UUID attachmentId, Standing by) {
        return files(reports.sheet(reportId, by)).stream()
                .filter(file -> file.id().equals(attachmentId))
                .findFirst();
    }

    /** Held until the end of the transaction, so that no version is made in between. */
    private int versions(UUID reportId) {
        return jdbc.sql("select versions from report where id = ? for update")
                .param(reportId)
                .query(Integer.class)
                .single();
    }

    private static EvidenceFile read(ResultSet row, int number) throws SQLException {
        return new EvidenceFile(
                row.getObject("attachment_id", UUID.class),
                row.getString("file_name"),
                row.getLong("size"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("display_name"),
                row.getTimestamp("added_at").toInstant(),
                row.getInt("first_version"),
                row.getObject("last_version", Integer.class));
    }
}
