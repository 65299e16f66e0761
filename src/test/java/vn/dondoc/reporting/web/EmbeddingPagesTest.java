package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.agency.Party;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.plan.RegimeContent;
import vn.dondoc.reporting.FormsOfTests;
import vn.dondoc.reporting.Reviews;

@PagesTest
class EmbeddingPagesTest extends ReportPages {

    @Autowired
    Reviews reviews;

    static final String WORDS = "Đã tổ chức 12 buổi tuyên truyền.";

    UUID other;
    String judge;

    @BeforeEach
    void anotherDivisionAsksForAReportThatMayBeEmbedded() {
        LocalDate today = LocalDate.of(2021, 6, 10);
        scene.on(PlansOfTests.ISSUED);
        PlanContent content = new PlanContent(
                PlansOfTests.heading(world, "77/KH-UBND"),
                List.of(),
                List.of(),
                List.of(new RegimeContent(
                        List.of(Party.unit(world.communes().getFirst())),
                        PeriodKind.HALF_YEAR,
                        null,
                        "trước 20/6/2021",
                        null,
                        true,
                        world.committee(),
                        world.justice(),
                        null)),
                List.of());
        UUID second = scene.issued(content);
        other = owed(second, "HALF_YEAR", world.communes().getFirst());
        judge = world.otherDivision();
        scene.on(today);
    }

    @Test
    void thePageOffersWhatTheUnitOwesBesidesAndSaysWhatWillBeClosed() {
        Document page = page(report, world.communeOne());
        assertThat(page.select("#embedding select").eachAttr("name"))
                .containsExactly("embedded." + other, "embedded." + year);
        assertThat(page.select("#embedding .tag").eachText()).containsExactly("văn bản cho phép lồng ghép");
        choose(other, "RESULTS");
        assertThat(page(report, world.communeOne()).select("#embedding .notice").text())
                .contains("được tính là đã nộp", "77/KH-UBND");
        choose(other, "");
        assertThat(page(report, world.communeOne()).select("#embedding .notice"))
                .isEmpty();
        choose(other, "NOWHERE");
        assertThat(links()).isZero();
    }

    @Test
    void handingInClosesWhatIsEmbeddedAndItsReceiverReadsTheSectionAndTheVersion() {
        assertThat(desk.get(judge, "/reports/{id}", report)).hasStatus(404);
        choose(other, "RESULTS");
        assertThat(desk.get(judge, "/reports/{id}", report))
                .as("nothing handed in yet")
                .hasStatus(404);
        handsIn(WORDS);
        assertThat(scene.status(other)).isEqualTo("SUBMITTED");
        assertThat(scene.text(
                        "select reason from obligation_event where obligation_id = ? and kind = 'SUBMITTED'", other))
                .contains("Lồng ghép trong báo cáo", "mục “Kết quả thực hiện”");
        Document embedded = page(other, judge);
        assertThat(embedded.text()).contains("Được trả lời trong báo cáo", "61/KH-UBND", "Kết quả thực hiện", WORDS);
        assertThat(embedded.select("button").eachText()).contains("Tiếp nhận");
        String link = embedded.select("a[href$=/versions/1]").attr("href");
        assertThat(desk.page(judge, link).text()).contains(WORDS);
        Document host = page(report, judge);
        assertThat(host.text()).contains(WORDS);
        assertThat(host.select("form#report, #history, form[action$=acceptance]"))
                .isEmpty();
        assertThat(posts(report, judge, "acceptance", "seenVersion", "1")).hasStatus(404);
        assertThat(desk.get(world.policeman(), "/reports/{id}", report)).hasStatus(404);
        assertThat(page(report, world.communeOne()).text()).contains("Báo cáo này trả lời luôn", "77/KH-UBND");
        assertThat(posts(other, judge, "acceptance", "seenVersion", "0")).hasStatus3xxRedirection();
        assertThat(scene.status(other)).isEqualTo("ACCEPTED");
        assertThat(scene.status(report)).isEqualTo("SUBMITTED");
    }

    @Test
    void whatCameBackIsAnsweredAgainByTheNextVersionOfTheHost() {
        choose(other, "RESULTS");
        handsIn(WORDS);
        posts(other, judge, "return", "seenVersion", "0", "reason", "Chưa nêu số buổi ở từng thôn");
        assertThat(scene.status(other)).isEqualTo("RETURNED");
        reviews.sendBack(report, 1, "Bổ sung", LocalDate.of(2021, 6, 20), Map.of(), scene.standing(world.monitor()));
        handsIn("Thôn Đông 5 buổi, thôn Tây 7 buổi.");
        assertThat(scene.status(other)).isEqualTo("SUBMITTED");
        assertThat(page(other, judge).text()).contains("thôn Tây 7 buổi");
        reviews.sendBack(
                report, 2, "Bổ sung nữa", LocalDate.of(2021, 6, 20), Map.of(), scene.standing(world.monitor()));
        handsIn("Thôn Nam 2 buổi.");
        assertThat(submissions(other)).as("it waits for its judge already").isEqualTo(2);
        assertThat(page(other, judge).text()).contains("thôn Tây 7 buổi");
    }

    @Test
    void whoJudgesOneAnswerReadsTheVersionThatCarriesItAndNothingElse() {
        handsIn("Bản đầu, chưa lồng ghép.");
        reviews.sendBack(
                report, 1, "Bổ sung gấp", LocalDate.of(2021, 6, 20), Map.of(), scene.standing(world.monitor()));
        choose(other, "RESULTS");
        handsIn(WORDS);
        Document host = page(report, judge);
        assertThat(host.text()).contains(WORDS).doesNotContain("Bản đầu", "Bổ sung gấp");
        assertThat(host.select("#handed-in").text()).contains("2");
        assertThat(desk.get(judge, "/reports/{id}/versions/2", report)).hasStatusOk();
        assertThat(desk.get(judge, "/reports/{id}/versions/1", report)).hasStatus(404);
        assertThat(desk.get(judge, "/obligations/{id}", report)).hasStatus(404);
        assertThat(desk.get(judge, "/obligations/{id}", other)).hasStatusOk();
        assertThat(desk.get(world.communeOne(), "/reports/{id}/versions/1", report))
                .hasStatusOk();
    }

    @Test
    void aPaperOfItsOwnDropsTheLinkToo() {
        FormsOfTests.publish(forms, jdbc, other, form());
        choose(other, "RESULTS");
        handsIn(WORDS);
        posts(other, judge, "return", "seenVersion", "0", "reason", "Gửi báo cáo riêng");
        assertThat(links()).isOne();
        assertThat(posts(
                        other,
                        judge,
                        "handing-in-on-behalf",
                        "whole",
                        "1",
                        SESSIONS,
                        "3",
                        RESULTS,
                        "Bản giấy.",
                        "receivedOn",
                        "10/6/2021"))
                .hasStatus3xxRedirection();
        assertThat(versions(other)).isOne();
        assertThat(links()).isZero();
        assertThat(desk.get(judge, "/reports/{id}", report)).hasStatus(404);
    }

    @Test
    void aReportOfItsOwnDropsTheLink() {
        FormsOfTests.publish(forms, jdbc, other, form());
        choose(other, "RESULTS");
        handsIn(WORDS);
        posts(other, judge, "return", "seenVersion", "0", "reason", "Gửi báo cáo riêng");
        posts(other, world.communeOne(), "handing-in", "whole", "1", SESSIONS, "3", RESULTS, "Báo cáo riêng.");
        assertThat(scene.status(other)).isEqualTo("SUBMITTED");
        assertThat(links()).isZero();
        assertThat(desk.get(judge, "/reports/{id}", report)).hasStatus(404);
        assertThat(page(other, judge).text()).contains("Báo cáo riêng.").doesNotContain("Được trả lời trong");
        assertThat(posts(other, judge, "acceptance", "seenVersion", "1")).hasStatus3xxRedirection();
        assertThat(scene.status(other)).isEqualTo("ACCEPTED");
    }

    @Test
    void aDraftOfItsOwnThatWasLeftDoesNotStandInTheWay() {
        FormsOfTests.publish(forms, jdbc, other, form());
        posts(other, world.communeOne(), "draft", "whole", "1", RESULTS, "Viết dở");
        choose(other, "RESULTS");
        handsIn(WORDS);
        assertThat(page(other, world.communeOne()).select("form#report")).isEmpty();
        assertThat(posts(other, judge, "acceptance", "seenVersion", "0")).hasStatus3xxRedirection();
        assertThat(scene.status(other)).isEqualTo("ACCEPTED");
        assertThat(page(other, world.communeOne()).select("form#report")).isEmpty();
    }

    @Test
    void aCorrectionThatIsGivenUpTakesItsChoicesAlong() {
        handsIn(WORDS);
        reviews.accept(report, 1, scene.standing(world.monitor()));
        posts(report, world.communeOne(), "correction");
        choose(other, "RESULTS");
        assertThat(links()).isOne();
        posts(report, world.communeOne(), "correction-removal");
        assertThat(links()).isZero();
    }

    @Test
    void theSectionThatAnswersMustSaySomething() {
        choose(other, "RESULTS");
        Document stopped = Desk.html(posts(report, world.communeOne(), "handing-in", "whole", "1", "head.nil", "true"));
        assertThat(stopped.select(".errors").text()).contains("77/KH-UBND", "không được để trống");
        assertThat(scene.status(other)).isEqualTo("OPEN");
    }

    @Test
    void aChoiceMadeOnThePageIsShownBeforeItIsHandedIn() {
        posts(
                report,
                world.communeOne(),
                "handing-in",
                "whole",
                "1",
                SESSIONS,
                "12",
                RESULTS,
                WORDS,
                "embedded." + other,
                "RESULTS");
        assertThat(versions(report)).isZero();
        assertThat(answer(report, RESULTS)).isEqualTo(WORDS);
        posts(report, world.communeOne(), "handing-in", "whole", "1", "embedded." + other, "RESULTS");
        assertThat(versions(report)).isOne();
        assertThat(scene.status(other)).isEqualTo("SUBMITTED");
    }

    @Test
    void strangersAndOtherUnitsDutiesAreLeftAlone() {
        UUID foreign = owed(plan, "HALF_YEAR", world.communes().get(1));
        choose(foreign, "RESULTS");
        assertThat(links()).isZero();
        assertThat(posts(report, world.communeTwo(), "embeddings", "embedded." + other, "RESULTS"))
                .hasStatus(404);
        posts(report, world.monitor(), "embeddings", "embedded." + other, "RESULTS");
        assertThat(links()).isZero();
    }

    private void choose(UUID owed, String section) {
        assertThat(posts(report, world.communeOne(), "embeddings", "embedded." + owed, section))
                .hasStatus3xxRedirection();
    }

    private long links() {
        return scene.number("select count(*) from report_embedding where host_id = ?", report);
    }

    private long submissions(UUID id) {
        return scene.number("select submissions from obligation where id = ?", id);
    }
}
