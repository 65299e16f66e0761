package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.account.People;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.Section;
import vn.dondoc.site.NotFound;

@PagesTest
class ReportsTest {

    static final FieldKey SESSIONS = FieldKey.figure(FigureKey.of("COMM_SESSIONS"));
    static final FieldKey RESULTS = FieldKey.section("RESULTS");

    @Autowired
    Scene scene;

    @Autowired
    Reports reports;

    @Autowired
    Reviews reviews;

    @Autowired
    Approvals approvals;

    @Autowired
    PeriodLocks locks;

    @Autowired
    Forms forms;

    @Autowired
    Evidence evidence;

    @Autowired
    Obligations obligations;

    @Autowired
    Postings postings;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    District.World world;
    Standing commune;
    Standing monitor;
    UUID report;
    UUID regime;

    @BeforeEach
    void aCommuneOwesAReport() {
        world = scene.world;
        UUID plan = scene.plan("61/KH-UBND");
        commune = scene.standing(world.communeOne());
        monitor = scene.standing(world.monitor());
        report = owed(commune, plan);
        regime = obligations.report(report, commune).regimeId();
        forms.publish(regime, form("COMM_SESSIONS"), null, null);
        scene.on(2021, 6, 1);
    }

    @Test
    void whatIsHandedInIsKeptAsItWasWhateverIsWrittenAfterwards() {
        write(SESSIONS, "1.234");
        write(RESULTS, "Đã tổ chức tuyên truyền.");
        reports.handIn(report, null, commune);
        ReportSheet sheet = reports.sheet(report, commune);
        assertThat(sheet.owed().status()).isEqualTo(ObligationStatus.SUBMITTED);
        assertThat(sheet.rights().writes()).isFalse();
        assertThat(figure(1)).isEqualByComparingTo("1234");
        assertThatThrownBy(() -> write(SESSIONS, "5")).isInstanceOf(MovedMeanwhile.class);

        reviews.sendBack(
                report,
                1,
                "Sai số buổi",
                LocalDate.of(2021, 6, 20),
                Map.of(SESSIONS, "Không khớp với biên bản"),
                monitor);
        write(SESSIONS, "12");
        reports.handIn(report, null, commune);
        reviews.accept(report, 2, monitor);
        ReportSheet accepted = reports.sheet(report, monitor);
        assertThat(accepted.versions()).hasSize(2);
        assertThat(accepted.version(1).orElseThrow().answers().text(SESSIONS)).isEqualTo("1.234");
        assertThat(accepted.acceptedVersion()).isEqualTo(2);
        assertThat(accepted.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.field()).isEqualTo(SESSIONS);
            assertThat(remark.versionNumber()).isEqualTo(1);
        });
        assertThatThrownBy(() -> jdbc.sql("update report_version set answers = '{}' where report_id = ?")
                        .param(report)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aColleaguesChangeIsNeverOverwrittenSilently() {
        write(RESULTS, "Bản đầu");
        reports.save(report, List.of(new Edit(RESULTS, "Của chị Lan", 1)), commune);
        Saved late = reports.save(report, List.of(new Edit(RESULTS, "Của anh Minh", 1)), commune);
        assertThat(late.kept()).isEmpty();
        assertThat(late.clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.value()).isEqualTo("Của chị Lan"));
        int seen = late.clashes().getFirst().revision();
        assertThat(reports.save(report, List.of(new Edit(RESULTS, "Của anh Minh", seen)), commune)
                        .clashes())
                .isEmpty();
        assertThat(reports.sheet(report, commune).value(RESULTS)).isEqualTo("Của anh Minh");
    }

    @Test
    void whatIsMissingOrWrongStopsTheHandingInAndLosesNothing() {
        write(SESSIONS, "mười hai");
        assertThatThrownBy(() -> reports.handIn(report, null, commune))
                .isInstanceOfSatisfying(
                        NotReady.class,
                        refused -> assertThat(refused.problems().stream().map(each -> each.key()))
                                .contains("reporting.problem.number", "reporting.problem.required.section"));
        assertThat(reports.sheet(report, commune).value(SESSIONS)).isEqualTo("mười hai");
    }

    @Test
    void aNilReportIsASubmission() {
        write(FieldKey.NIL, "true");
        reports.handIn(report, null, commune);
        assertThat(reports.sheet(report, commune).owed().submissions()).isEqualTo(1);
        assertThat(reports.sheet(report, monitor).latest().orElseThrow().nil()).isTrue();
    }

    @Test
    void whereAUnitHasAHeadTheHeadApproves() {
        UUID head = people.officer("chutich." + world.communeOne());
        postings.appoint(
                head,
                world.communes().getFirst(),
                PostingRole.LEADER,
                "Chủ tịch UBND xã",
                LocalDate.of(2020, 1, 1),
                "thu");
        Standing leader = scene.standing("chutich." + world.communeOne());
        fill();
        assertThatThrownBy(() -> reports.handIn(report, null, commune)).isInstanceOf(MovedMeanwhile.class);
        reports.askApproval(report, commune);
        assertThat(reports.sheet(report, commune).rights().writes()).isFalse();
        reports.refuseApproval(report, "Ghi rõ số buổi ở từng thôn", leader);
        assertThat(reports.sheet(report, commune).asked())
                .satisfies(asked -> assertThat(asked.remark()).contains("từng thôn"));
        reports.askApproval(report, commune);
        assertThat(approvals.waiting(leader))
                .extracting(Approvals.Waiting::reportId)
                .containsExactly(report);
        assertThat(approvals.waiting(commune)).as("heads approve, officers ask").isEmpty();
        reports.handIn(report, null, leader);
        assertThat(approvals.waiting(leader)).isEmpty();
        assertThat(reports.sheet(report, monitor).latest().orElseThrow().approver())
                .contains("chutich");

        reviews.accept(report, 1, monitor);
        assertThat(reports.sheet(report, monitor).rights().reopens()).isTrue();
        reports.correct(report, commune);
        reports.askApproval(report, commune);
        assertThat(reports.sheet(report, monitor).rights().reopens())
                .as("a correction is on its way")
                .isFalse();
    }

    @Test
    void aPaperThatCameInIsEnteredOnBehalfAndCountsFromItsDay() {
        scene.on(2021, 6, 18);
        reports.save(report, edits(), monitor);
        reports.handInOnBehalf(report, LocalDate.of(2021, 6, 10), monitor);
        ReportSheet sheet = reports.sheet(report, monitor);
        assertThat(sheet.owed().late()).isFalse();
        assertThat(sheet.latest().orElseThrow().onBehalf()).isTrue();
    }

    @Test
    void theReceiverNeverReadsADraft() {
        fill();
        ReportSheet seen = reports.sheet(report, monitor);
        assertThat(seen.answers()).isEmpty();
        assertThat(seen.rights().sees()).isFalse();
        assertThat(seen.rights().onBehalf()).as("the unit has begun itself").isFalse();
        assertThatThrownBy(() -> reports.sheet(report, scene.standing(world.communeTwo())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void openingThePaperOfAUnitWithoutWritingItLeavesTheUnitItsDraft() {
        reports.save(report, List.of(), monitor);
        reports.save(report, List.of(new Edit(RESULTS, " ", 0)), monitor);
        fill();
        assertThat(reports.sheet(report, monitor).rights().sees()).isFalse();
    }

    @Test
    void whoEnteredAPaperReadsNothingThatTheUnitWritesAfterwards() {
        reports.save(report, edits(), monitor);
        assertThat(reports.sheet(report, monitor).rights().sees()).isTrue();
        write(SESSIONS, "14");
        ReportSheet seen = reports.sheet(report, monitor);
        assertThat(seen.rights().sees()).isFalse();
        assertThat(seen.rights().onBehalf()).isFalse();
        assertThat(reports.changes(report, clock.instant().minusSeconds(60), monitor))
                .isEmpty();
        assertThatThrownBy(() -> reports.handInOnBehalf(report, LocalDate.of(2021, 6, 1), monitor))
                .isInstanceOf(MovedMeanwhile.class);
    }

    @Test
    void aPaperThatWasReturnedMayComeAsPaperAgainUntilTheUnitWritesItself() {
        reports.save(report, edits(), monitor);
        reports.handInOnBehalf(report, LocalDate.of(2021, 6, 1), monitor);
        reviews.sendBack(report, 1, "Thiếu chữ ký", null, Map.of(), monitor);
        assertThat(reports.sheet(report, monitor).rights().onBehalf()).isTrue();
        write(SESSIONS, "15");
        assertThat(reports.sheet(report, monitor).rights().sees()).isFalse();
        reports.handIn(report, null, commune);
        reviews.accept(report, 2, monitor);
        reports.correct(report, commune);
        assertThat(reports.sheet(report, monitor).answers()).isEmpty();
    }

    @Test
    void whatIsTypedWhileAColleagueHandsInIsNotWrittenBehindTheVersion() throws Exception {
        fill();
        CompletableFuture<Void> typing = new CompletableFuture<>();
        transactions.executeWithoutResult(handingIn -> {
            reports.handIn(report, null, commune);
            meanwhile(typing, () -> reports.save(report, List.of(new Edit(SESSIONS, "99", 1)), commune));
            assertThatThrownBy(() -> typing.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });
        assertThatThrownBy(() -> typing.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(MovedMeanwhile.class);
        assertThat(reports.sheet(report, commune).value(SESSIONS)).isEqualTo("12");
    }

    @Test
    void anAcceptedReportIsCorrectedByANewVersionWithAReason() {
        fill();
        reports.handIn(report, null, commune);
        reviews.accept(report, 1, monitor);
        reports.correct(report, commune);
        write(SESSIONS, "15");
        assertThat(reports.sheet(report, monitor).acceptedVersion()).isEqualTo(1);
        reports.handIn(report, "Cộng thiếu một thôn", commune);
        ReportSheet corrected = reports.sheet(report, commune);
        assertThat(corrected.latest().orElseThrow().reason()).isEqualTo("Cộng thiếu một thôn");
        assertThat(corrected.owed().status()).isEqualTo(ObligationStatus.SUBMITTED);
        assertThat(corrected.acceptedVersion()).isEqualTo(1);
    }

    @Test
    void nothingOfAClosedPeriodChangesUntilItIsOpenedAgain() {
        fill();
        Period period = obligations.report(report, commune).period();
        locks.lock(regime, period, "Đã tổng hợp xong", monitor);
        assertThatThrownBy(() -> write(SESSIONS, "9")).isInstanceOf(PeriodLocked.class);
        assertThatThrownBy(() -> reports.handIn(report, null, commune)).isInstanceOf(PeriodLocked.class);
        assertThatThrownBy(() -> locks.lock(regime, period, "Tôi khóa", commune))
                .isInstanceOf(NotFound.class);
        locks.reopen(regime, period, "UBND tỉnh yêu cầu bổ sung", monitor);
        reports.handIn(report, null, commune);
        assertThat(locks.history(regime, period)).hasSize(2);
    }

    @Test
    void aDayGivenWithTheReturnDoesNotAskForEstimatesAfterwards() {
        jdbc.sql("update obligation set original_due_on = null, due_on = null, due_at = null where id = ?")
                .param(report)
                .update();
        fill();
        reports.handIn(report, null, commune);
        reviews.sendBack(report, 1, "Bổ sung", LocalDate.of(2021, 6, 5), Map.of(), monitor);
        assertThat(reports.sheet(report, commune).estimating()).isFalse();
        reports.handIn(report, null, commune);
    }

    @Test
    void aPeriodIsClosedOnceAndAfterThoseWhoAreJustHandingIn() throws Exception {
        fill();
        Period period = obligations.report(report, commune).period();
        CompletableFuture<Void> closing = new CompletableFuture<>();
        transactions.executeWithoutResult(handingIn -> {
            reports.handIn(report, null, commune);
            meanwhile(closing, () -> locks.lock(regime, period, "Đã tổng hợp", monitor));
            assertThatThrownBy(() -> closing.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });
        closing.get(10, TimeUnit.SECONDS);
        assertThat(locks.isLocked(regime, period)).isTrue();

        CompletableFuture<Void> second = new CompletableFuture<>();
        transactions.executeWithoutResult(first -> {
            locks.reopen(regime, period, "Bổ sung", monitor);
            meanwhile(second, () -> locks.reopen(regime, period, "Bổ sung nữa", monitor));
            assertThatThrownBy(() -> second.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });
        assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(MovedMeanwhile.class);
    }

    @Test
    void lookingAtAReportWithoutAFormOfItsOwnWritesNothing() {
        UUID without = withoutForm();
        UUID seen = reports.sheet(without, commune).form().id();
        assertThat(evidence.file(without, UUID.randomUUID(), commune)).isEmpty();
        assertThat(formsOf(without)).isZero();
        reports.save(without, List.of(new Edit(FieldKey.NIL, "true", 0)), commune);
        assertThat(formsOf(without)).isOne();
        assertThat(reports.sheet(without, commune).form().id()).isEqualTo(seen);
    }

    @Test
    void aNewFormDoesNotTouchWhatWasWrittenIntoTheOldOne() {
        fill();
        forms.publish(regime, form("NEWS_ITEMS"), null, null);
        assertThat(reports.sheet(report, commune).content().indicator("COMM_SESSIONS"))
                .isPresent();
        reports.adoptForm(report, commune);
        assertThat(reports.sheet(report, commune).content().indicator("NEWS_ITEMS"))
                .isPresent();
    }

    @Test
    void whatHasNoPlaceInTheFormIsKeptInTheDraftAndNeverHandedIn() {
        fill();
        FieldKey former = FieldKey.section("FORMER");
        write(former, "Em Nguyễn Văn A, lớp 5A, bị xâm hại");
        reports.handIn(report, null, commune);
        ReportSheet sheet = reports.sheet(report, commune);
        assertThat(sheet.latest().orElseThrow().answers().has(former)).isFalse();
        assertThat(sheet.value(former)).contains("lớp 5A");
        reviews.accept(report, 1, monitor);
        reports.correct(report, commune);
        reports.abandonCorrection(report, commune);
        assertThat(reports.sheet(report, commune).value(former)).contains("lớp 5A");
    }

    private void fill() {
        reports.save(report, edits(), commune);
    }

    private static List<Edit> edits() {
        return List.of(new Edit(SESSIONS, "12", 0), new Edit(RESULTS, "Đã tổ chức tuyên truyền.", 0));
    }

    private void write(FieldKey field, String value) {
        int revision = reports.sheet(report, commune).answers().stream()
                .filter(answer -> answer.field().equals(field))
                .mapToInt(Answer::revision)
                .findFirst()
                .orElse(0);
        assertThat(reports.save(report, List.of(new Edit(field, value, revision)), commune)
                        .clashes())
                .isEmpty();
    }

    private BigDecimal figure(int version) {
        return jdbc.sql("""
                        select f.value from report_figure f join report_version v on v.id = f.version_id
                        where v.report_id = ? and v.number = ? and f.code = 'COMM_SESSIONS'
                        """).params(report, version).query(BigDecimal.class).single();
    }

    private static void meanwhile(CompletableFuture<Void> done, Runnable step) {
        Thread.startVirtualThread(() -> {
            try {
                step.run();
                done.complete(null);
            } catch (RuntimeException refused) {
                done.completeExceptionally(refused);
            }
        });
    }

    private UUID withoutForm() {
        return scene.id("""
                        select o.id from obligation o where o.unit_id = ? and o.kind = 'REPORT' and o.source_id <> ?
                        order by o.id limit 1
                        """, world.communes().getFirst(), regime);
    }

    private long formsOf(UUID id) {
        return scene.number("""
                        select count(*) from report_form f join obligation o on o.source_id = f.regime_id where o.id = ?
                        """, id);
    }

    private UUID owed(Standing by, UUID plan) {
        return obligations
                .rows(ObligationFilter.OWED.withKind(ObligationKind.REPORT).withPlan(plan), by)
                .stream()
                .filter(row -> row.period().kind() == PeriodKind.HALF_YEAR)
                .map(ObligationRow::id)
                .findFirst()
                .orElseThrow();
    }

    private static Form form(String... codes) {
        return new Form(
                List.of(new Section("RESULTS", "Kết quả thực hiện", null, true)),
                Arrays.stream(codes)
                        .map(code -> Indicator.counted(code, "Số liệu " + code, "buổi"))
                        .toList(),
                List.of(),
                List.of());
    }
}
