package vn.dondoc.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.site.Flash;

/** Lists with filters, columns and acts on many, the standard split and the timeline, as people see them. */
@PagesTest
class LedgerPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    CountedStatements statements;

    @Autowired
    Obligations obligations;

    District.World world;
    UUID plan;

    @BeforeEach
    void aPlanIsInForce() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        scene.on(2021, 7, 20);
    }

    @Test
    void aWordWhereANumberBelongsIsLeftOutAndSaid() {
        MvcTestResult left = desk.get(world.monitor(), "/obligations?followed=true&lateBy=abc&months=x&kind=TASK");
        assertThat(left).hasRedirectedUrl("/obligations?followed=true&kind=TASK");
        Flash told = (Flash) left.getMvcResult().getFlashMap().get(Flash.NAME);
        assertThat(told.arguments()[0].toString()).contains("“abc”", "“x”");
        assertThat(desk.get(world.monitor(), "/obligations?page=hai")).hasRedirectedUrl("/obligations");
        assertThat(desk.get(world.monitor(), "/progress/tasks.xlsx?lateBy=abc"))
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
        assertThat(desk.get(world.monitor(), "/obligations?sort=price")).hasStatusOk();
        assertThat(desk.get(world.monitor(), "/obligations?column=price")).hasStatus(400);
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
        assertThat(post("/obligations/filters", fields("query=%s&name=Báo cáo chậm&share=%s", query, world.culture())))
                .hasRedirectedUrl("/obligations?" + query);
        Document list = page("/obligations");
        assertThat(list.select("a:contains(Báo cáo chậm)").attr("href")).isEqualTo("/obligations?" + query);
        String deletion = list.select("form[action*=filters][action$=deletion]").attr("action");
        assertThat(desk.page(world.leader(), "/obligations").text()).doesNotContain("Báo cáo chậm");
        for (String other : List.of(world.leader(), world.communeOne())) {
            assertThat(desk.post(other, deletion)).hasStatus(404);
        }
        assertThat(post("/obligations/filters", fields("query=%s&name=x&share=%s", query, world.police())))
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
        Document missing = Desk.html(
                post("/obligations/bulk/preview", fields("act=EXTEND&all=true&query=followed=true&reason= ")));
        assertThat(missing.select(".errors").text()).contains("Hãy nhập hạn mới", "Hãy ghi nội dung");
        assertThat(missing.select("input[name=all]").attr("value")).isEqualTo("true");
        Document preview = Desk.html(post(
                "/obligations/bulk/preview",
                fields(
                        "act=REMIND&all=true&query=%s&reason=Nộp trước thứ Sáu&back=/obligations/by-unit?plan=%s",
                        "followed=true&plan=" + plan, plan)));
        assertThat(preview.text())
                .contains(
                        "Đôn đốc 10 việc",
                        "9 việc được đôn đốc",
                        "gửi đề nghị nhắc lại",
                        "Công an huyện",
                        "Nộp trước thứ Sáu")
                .doesNotContain("??");
        assertThat(scene.number("select sum(reminders) from obligation where plan_id = ?", plan))
                .isZero();
        String kept = preview.select("input[name=preview]").attr("value");
        assertThat(desk.post(world.communeOne(), "/obligations/bulk", "preview", kept))
                .hasStatus(404);
        assertThat(post("/obligations/bulk", "preview", kept, "back", "/obligations/by-unit?plan=" + plan))
                .hasRedirectedUrl("/obligations/by-unit?plan=" + plan);
        assertThat(scene.number("select sum(reminders) from obligation where plan_id = ?", plan))
                .isEqualTo(10);
        assertThat(post("/obligations/bulk", "preview", kept)).hasStatus(404);
    }

    @Test
    void whoIsAskedIsNotUrgedInTheHistoryEither() {
        UUID asked = scene.id("select id from obligation where plan_id = ? and mode = 'REQUEST'", plan);
        obligations.remind(asked, "Kính đề nghị", scene.standing(world.monitor()));
        assertThat(page("/progress/" + asked).select(".timeline").text())
                .contains("Nhắc lại đề nghị")
                .doesNotContain("Đôn đốc");
    }

    @Test
    void afterwardsNobodyIsSentToAStrangersAddress() {
        for (String back : List.of("https://example.org/", "//example.org", "/\\example.org", "/login")) {
            Document preview = Desk.html(post(
                    "/obligations/bulk/preview", fields("act=CONFIRM&all=true&query=followed=true&back=%s", back)));
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
        assertThat(desk.page(world.communeOne(), "/obligations/timeline?plan=" + plan)
                        .text())
                .contains("6 tháng đầu năm 2021");
        assertThat(desk.get(scene.elsewhere().leader(), "/obligations/timeline?plan=" + plan))
                .hasStatus(404);
    }

    @Test
    void aTimelineOfFiveHundredTasksStaysLight() {
        scene.on(PlansOfTests.ISSUED);
        UUID large = scene.tasks("500/KH-UBND", 500);
        String timeline = "/obligations/timeline?plan=" + large;
        int bytes = desk.bytes(world.monitor(), timeline);
        System.out.println("timeline of 500 tasks: " + bytes + " bytes");
        assertThat(bytes).isLessThan(60 * 1024);
        assertThat(page(timeline).select(".paging a[rel=next]")).hasSize(1);
    }

    @Test
    void aListOfManyTakesAsManyStatementsAsAListOfFew() {
        String address = "/obligations?followed=true&sort=unit&column=RECEIVER&column=CHANGED&column=UNIT";
        page(address);
        int few = desk.statements(world.monitor(), address);
        scene.tasks("62/KH-UBND", 40);
        assertThat(desk.statements(world.monitor(), address)).isEqualTo(few).isLessThanOrEqualTo(16);
    }

    private Document page(String address) {
        return desk.page(world.monitor(), address);
    }

    private MvcTestResult post(String address, String... fields) {
        return desk.post(world.monitor(), address, fields);
    }
}
