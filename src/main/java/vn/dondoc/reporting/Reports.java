package vn.dondoc.reporting;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.reporting.ReportVersions.Handing;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.site.NotFound;
import vn.dondoc.site.WrittenDate;

/**
 * The front door to reports: writing one, having it approved in the unit, handing it in. Days are counted in Việt Nam.
 * What a person may not see or do is {@link NotFound}; what has moved meanwhile is {@link MovedMeanwhile}.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Reports {

    /** Of a report without a number, a day or a count. */
    private static final String BARE = "Báo cáo";

    private final ReportRepository reports;
    private final ReportSheets sheets;
    private final Obligations obligations;
    private final Forms forms;
    private final Answering answering;
    private final ReportVersions versions;
    private final PeriodLocks locks;
    private final ReportChecks checks;
    private final List<HandedInListener> listeners;
    private final List<AbandonedListener> abandoned;
    private final JdbcClient jdbc;
    private final Clock clock;

    public ReportSheet sheet(UUID id, Standing by) {
        return sheets.sheet(id, by);
    }

    /** Keeps what was typed; what a colleague has changed meanwhile is left as it is and told. */
    public Saved save(UUID id, List<Edit> edits, Standing by) {
        Turn turn = writing(id, by);
        boolean says = edits.stream().anyMatch(edit -> !edit.value().isBlank());
        if (turn.report() == null && turn.rights().onBehalf() && !says) {
            return new Saved(List.of(), List.of());
        }
        return answering.write(begun(turn, by).id(), edits, by.accountId());
    }

    /** What colleagues have written since that moment. */
    public List<Answer> changes(UUID id, Instant since, Standing by) {
        OwedReport owed = obligations.report(id, by);
        Report report = reports.findById(id).orElse(null);
        return report != null && sheets.rights(owed, report, false, by).sees()
                ? answering.changed(id, since)
                : List.of();
    }

    /** Whether nothing stands against handing it in as it is: asked before anybody is asked whether to. */
    @Transactional(readOnly = true)
    public boolean isReady(UUID id, Standing by) {
        Report report = writing(id, by).report();
        try {
            return report != null && requireReady(report) != null;
        } catch (NotReady wrong) {
            return false;
        }
    }

    /**
     * The officer lays the report before the head of the unit.
     *
     * @throws NotReady where it could not be handed in like this
     */
    public void askApproval(UUID id, Standing by) {
        askApproval(id, null, by);
    }

    /** @param reason why what was accepted is corrected, for the head to hand in with it */
    public void askApproval(UUID id, @Nullable String reason, Standing by) {
        Report report = writable(id, by);
        requireReady(report);
        report.askApproval(reason, by.accountId(), clock.instant());
        reports.flush();
    }

    /** The head gives it back; or the officer takes it back to go on writing. */
    public void refuseApproval(UUID id, @Nullable String remark, Standing by) {
        OwedReport owed = open(id, by);
        if (!owed.serves()) {
            throw new NotFound("report", id);
        }
        if (owed.status().isOver()) {
            throw new MovedMeanwhile();
        }
        begun(id).refuseApproval(remark, by.accountId(), clock.instant());
    }

    /**
     * Hands the report in: the head of the unit after approving it, or whoever writes where the unit has no head in the
     * program.
     *
     * @param reason why what was accepted is corrected; otherwise none
     * @throws NotReady where something is wrong or missing
     */
    public void handIn(UUID id, @Nullable String reason, Standing by) {
        OwedReport owed = open(id, by);
        Report report = begun(id);
        ReportRights rights = sheets.rights(owed, report, false, by);
        if (rights.approves()) {
            report.approve(by.accountId(), clock.instant());
        } else if (!rights.handsIn() || rights.onBehalf()) {
            throw refused(report, id);
        }
        report.takeOver();
        UUID head = rights.heads() ? by.accountId() : null;
        Instant now = clock.instant();
        Answers answers = keep(report, new Handing(now, now, by.accountId(), false, head, reason));
        String words = words(report, answers);
        if (owed.status() == ObligationStatus.ACCEPTED) {
            obligations.correct(id, requireNonNullElse(reason, words), by);
        } else {
            obligations.submit(id, noted(words), by);
        }
        listeners.forEach(listener -> listener.handedIn(id, words, by));
    }

    /**
     * The head of the unit approves what the officer laid before, and so hands it in.
     *
     * @param approval what the head has read: the request as the page showed it
     * @param reason as in {@link #handIn}
     * @throws MovedMeanwhile where the officer has taken it back since, even to ask once more
     */
    public void approve(UUID id, @Nullable UUID approval, @Nullable String reason, Standing by) {
        open(id, by);
        begun(id).requireAsked(approval);
        handIn(id, reason, by);
    }

    /**
     * Enters the report that a unit sent on paper.
     *
     * @param receivedOn the day on which the paper came in: what counts as its handing in
     */
    public void handInOnBehalf(UUID id, LocalDate receivedOn, Standing by) {
        Turn turn = writing(id, by);
        if (!turn.rights().onBehalf()) {
            throw refused(turn.report(), id);
        }
        Report report = begun(turn, by);
        Instant now = clock.instant();
        Instant received = receivedOn.equals(VietnamTime.today(clock))
                ? now
                : receivedOn.atTime(LocalTime.NOON).atZone(VietnamTime.ZONE).toInstant();
        Answers answers = keep(report, new Handing(received, now, by.accountId(), true, null, null));
        obligations.submitOnBehalf(id, noted(words(report, answers)), receivedOn, by);
        listeners.forEach(listener -> listener.handedInOnBehalf(id, by));
    }

    /** Begins the correction of an accepted report; what was accepted stands until the new version is handed in. */
    public void correct(UUID id, Standing by) {
        OwedReport owed = open(id, by);
        Report report = begun(id);
        if (!sheets.rights(owed, report, false, by).corrects()) {
            throw refused(report, id);
        }
        report.workOn();
        report.takeOver();
    }

    /** Gives a correction up: the report stands as it was handed in last, and so does its draft. */
    public void abandonCorrection(UUID id, Standing by) {
        Report report = writable(id, by);
        if (obligations.report(id, by).status() != ObligationStatus.ACCEPTED) {
            throw new MovedMeanwhile();
        }
        ReportVersion last = versions.numbered(id, report.versions()).orElseThrow(MovedMeanwhile::new);
        List<FieldKey> places =
                new ArrayList<>(forms.form(last.formId()).content().fields(true));
        places.addAll(forms.form(report.formId()).content().fields(true));
        answering.restore(id, last.answers(), places, by.accountId());
        report.adopt(last.formId());
        report.leaveAsItWas();
        abandoned.forEach(listener -> listener.abandoned(id, last));
    }

    /** Takes the newest form for the draft: what has no place in it any more stays kept but is not handed in. */
    public void adoptForm(UUID id, Standing by) {
        Report report = writable(id, by);
        report.adopt(forms.inForce(obligations.report(id, by).regimeId()).id());
    }

    private Answers keep(Report report, Handing handing) {
        Answers answers = requireReady(report);
        int number = report.handIn(answers.isNil());
        reports.flush();
        versions.add(report, number, forms.form(report.formId()).content(), answers, handing);
        return answers;
    }

    private Answers requireReady(Report report) {
        Form form = forms.form(report.formId()).content();
        // what has no place in the form is neither checked nor handed in
        Answers answers = answering.answers(report.id()).in(form.fields(report.estimating()));
        checks.requireReady(report.id(), form, answers, report.estimating());
        return answers;
    }

    /** The report, begun where nobody has yet, for somebody who may write into it now. */
    Report writable(UUID id, Standing by) {
        return begun(writing(id, by), by);
    }

    /** Somebody may write into the report now, and nobody else does in the same moment. */
    private record Turn(OwedReport owed, @Nullable Report report, ReportRights rights) {}

    private Turn writing(UUID id, Standing by) {
        OwedReport owed = open(id, by);
        Report report = reports.findById(id).orElse(null);
        ReportRights rights = sheets.rights(owed, report, false, by);
        if (!rights.writes()) {
            throw refused(report, id);
        }
        return new Turn(owed, report, rights);
    }

    private Report begun(Turn turn, Standing by) {
        OwedReport owed = turn.owed();
        Report report = turn.report();
        if (report == null) {
            return reports.saveAndFlush(new Report(
                    owed,
                    forms.begun(owed.regimeId()).id(),
                    ReportSheets.isEstimating(owed),
                    turn.rights().onBehalf(),
                    by.accountId(),
                    clock.instant()));
        }
        if (owed.serves()) {
            report.takeOver();
            reports.flush();
        }
        return report;
    }

    /** Held until the end of the transaction: colleagues who write, ask or hand in come one after another. */
    private OwedReport open(UUID id, Standing by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(id.toString())
                .query((row, number) -> true)
                .single();
        OwedReport owed = obligations.report(id, by);
        locks.requireOpen(owed.regimeId(), owed.period());
        return owed;
    }

    private Report begun(UUID id) {
        return reports.findById(id).orElseThrow(() -> new NotFound("report", id));
    }

    /** Where the person may see the report it has moved meanwhile, and the page says so. */
    private static RuntimeException refused(@Nullable Report report, UUID id) {
        return report == null ? new NotFound("report", id) : new MovedMeanwhile();
    }

    private static String words(Report report, Answers answers) {
        StringBuilder words = new StringBuilder(BARE);
        if (answers.has(FieldKey.PAPER_NUMBER)) {
            words.append(" số ").append(answers.text(FieldKey.PAPER_NUMBER));
        }
        LocalDate day = answers.day(FieldKey.PAPER_DATE);
        if (day != null) {
            words.append(" ngày ").append(WrittenDate.print(day));
        }
        if (answers.isNil()) {
            words.append(", không phát sinh");
        }
        return report.versions() > 1
                ? words.append(", lần nộp thứ ").append(report.versions()).toString()
                : words.toString();
    }

    /** What the ledger keeps of it: nothing where the words say no more than the step. */
    private static String noted(String words) {
        return words.equals(BARE) ? "" : words;
    }
}
