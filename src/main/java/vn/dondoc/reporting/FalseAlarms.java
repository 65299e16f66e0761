package vn.dondoc.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.privacy.Finding;

/** The front door to alarms about children's data that were none: each confirmed by a person, with a reason that stays. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class FalseAlarms {

    /** Characters of a reason that says something. */
    public static final int SHORTEST_REASON = 10;

    private final Reports reports;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Words of a report that somebody has said are no child's data. */
    public record FalseAlarm(FieldKey field, String quote, String reason, String who, Instant at) {}

    /**
     * Says that these words tell nothing about a child; the same words raise no alarm in this report again.
     *
     * @throws ReasonTooShort where the reason has less than {@link #SHORTEST_REASON} characters
     * @throws MovedMeanwhile where the words do not stand there any more, or nothing can be written now
     */
    public void confirm(UUID reportId, FieldKey field, String digest, String reason, Standing by) {
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new ReasonTooShort();
        }
        ReportSheet sheet = reports.sheet(reportId, by);
        boolean stands = ChildTexts.findings(sheet.content(), sheet.written()).getOrDefault(field, List.of()).stream()
                .anyMatch(finding -> finding.digest().equals(digest));
        if (!sheet.rights().writes() || !stands) {
            throw new MovedMeanwhile();
        }
        jdbc.sql("""
                        insert into report_confirmation (report_id, digest, reason, by_account, at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(reportId, digest, reason.strip(), by.accountId(), Timestamp.from(clock.instant()))
                .update();
    }

    /** Of the words that stand there, those that were confirmed: for whoever may read them. */
    @Transactional(readOnly = true)
    public List<FalseAlarm> in(UUID reportId, Form form, Answers answers) {
        Map<FieldKey, List<Finding>> found = ChildTexts.findings(form, answers);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Confirmation> confirmed = confirmations(reportId);
        List<FalseAlarm> alarms = new ArrayList<>();
        found.forEach((field, findings) -> findings.forEach(finding -> {
            Confirmation said = confirmed.get(finding.digest());
            if (said != null) {
                alarms.add(said.of(field, finding.quote()));
            }
        }));
        return alarms;
    }

    private record Confirmation(String digest, String reason, String who, Instant at) {

        FalseAlarm of(FieldKey field, String quote) {
            return new FalseAlarm(field, quote, reason, who, at);
        }
    }

    private Map<String, Confirmation> confirmations(UUID reportId) {
        return jdbc
                .sql("""
                        select c.digest, c.reason, a.display_name, c.at from report_confirmation c
                        join account a on a.id = c.by_account where c.report_id = ?
                        """)
                .param(reportId)
                .query((row, number) -> new Confirmation(
                        row.getString("digest"),
                        row.getString("reason"),
                        row.getString("display_name"),
                        row.getTimestamp("at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Confirmation::digest, each -> each));
    }
}
