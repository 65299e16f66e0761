package vn.dondoc.reporting;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.attachment.Attachments;

/** The files of a draft become those of the version that stands: what was taken out comes back, what came is gone. */
@Component
@lombok.RequiredArgsConstructor
class DraftFiles implements AbandonedListener {

    private final Attachments attachments;
    private final JdbcClient jdbc;

    @Override
    public void abandoned(UUID reportId, ReportVersion stands) {
        jdbc.sql("update report_attachment set last_version = null where report_id = ? and last_version = ?")
                .params(reportId, stands.number())
                .update();
        List<UUID> added = jdbc.sql(
                        "delete from report_attachment where report_id = ? and first_version > ? returning attachment_id")
                .params(reportId, stands.number())
                .query(UUID.class)
                .list();
        added.forEach(attachments::discard);
    }
}
