package vn.dondoc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;

@PagesTest
class PublicPlanPagesTest {

    static final int MOST_STATEMENTS = 14;

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    MockMvcTester browser;

    @Autowired
    CountedStatements statements;

    @Autowired
    Plans plans;

    District.World world;
    UUID plan;

    @BeforeEach
    void aPlanIsInForce() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
    }

    @Test
    void aPlanIsClosedToThePublicUntilItsOwnerOpensIt() {
        assertThat(publicly("")).hasStatus(404);
        assertThat(publicly("/embed")).hasStatus(404);
        assertThat(desk.page(world.monitor(), "/plans/" + plan).text()).contains("Chưa công khai");
        publish(true, world.monitor());
        assertThat(publicly("")).hasStatusOk();
        assertThat(desk.page(world.monitor(), "/plans/" + plan).select("a[href='/public/plans/" + plan + "']"))
                .hasSize(1);
        publish(false, world.monitor());
        assertThat(publicly("")).hasStatus(404);
        assertThat(scene.number(
                        "select count(*) from plan_publication q join account a on a.id = q.by_account where q.plan_id = ? and a.username = ?",
                        plan,
                        world.monitor()))
                .isEqualTo(2);
    }

    @Test
    void onlyTheOwnerOpensItAndOnlyWhatIsIssued() {
        assertThat(publish(true, world.communeOne())).hasStatus(404);
        assertThat(publish(true, world.otherDivision())).hasStatus(404);
        assertThat(desk.page(world.communeOne(), "/plans/" + plan).select("form[action$=publication]"))
                .isEmpty();
        UUID draft = scene.draft(PlansOfTests.seedLike(world, "62/KH-UBND"));
        assertThat(desk.post(world.monitor(), "/plans/" + draft + "/publication", "open", "true"))
                .hasStatus(404);
        assertThat(desk.strangerGets("/public/plans/" + draft)).hasStatus(404);
        assertThat(desk.strangerGets("/public/plans/" + UUID.randomUUID())).hasStatus(404);
        assertThat(desk.strangerGets("/public/plans/khong")).hasStatus(404);
    }

    @Test
    void eachUnitFindsWhatItHasToDoInTheWordsOfThePlanAndTheDay() {
        publish(true, world.monitor());
        Document page = Desk.html(publicly(""));
        assertThat(page.select("h1").text()).isEqualTo("Trách nhiệm của các cơ quan, đơn vị");
        assertThat(page.text())
                .contains("61/KH-UBND", "17/3/2021", "Phòng Tư pháp", "“trước 01/4/2021” → hết ngày 31/3/2021")
                .contains("UBND các xã, thị trấn", "Gồm 2 đơn vị:", "UBND xã Một", "UBND xã Hai")
                .contains("Báo cáo 6 tháng", "“trước 15/6/2021”", "hết ngày 14/6/2021", "Xây dựng kế hoạch")
                .doesNotContain("??");
        var justice = page.select("section.bearer").stream()
                .filter(each -> each.select("h2").text().contains("Phòng Tư pháp"))
                .findFirst()
                .orElseThrow();
        assertThat(justice.text()).contains("Nhiệm vụ chủ trì", "Tập huấn").doesNotContain("Phối hợp phòng ngừa");
    }

    @Test
    void nothingOfTheProgramOrOfItsPeopleIsTold() {
        publish(true, world.monitor());
        for (String address : new String[] {"", "/embed"}) {
            Document page = Desk.html(publicly(address));
            assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
            assertThat(page.select("script, form, [style]")).isEmpty();
            assertThat(page.text()).doesNotContain("Người thử", "Đã nộp", "Quá hạn");
        }
        assertThat(Desk.html(publicly("/embed")).select("style, .top, link:not([rel=stylesheet])"))
                .isEmpty();
    }

    @Test
    void whoeverAsksGetsTheSamePageWithoutSessionOrCookieAndCachesMayKeepIt() {
        publish(true, world.monitor());
        MvcTestResult stranger = publicly("");
        MvcTestResult signedIn = desk.get(world.monitor(), "/public/plans/" + plan);
        assertThat(Desk.body(signedIn)).isEqualTo(Desk.body(stranger));
        assertThat(stranger.getRequest().getSession(false)).isNull();
        assertThat(stranger.getResponse().getHeaders(HttpHeaders.SET_COOKIE)).isEmpty();
        assertThat(stranger.getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
                .contains("public")
                .contains("max-age=600")
                .doesNotContain("no-");
        assertThat(stranger.getResponse().getHeader(HttpHeaders.PRAGMA)).isNull();
        String tag = stranger.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).isNotNull();
        MvcTestResult again = browser.get()
                .uri("/public/plans/" + plan)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange();
        assertThat(again).hasStatus(304);
        assertThat(Desk.body(again)).isEmpty();
    }

    @Test
    void onlyTheEmbeddedPageMayStandInThePageOfAnother() {
        publish(true, world.monitor());
        assertThat(publicly("").getResponse().getHeader("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
        MvcTestResult embedded = publicly("/embed");
        assertThat(embedded.getResponse().getHeader("Content-Security-Policy"))
                .contains("frame-ancestors *", "default-src 'none'");
        assertThat(embedded.getResponse().getHeader("X-Frame-Options")).isNull();
        assertThat(desk.strangerGets("/login").getResponse().getHeader("X-Frame-Options"))
                .isEqualTo("DENY");
    }

    @Test
    void nothingCanBeSentThere() {
        publish(true, world.monitor());
        assertThat(browser.head().uri("/public/plans/" + plan)).hasStatusOk();
        assertThat(browser.post().uri("/public/plans/" + plan)).hasStatus(404);
        assertThat(browser.delete().uri("/public/plans/" + plan)).hasStatus(404);
    }

    @Test
    void aPlanThatGaveWaySaysSoOnTop() {
        publish(true, world.monitor());
        UUID next = scene.plan("63/KH-UBND");
        plans.giveWayTo(plan, next, true, "ban hành lại", scene.standing(world.monitor()));
        assertThat(Desk.html(publicly("")).select(".state").text())
                .isEqualTo("Kế hoạch này đã được thay thế bằng 63/KH-UBND.");
    }

    @Test
    void itTakesAsManyStatementsForManyTasksAsForFew() {
        UUID many = scene.tasks("64/KH-UBND", 60);
        desk.post(world.monitor(), "/plans/" + many + "/publication", "open", "true");
        int count = statements.during(
                () -> assertThat(desk.strangerGets("/public/plans/" + many)).hasStatusOk());
        assertThat(count).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private MvcTestResult publish(boolean open, String who) {
        return desk.post(who, "/plans/" + plan + "/publication", "open", String.valueOf(open));
    }

    private MvcTestResult publicly(String more) {
        return desk.strangerGets("/public/plans/" + plan + more);
    }
}
