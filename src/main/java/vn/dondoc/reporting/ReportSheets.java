package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Problem;

/** Reads one report with all that belongs to it, as far as the person may see it. */
@Component
@lombok.RequiredArgsConstructor
class ReportSheets {

    private final JdbcClient jdbc;
    private final Obligations obligations;
    private final Postings postings;
    private final ReportRepository reports;
    private final Forms forms;
    private final Answering answering;
    private final ReportVersions versions;
    private final PeriodLocks locks;
    private final ReportChecks checks;

    ReportSheet sheet(UUID id, Standing by) {
        OwedReport owed = obligations.report(id, by);
        Report report = reports.findById(id).orElse(null);
        boolean locked = locks.isLocked(owed.regimeId(), owed.period());
        ReportRights rights = rights(owed, report, locked, by);
        PublishedForm form = report == null ? forms.inForce(owed.regimeId()) : forms.form(report.formId());
        List<Answer> answers = report == null || !rights.sees() ? List.of() : answering.all(id);
        boolean estimating = report == null ? isEstimating(owed) : report.estimating();
        return jdbc.sql("select reference, subject from plan where id = ?")
                .param(owed.planId())
                .query((row, number) -> new ReportSheet(
                        owed,
                        row.getString("reference"),
                        row.getString("subject"),
                        form,
                        status(owed, report),
                        estimating,
                        locked,
                        answers,
                        problems(id, form, answers, estimating),
                        owed.serves() || owed.receives() ? versions.of(id) : versions.disclosed(id, by),
                        report == null ? null : report.acceptedVersion(),
                        owed.serves() || owed.receives() ? remarks(id) : List.of(),
                        asked(id),
                        obligations.reportPage(id, by),
                        rights))
                .single();
    }

    ReportRights rights(OwedReport owed, @Nullable Report report, boolean locked, Standing by) {
        return ReportRights.of(
                owed,
                status(owed, report),
                report != null && report.onBehalf(),
                postings.hasLeader(owed.unitId()),
                locked,
                by);
    }

    /** Due before the figures of the period are complete (NĐ 09/2019, Điều 12). An extension does not change the form. */
    static boolean isEstimating(OwedReport owed) {
        LocalDate due = owed.originalDueOn();
        return due != null
                && owed.period().kind().isPeriodic()
                && due.isBefore(owed.period().dataWindow().to());
    }

    private List<Problem> problems(UUID id, PublishedForm form, List<Answer> answers, boolean estimating) {
        return checks.whileWriting(id, form.content(), Answering.answers(answers), estimating);
    }

    /** A draft that was left for a section of another report says nothing once that has been handed in. */
    private static @Nullable ReportStatus status(OwedReport owed, @Nullable Report report) {
        return report == null || (report.versions() == 0 && !owed.status().isOwed()) ? null : report.status();
    }

    private List<Remark> remarks(UUID report) {
        return jdbc.sql("""
                        select r.id, r.version_number, r.field, r.words, a.display_name, r.at
                        from report_remark r join account a on a.id = r.by_account
                        where r.report_id = ? order by r.version_number desc, r.at, r.id
                        """)
                .param(report)
                .query((row, number) -> new Remark(
                        row.getObject("id", UUID.class),
                        row.getInt("version_number"),
                        FieldKey.parse(row.getString("field")),
                        row.getString("words"),
                        row.getString("display_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private ReportSheet.@Nullable Asked asked(UUID report) {
        return jdbc.sql("""
                        select p.id, p.asked_by, a.display_name, p.asked_at, p.remark,
                               case when p.approved is not true then p.reason end as reason, p.decided_at is null as open
                        from report_approval p join account a on a.id = p.asked_by
                        where p.report_id = ? order by p.decided_at is null desc, p.asked_at desc, p.id desc limit 1
                        """)
                .param(report)
                .query((row, number) -> new ReportSheet.Asked(
                        row.getObject("id", UUID.class),
                        row.getObject("asked_by", UUID.class),
                        row.getString("display_name"),
                        row.getTimestamp("asked_at").toInstant(),
                        row.getString("remark"),
                        row.getString("reason"),
                        row.getBoolean("open")))
                .optional()
                .orElse(null);
    }
}
