package vn.dondoc.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.site.Flash;

/** Lists with filters, columns and acts on many, the standard split and the timeline, as people see them. */
@PagesTest
class LedgerPagesTest {

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
    Obligations obligations;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    UUID plan;

    @BeforeEach
    void aPlanIsInForce() {
        clock.standOn(PlansOfTests.ISSUED);
        world = district.found();
        plan = PlansOfTests.issued(plans, PlansOfTests.seedLike(world, "61/KH-UBND"), world, district);
        clock.standOn(LocalDate.of(2021, 7, 20));
    }

    @Test
    void aWordWhereANumberBelongsIsLeftOutAndSaid() {
        MvcTestResult left = browser.get()
                .uri("/obligations?followed=true&lateBy=abc&months=x&kind=TASK")
                .with(people.as(world.monitor()))
                .exchange();
        assertThat(left).hasRedirectedUrl("/obligations?followed=true&kind=TASK");
        Flash told = (Flash) left.getMvcResult().getFlashMap().get(Flash.NAME);
        assertThat(told.arguments()[0].toString()).contains("“abc”", "“x”");
        assertThat(browser.get().uri("/obligations?page=hai").with(people.as(world.monitor())))
                .hasRedirectedUrl("/obligations");
        assertThat(browser.get().uri("/progress/tasks.xlsx?lateBy=abc").with(people.as(world.monitor())))
                .as("a workbook cannot say so")
                .hasStatus(400);
    }

    @Test
    void everyFigureOnAPageOpensAListOfThatLength() {
        int checked = 0;
        for (String address : List.of(
                "/obligations?followed=true",
                "/obligations?followed=true&text=tap%20huan",
                "/obligations/by-plan",
                "/obligations/by-unit?plan=" + plan,
                "/obligations/timeline?plan=" + plan)) {
            for (Element figure : page(address).select(".split a, td.figure a, .tabs a")) {
                int count = Integer.parseInt(figure.text().replaceAll("\\D*(\\d+).*", "$1"));
                Document list = page(figure.attr("href"));
                assertThat(list.select(".ledger tbody tr"))
                        .as(address + " → " + figure.attr("href"))
                        .hasSize(count);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(30);
        assertThat(page("/obligations?followed=true").select(".split li a").eachText())
                .contains("1 Đang làm, trong hạn", "1 Đề nghị")
                .noneMatch(each -> each.startsWith("0"));
    }

    @Test
    void theSignsOfAPatternAreSoughtAsTheyAreWritten() {
        for (String criterion : List.of("text", "unitName")) {
            assertThat(page("/obligations?followed=true&" + criterion + "=%C3%A1")
                            .select(".ledger tbody tr"))
                    .isNotEmpty();
            for (String sign : List.of("%25", "_", "%5C")) {
                assertThat(page("/obligations?followed=true&" + criterion + "=" + sign)
                                .select(".ledger tbody tr"))
                        .as(criterion + " " + sign)
                        .isEmpty();
            }
        }
    }

    @Test
    void theColumnsAndTheOrderAreThoseOfTheAddress() {
        Document list = page("/obligations?followed=true&column=CHANGED&column=UNIT&sort=-unit");
        assertThat(list.select(".ledger thead th").eachText())
                .containsExactly("Chọn", "Việc phải làm", "Đơn vị", "Cập nhật gần nhất");
        assertThat(list.select("th[aria-sort=descending]").text()).isEqualTo("Đơn vị");
        assertThat(list.select("th[aria-sort] a").attr("href")).contains("sort=unit", "column=CHANGED");
        assertThat(list.select(".tabs a").attr("href")).contains("sort=-unit", "column=UNIT");
        assertThat(list.select("input[name=column][checked]").eachAttr("value")).containsExactly("UNIT", "CHANGED");
        assertThat(browser.get().uri("/obligations?sort=price").with(people.as(world.monitor())))
                .hasStatusOk();
        assertThat(browser.get().uri("/obligations?column=price").with(people.as(world.monitor())))
                .hasStatus(400);
    }

    @Test
    void whatHasNoDayIsOneClickAwayAndSaysHowOldItIs() {
        Document list = page("/obligations?followed=true");
        String old = list.select("a:contains(quá 3 tháng)").attr("href");
        assertThat(page(old).select(".ledger tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text()).contains("125 ngày"));
    }

    @Test
    void aFilterIsKeptAndSharedWithTheUnitAndOnlyItsMakerDeletesIt() {
        String query = "followed=true&kind=REPORT&text=b%C3%A1o&sort=-late";
        assertThat(post("/obligations/filters", "query", query, "name", " ")).hasRedirectedUrl("/obligations?" + query);
        assertThat(post(
                        "/obligations/filters",
                        "query",
                        query,
                        "name",
                        "Báo cáo chậm",
                        "share",
                        world.culture().toString()))
                .hasRedirectedUrl("/obligations?" + query);
        Document list = page("/obligations");
        assertThat(list.select("a:contains(Báo cáo chậm)").attr("href")).isEqualTo("/obligations?" + query);
        String deletion = list.select("form[action*=filters][action$=deletion]").attr("action");
        assertThat(as(world.leader(), "/obligations").text()).doesNotContain("Báo cáo chậm");
        for (String other : List.of(world.leader(), world.communeOne())) {
            assertThat(browser.post().uri(deletion).with(people.as(other)).with(csrf()))
                    .hasStatus(404);
        }
        assertThat(post(
                        "/obligations/filters",
                        "query",
                        query,
                        "name",
                        "x",
                        "share",
                        world.police().toString()))
                .hasStatus(404);
        assertThat(post("/obligations/filters", "query", "price=1", "name", "x"))
                .hasStatus(400);
        assertThat(post(deletion, "query", query)).hasRedirectedUrl("/obligations?" + query);
        assertThat(page("/obligations").text()).doesNotContain("Báo cáo chậm");
    }

    @Test
    void manyAreRemindedAfterAPreviewThatNamesThem() {
        assertThat(post("/obligations/bulk/preview", "act", "REMIND", "query", "followed=true"))
                .hasRedirectedUrl("/obligations?followed=true");
        Document missing = Jsoup.parse(text(post(
                "/obligations/bulk/preview", "act", "EXTEND", "all", "true", "query", "followed=true", "reason", " ")));
        assertThat(missing.select(".errors").text()).contains("Hãy nhập hạn mới", "Hãy ghi nội dung");
        assertThat(missing.select("input[name=all]").attr("value")).isEqualTo("true");
        Document preview = Jsoup.parse(text(post(
                "/obligations/bulk/preview",
                "act",
                "REMIND",
                "all",
                "true",
                "query",
                "followed=true&plan=" + plan,
                "reason",
                "Nộp trước thứ Sáu",
                "back",
                "/obligations/by-unit?plan=" + plan)));
        assertThat(preview.text())
                .contains(
                        "Đôn đốc 10 việc",
                        "9 việc được đôn đốc",
                        "gửi đề nghị nhắc lại",
                        "Công an huyện",
                        "Nộp trước thứ Sáu")
                .doesNotContain("??");
        assertThat(jdbc.sql("select sum(reminders) from obligation where plan_id = ?")
                        .param(plan)
                        .query(Integer.class)
                        .single())
                .isZero();
        String kept = preview.select("input[name=preview]").attr("value");
        assertThat(browser.post()
                        .uri("/obligations/bulk")
                        .param("preview", kept)
                        .with(people.as(world.communeOne()))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(post("/obligations/bulk", "preview", kept, "back", "/obligations/by-unit?plan=" + plan))
                .hasRedirectedUrl("/obligations/by-unit?plan=" + plan);
        assertThat(jdbc.sql("select sum(reminders) from obligation where plan_id = ?")
                        .param(plan)
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        assertThat(post("/obligations/bulk", "preview", kept)).hasStatus(404);
    }

    @Test
    void whoIsAskedIsNotUrgedInTheHistoryEither() {
        UUID asked = jdbc.sql("select id from obligation where plan_id = ? and mode = 'REQUEST'")
                .param(plan)
                .query(UUID.class)
                .single();
        obligations.remind(asked, "Kính đề nghị", district.standing(world.monitor()));
        assertThat(page("/progress/" + asked).select(".timeline").text())
                .contains("Nhắc lại đề nghị")
                .doesNotContain("Đôn đốc");
    }

    @Test
    void afterwardsNobodyIsSentToAStrangersAddress() {
        for (String back : List.of("https://example.org/", "//example.org", "/\\example.org", "/login")) {
            Document preview = Jsoup.parse(text(post(
                    "/obligations/bulk/preview",
                    "act",
                    "CONFIRM",
                    "all",
                    "true",
                    "query",
                    "followed=true",
                    "back",
                    back)));
            assertThat(preview.select(".trail-links").attr("href")).startsWith("/obligations?followed=true");
        }
    }

    @Test
    void theTimelineShowsTasksReportsAndToday() {
        Document timeline = page("/obligations/timeline?plan=" + plan);
        assertThat(timeline.select(".axis svg text").eachText()).contains("Nhiệm vụ", "Báo cáo", "hôm nay", "3/2021");
        assertThat(timeline.select(".axis .point")).hasSize(2);
        assertThat(timeline.select(".axis .point.late")).hasSize(1);
        assertThat(timeline.select(".axis .over")).as("late parts are hatched").isNotEmpty();
        assertThat(timeline.select("[style]")).isEmpty();
        assertThat(timeline.select("#undated").text()).contains("Không hạn");
        assertThat(as(world.communeOne(), "/obligations/timeline?plan=" + plan).text())
                .contains("6 tháng đầu năm 2021");
        assertThat(browser.get()
                        .uri("/obligations/timeline?plan=" + plan)
                        .with(people.as(district.found().leader())))
                .hasStatus(404);
    }

    @Test
    void aTimelineOfFiveHundredTasksStaysLight() {
        clock.standOn(PlansOfTests.ISSUED);
        UUID large = PlansOfTests.issued(plans, PlansOfTests.withTasks(world, "500/KH-UBND", 500), world, district);
        String page = text(browser.get()
                .uri("/obligations/timeline?plan=" + large)
                .with(people.as(world.monitor()))
                .exchange());
        System.out.println("timeline of 500 tasks: " + page.getBytes(StandardCharsets.UTF_8).length + " bytes");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60 * 1024);
        assertThat(Jsoup.parse(page).select(".paging a[rel=next]")).hasSize(1);
    }

    @Test
    void aListOfManyTakesAsManyStatementsAsAListOfFew() {
        String address = "/obligations?followed=true&sort=unit&column=RECEIVER&column=CHANGED&column=UNIT";
        page(address);
        int few = statements.during(() -> page(address));
        PlansOfTests.issued(plans, PlansOfTests.withTasks(world, "62/KH-UBND", 40), world, district);
        assertThat(statements.during(() -> page(address))).isEqualTo(few).isLessThanOrEqualTo(16);
    }

    private Document page(String address) {
        return as(world.monitor(), address);
    }

    private Document as(String someone, String address) {
        MvcTestResult result =
                browser.get().uri(URI.create(address)).with(people.as(someone)).exchange();
        assertThat(result).as(address).hasStatusOk();
        return Jsoup.parse(text(result));
    }

    private MvcTestResult post(String address, String... fields) {
        var request =
                browser.post().uri(address).with(people.as(world.monitor())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
