package vn.dondoc.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.site.Ids;

/** The front door to judging what was handed in: accepting it, or returning it with a reason. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Reviews {

    private final ReportRepository reports;
    private final Obligations obligations;
    private final PeriodLocks locks;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * @param seenVersion the version that the reviewer has read
     * @throws MovedMeanwhile where another one has come since
     */
    public void accept(UUID id, int seenVersion, Standing by) {
        OwedReport owed = open(id, by);
        obligations.accept(id, null, by);
        handedIn(id).ifPresent(report -> {
            requireSeen(report, seenVersion);
            report.accept();
            events.publishEvent(new ReportAccepted(id, owed.regimeId(), owed.period(), report.versions()));
        });
    }

    /**
     * @param remarks on single sections or figures
     * @param newDay until when it has to come again; null leaves the day as it stands
     */
    public void sendBack(
            UUID id,
            int seenVersion,
            String reason,
            @Nullable LocalDate newDay,
            Map<FieldKey, String> remarks,
            Standing by) {
        open(id, by);
        obligations.sendBack(id, reason, newDay, by);
        giveBack(id, seenVersion, remarks, by);
    }

    /** Asks for the correction of what was accepted. */
    public void reopen(
            UUID id,
            int seenVersion,
            String reason,
            @Nullable LocalDate newDay,
            Map<FieldKey, String> remarks,
            Standing by) {
        open(id, by);
        obligations.reopen(id, reason, newDay, by);
        giveBack(id, seenVersion, remarks, by);
    }

    private void giveBack(UUID id, int seenVersion, Map<FieldKey, String> remarks, Standing by) {
        handedIn(id).ifPresent(report -> {
            requireSeen(report, seenVersion);
            report.workOn();
            remarks.forEach((field, words) -> remark(report, field, words, by));
        });
    }

    private void remark(Report report, FieldKey field, String words, Standing by) {
        jdbc.sql("""
                        insert into report_remark (id, report_id, version_number, field, words, by_account, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        report.id(),
                        report.versions(),
                        field.toText(),
                        words.strip(),
                        by.accountId(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** None where a section of another report answers: a draft that the unit may have begun itself does not count. */
    private Optional<Report> handedIn(UUID id) {
        return reports.findById(id).filter(report -> report.versions() > 0);
    }

    private OwedReport open(UUID id, Standing by) {
        OwedReport owed = obligations.report(id, by);
        locks.requireOpen(owed.regimeId(), owed.period());
        return owed;
    }

    private static void requireSeen(Report report, int seenVersion) {
        if (report.versions() != seenVersion) {
            throw new MovedMeanwhile();
        }
    }
}
