package vn.dondoc.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.ObligationCounts;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.Plans;

@PagesTest
class ObligationPagesTest {

    static final int MOST_STATEMENTS = 13;
    static final String[] STEPS = {
        "acknowledgement",
        "submission",
        "acceptance",
        "return",
        "due",
        "extension-request",
        "extension",
        "extension-refusal"
    };

    /** All that any of the forms asks for. */
    static final String[] FIELDS = {
        "words",
        "x",
        "day",
        "30/06/2021",
        "reason",
        "x",
        "wishedDay",
        "30/06/2021",
        "wishReason",
        "x",
        "grantedDay",
        "30/06/2021",
        "grantReason",
        "x",
        "refusalReason",
        "x"
    };

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    CountedStatements statements;

    @Autowired
    Plans plans;

    @Autowired
    Obligations obligations;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    UUID plan;

    @BeforeEach
    void aPlanIsInForce() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        scene.on(2021, 5, 20);
    }

    @Test
    void issuingOpensOneRowPerUnitAndDuty() {
        assertThat(count("kind = 'REPORT'")).isEqualTo(4);
        assertThat(count("kind = 'OWN_PLAN'")).isEqualTo(2);
        assertThat(count("kind = 'TASK'")).isEqualTo(4);
        assertThat(count("unit_id = '%s'".formatted(world.communes().getLast())))
                .as("left out of the group")
                .isZero();
        assertThat(count("unit_id = '%s' and role = 'LEAD'".formatted(world.justice())))
                .isOne();
        assertThat(count("unit_id = '%s' and mode = 'REQUEST'".formatted(world.police())))
                .isOne();
        assertThat(jdbc.sql(
                                "select distinct due_at at time zone 'UTC' from obligation where plan_id = ? and due_on = '2021-06-14'")
                        .param(plan)
                        .query(java.time.LocalDateTime.class)
                        .single())
                .isBetween("2021-06-14T16:59:59", "2021-06-14T17:00:00");
    }

    @Test
    void aCommuneSeesItsDutiesWithTheWordsAndTheDay() {
        Document page = desk.page(world.communeOne(), "/obligations");
        assertThat(page.text()).contains("Báo cáo 6 tháng đầu năm 2021", "trước 15/6/2021", "thứ Hai, 14/6/2021");
        assertThat(page.select("tbody tr")).hasSize(4);
        Document one = desk.page(world.communeOne(), "/obligations/" + report());
        assertThat(one.select("button"))
                .anySatisfy(button -> assertThat(button.text()).isEqualTo("Nhận việc"));
        assertThat(one.text()).doesNotContain("??");
        assertThat(page.select("tbody th a[href='/reports/%s']".formatted(report())))
                .hasSize(1);
        assertThat(one.select("a.button[href='/reports/%s']".formatted(report()))
                        .text())
                .isEqualTo("Mở báo cáo");
        assertThat(one.select("form[action*=submission]")).isEmpty();
    }

    @Test
    void aStatusIsShownOnceAndTheFirstNotificationIsNoSecondOne() {
        Document page = desk.page(world.communeOne(), "/obligations");
        page.select("tbody tr").forEach(row -> assertThat(row.select(".status")).hasSize(1));
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        for (String address : List.of(
                "/obligations",
                "/obligations/by-plan",
                "/obligations/by-unit?plan=" + plan,
                "/obligations/" + report())) {
            assertThat(desk.strangerGets(address)).hasStatus3xxRedirection();
            assertThat(desk.strangerGets(address).getResponse().getRedirectedUrl())
                    .contains("/login");
        }
    }

    @Test
    void anotherCommunesObligationDoesNotExist() {
        for (String someone : List.of(
                world.communeTwo(),
                world.policeman(),
                world.otherDivision(),
                scene.elsewhere().leader())) {
            assertThat(desk.get(someone, "/obligations/" + report())).hasStatus(404);
            for (String step : List.of(STEPS)) {
                assertThat(post(report(), step, someone, FIELDS))
                        .as(someone + " " + step)
                        .hasStatus(404);
            }
        }
        assertThat(count("status <> 'OPEN'")).isZero();
        assertThat(desk.get(scene.elsewhere().leader(), "/obligations/by-unit?plan=" + plan))
                .hasStatus(404);
        assertThat(desk.get(scene.elsewhere().leader(), "/obligations?plan=" + plan))
                .hasStatus(404);
    }

    @Test
    void aCommuneDoesNotJudgeItself() {
        submit(report(), "25/BC-UBND");
        handIn(ownPlan(), "30/KH-UBND");
        for (UUID id : List.of(report(), ownPlan())) {
            for (String step : List.of("acceptance", "return", "due", "extension", "extension-refusal", "waiver")) {
                assertThat(post(id, step, world.communeOne(), FIELDS)).as(step).hasStatus(404);
            }
        }
        Document own = desk.page(world.communeOne(), "/cascade/duties/" + ownPlan());
        assertThat(own.select("form[action*=acceptance], form[action*=return], form[action*=due]"))
                .isEmpty();
        Document others = desk.page(world.communeOne(), "/obligations/by-unit?plan=" + plan);
        assertThat(others.text()).doesNotContain("xã Hai");
    }

    @Test
    void anOwnPlanGoesFromHandToHandAndKeepsItsHistory() {
        UUID id = ownPlan();
        assertThat(post(id, "acknowledgement", world.communeOne())).hasRedirectedUrl("/cascade/duties/" + id);
        assertThat(post(id, "submission", world.communeOne(), "words", "25/KH-UBND"))
                .as("it has a page of its own")
                .hasStatus(404);
        handIn(id, "25/KH-UBND ngày 20/5/2021");
        assertThat(desk.page(world.monitor(), "/obligations?followed=true&bucket=SUBMITTED")
                        .text())
                .contains("xã Một");
        assertThat(post(id, "return", world.monitor(), "words", " "))
                .bodyText()
                .contains("Lý do trả lại", "aria-invalid");
        post(id, "return", world.monitor(), "words", "Thiếu phân công");
        assertThat(desk.page(world.communeOne(), "/cascade/duties/" + id).text())
                .contains("Bị trả lại", "Thiếu phân công");
        scene.on(2021, 7, 1);
        handIn(id, "26/KH-UBND");
        assertThat(desk.page(world.monitor(), "/cascade/duties/" + id).text()).contains("Đã nộp lại (lần 1)");
        post(id, "acceptance", world.monitor());
        assertThat(status(id)).isEqualTo("ACCEPTED");
        assertThat(post(id, "return", world.monitor(), "words", "muộn rồi")).hasRedirectedUrl("/obligations/" + id);
        assertThat(status(id)).as("a step that does not fit any more").isEqualTo("ACCEPTED");
    }

    @Test
    void aReportIsHandedInAndJudgedOnItsOwnPage() {
        UUID report = report();
        assertThat(post(report, "submission", world.communeOne(), FIELDS)).hasStatus(404);
        submit(report, "25/BC-UBND");
        assertThat(post(report, "acceptance", world.monitor(), FIELDS)).hasStatus(404);
        assertThat(post(report, "return", world.monitor(), FIELDS)).hasStatus(404);
        assertThat(status(report)).isEqualTo("SUBMITTED");
        obligations.sendBack(report, "Thiếu số liệu", scene.standing(world.monitor()));
        scene.on(2021, 7, 1);
        submit(report, "26/BC-UBND");
        assertThat(desk.page(world.monitor(), "/obligations/" + report).text())
                .contains("Đã nộp lại (lần 1)", "đúng hạn")
                .doesNotContain("quá hạn");
        obligations.accept(report, null, scene.standing(world.monitor()));
        obligations.correct(report, "Sai một số", scene.standing(world.communeOne()));
        assertThat(status(report)).isEqualTo("SUBMITTED");
        obligations.accept(report, null, scene.standing(world.monitor()));
        obligations.reopen(report, "Còn sai", LocalDate.of(2021, 7, 20), scene.standing(world.monitor()));
        assertThat(desk.page(world.communeOne(), "/obligations/" + report).text())
                .contains("Bị trả lại", "Mở lại, yêu cầu đính chính", "20/7/2021", "đúng hạn");
        assertThat(count("late is false and submissions = 3 and late_by_days = 0"))
                .isOne();
    }

    @Test
    void aListSaysInWordsWhatItLeavesOut() {
        String period = "HALF_YEAR 2021-01-01/2021-06-30";
        String address =
                "/obligations?followed=true&kind=REPORT&period={period}&timing=MISSING&year=2021&group={group}";
        assertThat(desk.get(
                        world.monitor(), address, period, world.allCommunes().groupId()))
                .hasStatusOk()
                .satisfies(result -> {
                    Document page = Desk.html(result);
                    assertThat(page.select(".filter-words").text())
                            .contains("Báo cáo", "các xã, thị trấn", "6 tháng đầu năm 2021", "năm 2021", "Chưa nộp");
                    assertThat(page.select("tbody tr")).hasSize(2);
                });
        assertThat(desk.get(world.monitor(), "/obligations?followed=true&period=halb"))
                .hasStatus(400);
    }

    @Test
    void rowsThatAreFollowedSayWhoseTurnItIsAndForHowLong() {
        submit(report(), "25/BC-UBND");
        scene.on(2021, 5, 23);
        Document followed = desk.page(world.monitor(), "/obligations?followed=true&kind=REPORT");
        assertThat(followed.text()).contains("chờ Phòng Văn hóa " + world.place() + " · 3 ngày");
        assertThat(followed.text()).as("its day is still to come").doesNotContain("chờ UBND xã Hai");
        assertThat(desk.page(world.communeOne(), "/obligations").text()).doesNotContain("· 3 ngày");
    }

    @Test
    void aDayIsSetInTheFutureOnlyAndTheOriginalStays() {
        UUID report = report();
        Document wrong = Desk.html(post(report, "due", world.monitor(), "day", "31/02/2021", "reason", "bão"));
        assertThat(wrong.select("#day").attr("value")).isEqualTo("31/02/2021");
        assertThat(wrong.select("#reason").attr("value")).isEqualTo("bão");
        assertThat(wrong.select("#day-error").text()).contains("Ngày chưa đúng");
        assertThat(post(report, "due", world.monitor(), "day", "19/05/2021", "reason", "bão"))
                .hasStatusOk()
                .bodyText()
                .contains("Ngày này đã qua");
        assertThat(post(report, "due", world.monitor(), "day", "30/06/2021", "reason", "bão lũ"))
                .hasStatus3xxRedirection();
        assertThat(desk.page(world.communeOne(), "/obligations/" + report).text())
                .contains("Hạn ban đầu", "14/6/2021", "30/6/2021", "bão lũ");
    }

    @Test
    void theHistoryIsOnlyAddedTo() {
        for (String sql : List.of(
                "update obligation_event set reason = 'x'",
                "delete from obligation_event",
                "truncate obligation_event")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only added to");
        }
    }

    @Test
    void everyCountIsTheLengthOfItsList() {
        submit(report(), "25/BC-UBND");
        scene.on(2021, 6, 20);
        for (String someone :
                List.of(world.communeOne(), world.communeTwo(), world.policeman(), world.monitor(), world.leader())) {
            for (boolean followed : new boolean[] {true, false}) {
                ObligationCounts counts = obligations.counts(ObligationFilter.of(followed), scene.standing(someone));
                long sum = 0;
                for (Bucket bucket : Bucket.values()) {
                    List<ObligationRow> rows = obligations.rows(
                            ObligationFilter.of(followed).withBucket(bucket).atMost(999), scene.standing(someone));
                    assertThat(rows).as(someone + " " + bucket).hasSize((int) counts.of(bucket));
                    sum += rows.size();
                }
                assertThat(obligations.rows(ObligationFilter.of(followed).atMost(999), scene.standing(someone)))
                        .hasSize((int) sum);
            }
        }
    }

    @Test
    void aBodyThatIsAskedIsNeverRed() {
        scene.on(2021, 6, 1);
        Document own = desk.page(world.policeman(), "/obligations");
        assertThat(own.select(".tabs, .split, .ledger").text())
                .contains("Đã đề nghị, chưa có kết quả")
                .doesNotContain("quá hạn", "Quá hạn");
        assertThat(own.select("main .late")).isEmpty();
        Document units = desk.page(world.monitor(), "/obligations/by-unit?plan=" + plan);
        assertThat(units.select("tr:contains(Công an) .late")).isEmpty();
        ObligationCounts counts = obligations.counts(ObligationFilter.FOLLOWED, scene.standing(world.monitor()));
        assertThat(counts.of(Bucket.OVERDUE)).isZero();
        assertThat(counts.of(Bucket.ASKED)).isOne();
    }

    @Test
    void whoIsNamedBesideAUnitIsToldWithoutTheirProgress() {
        UUID task = scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and kind = 'TASK'",
                plan,
                world.communes().getFirst());
        UUID others = scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and kind = 'TASK'", plan, world.justice());
        obligations.submit(others, "Đã tập huấn bí mật", scene.standing(world.otherDivision()));
        Document page = desk.page(world.communeOne(), "/progress/" + task);
        assertThat(page.text()).contains("Phòng Tư pháp", "xã Hai").doesNotContain("Đã tập huấn bí mật", "Đã nộp");
    }

    @Test
    void anEndedPlanAsksForNothingMoreAndKeepsWhatWasDone() {
        submit(report(), "25/BC-UBND");
        plans.close(plan, "Hết hiệu lực", scene.standing(world.monitor()));
        assertThat(count("status = 'SUBMITTED'")).isOne();
        assertThat(count("status = 'WAIVED'")).isEqualTo(9);
        assertThat(scene.number("""
                        select count(*) from obligation_event e join obligation o on o.id = e.obligation_id
                        where o.plan_id = ? and e.kind = 'WAIVED' and e.reason = 'Hết hiệu lực'
                        """, plan)).isEqualTo(9);
        obligations.accept(report(), null, scene.standing(world.monitor()));
        assertThat(status(report())).isEqualTo("ACCEPTED");
    }

    @Test
    void pagesTakeAFixedNumberOfStatements() {
        UUID large = scene.tasks("62/KH-UBND", 60);
        for (String address : List.of(
                "/obligations?followed=true",
                "/obligations/by-plan",
                "/obligations/by-unit?plan=" + large,
                "/obligations/" + report())) {
            desk.page(world.monitor(), address);
            assertThat(desk.statements(world.monitor(), address)).as(address).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    @Test
    void whatIsNoAddressIsAnsweredWithAPage() {
        assertThat(desk.get(world.communeOne(), "/obligations?page=2147483647")).hasStatusOk();
        assertThat(desk.get(world.communeOne(), "/obligations?bucket=ALLES")).hasStatus(400);
        assertThat(desk.get(world.communeOne(), "/obligations/khong")).hasStatus(404);
    }

    private void submit(UUID id, String words) {
        obligations.submit(id, words, scene.standing(world.communeOne()));
    }

    private void handIn(UUID id, String words) {
        obligations.submit(id, words, scene.standing(world.communeOne()));
    }

    private UUID ownPlan() {
        return scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and kind = 'OWN_PLAN'",
                plan,
                world.communes().getFirst());
    }

    private UUID report() {
        return scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and kind = 'REPORT' and due_on < '2021-10-01'",
                plan,
                world.communes().getFirst());
    }

    private String status(UUID id) {
        return scene.text("select status from obligation where id = ?", id);
    }

    private long count(String condition) {
        return scene.number("select count(*) from obligation where plan_id = ? and " + condition, plan);
    }

    private MvcTestResult post(UUID id, String step, String username, String... fields) {
        return desk.post(username, "/obligations/" + id + "/" + step, fields);
    }
}
