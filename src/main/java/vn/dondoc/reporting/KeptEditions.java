package vn.dondoc.reporting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.paper.KeptPaper;
import vn.dondoc.document.paper.Paper;

/** Keeps what the paper of a consolidated version says when it is handed in; no correction of anything else changes it. */
@Component
@lombok.RequiredArgsConstructor
class KeptEditions implements HandedInListener {

    private final ReportRepository reports;
    private final ReportSheets sheets;
    private final Makings makings;
    private final ConsolidatedPapers papers;
    private final JdbcClient jdbc;

    @Override
    public void handedIn(UUID reportId, String words, Standing by) {
        keep(reportId, by);
    }

    @Override
    public void handedInOnBehalf(UUID reportId, Standing by) {
        keep(reportId, by);
    }

    /** Versions older than the keeping are put together anew. */
    Paper paper(ReportSheet sheet, int number) {
        return kept(sheet.id(), number).orElseGet(() -> papers.paper(sheet, number));
    }

    private void keep(UUID reportId, Standing by) {
        reports.flush();
        if (makings.latest(reportId).isEmpty()) {
            return;
        }
        ReportSheet sheet = sheets.sheet(reportId, by);
        int number = sheet.latest().orElseThrow().number();
        jdbc.sql("""
                        insert into consolidation_paper (report_id, version_number, outline)
                        values (:report, :number, cast(:outline as jsonb))
                        """)
                .param("report", reportId)
                .param("number", number)
                .param("outline", KeptPaper.write(papers.paper(sheet, number)))
                .update();
    }

    private Optional<Paper> kept(UUID reportId, int number) {
        return jdbc.sql("select outline from consolidation_paper where report_id = ? and version_number = ?")
                .params(reportId, number)
                .query(String.class)
                .optional()
                .map(KeptPaper::read);
    }
}
