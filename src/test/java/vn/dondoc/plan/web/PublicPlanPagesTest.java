package vn.dondoc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;

@PagesTest
class PublicPlanPagesTest {

    static final int MOST_STATEMENTS = 14;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    @Autowired
    CountedStatements statements;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    UUID plan;

    @BeforeEach
    void aPlanIsInForce() {
        clock.standOn(PlansOfTests.ISSUED);
        world = district.found();
        plan = PlansOfTests.issued(plans, PlansOfTests.seedLike(world, "61/KH-UBND"), world, district);
    }

    @Test
    void aPlanIsClosedToThePublicUntilItsOwnerOpensIt() {
        assertThat(publicly("")).hasStatus(404);
        assertThat(publicly("/embed")).hasStatus(404);
        assertThat(page("/plans/" + plan, world.monitor()).text()).contains("Chưa công khai");
        publish(true, world.monitor());
        assertThat(publicly("")).hasStatusOk();
        assertThat(page("/plans/" + plan, world.monitor()).select("a[href='/public/plans/" + plan + "']"))
                .hasSize(1);
        publish(false, world.monitor());
        assertThat(publicly("")).hasStatus(404);
        assertThat(jdbc.sql(
                                "select count(*) from plan_publication q join account a on a.id = q.by_account where q.plan_id = ? and a.username = ?")
                        .params(plan, world.monitor())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void onlyTheOwnerOpensItAndOnlyWhatIsIssued() {
        assertThat(publish(true, world.communeOne())).hasStatus(404);
        assertThat(publish(true, world.otherDivision())).hasStatus(404);
        assertThat(page("/plans/" + plan, world.communeOne()).select("form[action$=publication]"))
                .isEmpty();
        UUID draft = plans.draft(
                PlansOfTests.seedLike(world, "62/KH-UBND"), world.culture(), district.standing(world.monitor()));
        assertThat(browser.post()
                        .uri("/plans/" + draft + "/publication")
                        .param("open", "true")
                        .with(people.as(world.monitor()))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(browser.get().uri("/public/plans/" + draft)).hasStatus(404);
        assertThat(browser.get().uri("/public/plans/" + UUID.randomUUID())).hasStatus(404);
        assertThat(browser.get().uri("/public/plans/khong")).hasStatus(404);
    }

    @Test
    void eachUnitFindsWhatItHasToDoInTheWordsOfThePlanAndTheDay() {
        publish(true, world.monitor());
        Document page = Jsoup.parse(body(publicly("")));
        assertThat(page.select("h1").text()).isEqualTo("Trách nhiệm của các cơ quan, đơn vị");
        assertThat(page.text())
                .contains("61/KH-UBND", "17/3/2021", "Phòng Tư pháp", "«trước 01/4/2021» → hết ngày 31/3/2021")
                .contains("UBND các xã, thị trấn", "Gồm 2 đơn vị:", "UBND xã Một", "UBND xã Hai")
                .contains("Báo cáo 6 tháng", "«trước 15/6/2021»", "hết ngày 14/6/2021", "Xây dựng kế hoạch")
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
            Document page = Jsoup.parse(body(publicly(address)));
            assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
            assertThat(page.select("script, form, [style]")).isEmpty();
            assertThat(page.text()).doesNotContain("Người thử", "Đã nộp", "Quá hạn");
        }
        assertThat(Jsoup.parse(body(publicly("/embed"))).select("style, .top, link:not([rel=stylesheet])"))
                .isEmpty();
    }

    @Test
    void whoeverAsksGetsTheSamePageWithoutSessionOrCookieAndCachesMayKeepIt() {
        publish(true, world.monitor());
        MvcTestResult stranger = publicly("");
        MvcTestResult signedIn = browser.get()
                .uri("/public/plans/" + plan)
                .with(people.as(world.monitor()))
                .exchange();
        assertThat(body(signedIn)).isEqualTo(body(stranger));
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
        assertThat(body(again)).isEmpty();
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
        assertThat(browser.get().uri("/login").exchange().getResponse().getHeader("X-Frame-Options"))
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
        UUID next = PlansOfTests.issued(plans, PlansOfTests.seedLike(world, "63/KH-UBND"), world, district);
        plans.giveWayTo(plan, next, true, "ban hành lại", district.standing(world.monitor()));
        assertThat(Jsoup.parse(body(publicly(""))).select(".state").text())
                .isEqualTo("Kế hoạch này đã được thay thế bằng 63/KH-UBND.");
    }

    @Test
    void itTakesAsManyStatementsForManyTasksAsForFew() {
        UUID many = PlansOfTests.issued(plans, PlansOfTests.withTasks(world, "64/KH-UBND", 60), world, district);
        browser.post()
                .uri("/plans/" + many + "/publication")
                .param("open", "true")
                .with(people.as(world.monitor()))
                .with(csrf())
                .exchange();
        int count = statements.during(
                () -> assertThat(browser.get().uri("/public/plans/" + many)).hasStatusOk());
        assertThat(count).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private MvcTestResult publish(boolean open, String who) {
        return browser.post()
                .uri("/plans/" + plan + "/publication")
                .param("open", String.valueOf(open))
                .with(people.as(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult publicly(String more) {
        return browser.get().uri("/public/plans/" + plan + more).exchange();
    }

    private Document page(String address, String who) {
        return Jsoup.parse(body(browser.get().uri(address).with(people.as(who)).exchange()));
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
