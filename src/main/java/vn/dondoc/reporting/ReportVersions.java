package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.site.Ids;

/** The versions of reports that were handed in: only ever added to. */
@Component
@lombok.RequiredArgsConstructor
class ReportVersions {

    private static final String ROW = """
            select v.*, a.display_name as who, h.display_name as approver
            from report_version v join account a on a.id = v.entered_by left join account h on h.id = v.approved_by
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ReportJson json;

    /** Who hands in how: {@code handedInAt} may lie before {@code enteredAt}. */
    record Handing(
            Instant handedInAt,
            Instant enteredAt,
            UUID by,
            boolean onBehalf,
            @Nullable UUID approvedBy,
            @Nullable String reason) {}

    UUID add(Report report, int number, Form form, Answers answers, Handing handing) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into report_version (id, report_id, root_agency_id, number, form_id, nil, as_of, paper_number,
                            paper_date, paper_signer, handed_in_at, entered_at, entered_by, on_behalf, approved_by, reason,
                            answers)
                        values (:id, :report, :root, :number, :form, :nil, :asOf, :paperNumber, :paperDate, :signer,
                            :handedInAt, :enteredAt, :by, :onBehalf, :approvedBy, :reason, cast(:answers as jsonb))
                        """)
                .param("id", id)
                .param("report", report.id())
                .param("root", report.rootAgencyId())
                .param("number", number)
                .param("form", report.formId())
                .param("nil", answers.isNil())
                .param("asOf", answers.day(FieldKey.AS_OF))
                .param("paperNumber", orNothing(answers.text(FieldKey.PAPER_NUMBER)))
                .param("paperDate", answers.day(FieldKey.PAPER_DATE))
                .param("signer", orNothing(answers.text(FieldKey.PAPER_SIGNER)))
                .param("handedInAt", Timestamp.from(handing.handedInAt()))
                .param("enteredAt", Timestamp.from(handing.enteredAt()))
                .param("by", handing.by())
                .param("onBehalf", handing.onBehalf())
                .param("approvedBy", handing.approvedBy())
                .param("reason", handing.reason())
                .param("answers", json.write(answers))
                .update();
        if (!answers.isNil()) {
            addFigures(id, form, answers);
        }
        return id;
    }

    private void addFigures(UUID version, Form form, Answers answers) {
        List<Object[]> rows = new ArrayList<>();
        for (FigureKey key : form.figures()) {
            BigDecimal value = answers.figure(key).orElse(null);
            BigDecimal estimate = answers.number(FieldKey.estimate(key)).orElse(null);
            if (value != null || estimate != null) {
                rows.add(new Object[] {version, key.code(), key.part() == null ? "" : key.part(), value, estimate});
            }
        }
        batches.batchUpdate(
                "insert into report_figure (version_id, code, part, value, estimate) values (?, ?, ?, ?, ?)", rows);
    }

    /** All versions of a report, the first one first. */
    List<ReportVersion> of(UUID report) {
        return jdbc.sql(ROW + "where v.report_id = ? order by v.number")
                .param(report)
                .query(this::read)
                .list();
    }

    /** Those versions only that answer a duty which this person judges. */
    List<ReportVersion> disclosed(UUID report, Standing by) {
        return jdbc.sql(ROW + "where v.report_id = :report and " + EmbeddedReaders.VERSIONS + " order by v.number")
                .param("report", report)
                .param("overseen", by.overseen())
                .query(this::read)
                .list();
    }

    Optional<ReportVersion> numbered(UUID report, int number) {
        return jdbc.sql(ROW + "where v.report_id = ? and v.number = ?")
                .params(report, number)
                .query(this::read)
                .optional();
    }

    private ReportVersion read(ResultSet row, int number) throws SQLException {
        return new ReportVersion(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                row.getInt("number"),
                row.getObject("form_id", UUID.class),
                row.getBoolean("nil"),
                row.getObject("as_of", LocalDate.class),
                row.getString("paper_number"),
                row.getObject("paper_date", LocalDate.class),
                row.getString("paper_signer"),
                row.getTimestamp("handed_in_at").toInstant(),
                row.getTimestamp("entered_at").toInstant(),
                row.getObject("entered_by", UUID.class),
                row.getString("who"),
                row.getBoolean("on_behalf"),
                row.getString("approver"),
                row.getString("reason"),
                json.answers(row.getString("answers")));
    }

    private static @Nullable String orNothing(String text) {
        return text.isBlank() ? null : text;
    }
}
