package vn.dondoc.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.Suspensions;
import vn.dondoc.plan.PlansOfTests;

@PagesTest
class AgendaPagesTest {

    static final int MOST_STATEMENTS = 6;

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    CountedStatements statements;

    @Autowired
    Obligations obligations;

    @Autowired
    Suspensions suspensions;

    District.World world;
    UUID plan;

    @BeforeEach
    void aPlanIsInForce() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        scene.on(2021, 6, 10);
    }

    @Test
    void whatManyUnitsOweIsOneEntryThatOpensTheirList() {
        Document june = page("/agenda?month=2021-06&followed=true");
        Element day = day(june, 14);
        assertThat(day.select(".due").text()).contains("2 đơn vị: Báo cáo 6 tháng đầu năm 2021");
        assertThat(list(day.select(".due").attr("href"))).isEqualTo(2);
        assertThat(day.select(".head a").text()).contains("14", "2 việc");
        assertThat(june.select(".agenda-ways .sum").text()).isEqualTo("2 việc đến hạn trong tháng");
    }

    @Test
    void everyFigureOpensAListOfThatLength() {
        int checked = 0;
        for (String view : new String[] {"month", "list"}) {
            for (String month : new String[] {"2021-03", "2021-06", "2021-11", "2021-12"}) {
                Document shown = page("/agenda?followed=true&view=" + view + "&month=" + month);
                for (Element figure : shown.select(".head a, .sum, .days h2 a, .rest a")) {
                    int count = Integer.parseInt(
                            figure.text().replaceFirst("^thứ.*/\\d+ ", "").replaceAll(".*?(\\d+) việc.*", "$1"));
                    assertThat(list(figure.attr("href")))
                            .as(figure.attr("href"))
                            .isEqualTo(count);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(10);
    }

    @Test
    void theListSaysInWordsForWhichDaysItIs() {
        Document list = page("/obligations?followed=true&live=true&dueFrom=2021-06-14&dueTo=2021-06-14");
        assertThat(list.select(".filter-words").text()).contains("hạn ngày 14/6/2021", "không kể việc đã miễn");
        assertThat(list.select("input[name=dueFrom]").attr("value")).isEqualTo("14/6/2021");
        assertThat(list.select(".filter input[name=live]").attr("value")).isEqualTo("true");
        Document open = page("/obligations?followed=true&dueFrom=15/6/2021");
        assertThat(open.select(".filter-words").text()).contains("hạn từ ngày 15/6/2021");
        assertThat(open.select(".ledger tbody tr")).isNotEmpty();
        assertThat(desk.get(world.monitor(), "/obligations?dueFrom=mai")).hasStatus(400);
    }

    @Test
    void anOfficerSeesWhatTheUnitOwesAndNothingToFollow() {
        Document june = desk.page(world.communeOne(), "/agenda?month=2021-06&followed=true");
        assertThat(june.select(".tabs")).isEmpty();
        assertThat(day(june, 14).select(".due").text())
                .contains("Báo cáo 6 tháng đầu năm 2021")
                .doesNotContain("đơn vị");
        assertThat(day(june, 14).select(".due").attr("href")).startsWith("/reports/");
        assertThat(day(june, 14).select(".due").hasClass("soon")).isFalse();
        scene.on(2021, 6, 12);
        assertThat(day(desk.page(world.communeOne(), "/agenda?month=2021-06"), 14)
                        .select(".due")
                        .hasClass("soon"))
                .isTrue();
        scene.on(2021, 6, 16);
        assertThat(day(desk.page(world.communeOne(), "/agenda?month=2021-06"), 14)
                        .select(".due.late")
                        .text())
                .contains("quá hạn");
    }

    @Test
    void whatIsHandedInIsShownAsDoneAndWhatIsExcusedIsNotShown() {
        UUID one = report(world.communes().get(0));
        UUID two = report(world.communes().get(1));
        obligations.submit(one, "Nộp", scene.standing(world.communeOne()));
        Element some = day(page("/agenda?month=2021-06&followed=true"), 14);
        assertThat(some.select(".due").text()).contains("2 đơn vị", "còn 1");
        obligations.waive(two, "Không có đối tượng", scene.standing(world.monitor()));
        Element done = day(page("/agenda?month=2021-06&followed=true"), 14);
        assertThat(done.select(".due").text()).contains("UBND xã Một", "đã nộp").doesNotContain("2 đơn vị");
        assertThat(list(done.select(".head a").attr("href"))).isEqualTo(1);
    }

    @Test
    void whatIsSentBackStandsOutWhateverItsDay() {
        UUID one = report(world.communes().get(0));
        obligations.submit(one, "Nộp", scene.standing(world.communeOne()));
        obligations.sendBack(one, "Thiếu số liệu", null, scene.standing(world.monitor()));
        scene.on(2021, 6, 16);
        assertThat(day(desk.page(world.communeOne(), "/agenda?month=2021-06"), 14)
                        .select(".due.late")
                        .text())
                .contains("bị trả lại");
        assertThat(day(page("/agenda?month=2021-06&followed=true"), 14)
                        .select(".due.late")
                        .text())
                .contains("2 đơn vị", "1 bị trả lại", "1 quá hạn");
    }

    @Test
    void whatStandsStillIsMarkedAndIsNeitherDueNorDone() {
        scene.on(PlansOfTests.ISSUED);
        UUID other = scene.tasks("66/KH-UBND", 1);
        scene.on(2021, 12, 30);
        String december = "/agenda?month=2021-12";
        assertThat(day(desk.page(world.communeTwo(), december), 31).select(".due.soon"))
                .hasSize(1);
        UUID task = scene.id(
                "select id from obligation where plan_id = ? and unit_id = ?",
                other,
                world.communes().get(1));
        suspensions.suspend(task, "Chờ hướng dẫn", scene.standing(world.monitor()));
        Element still = day(desk.page(world.communeTwo(), december), 31);
        assertThat(still.select(".due").text()).contains("đang tạm dừng").doesNotContain("quá hạn", "đã nộp");
        assertThat(still.select(".due.late, .due.soon, .due.settled")).isEmpty();
        assertThat(page("/obligations?followed=true&open=true&plan=" + other).select(".ledger tbody tr"))
                .as("what stands still is not open")
                .hasSize(1);
    }

    @Test
    void aDayShowsThreeEntriesAndTheWayToAll() {
        scene.on(PlansOfTests.ISSUED);
        scene.tasks("64/KH-UBND", 40);
        Element day = day(page("/agenda?month=2021-12&followed=true"), 31);
        assertThat(day.select(".due")).hasSize(3);
        assertThat(day.select(".rest a").text()).isEqualTo("Cả 80 việc");
        assertThat(list(day.select(".rest a").attr("href"))).isEqualTo(80);
        assertThat(page("/agenda?month=2021-12&followed=true&view=list").select(".due"))
                .hasSize(40);
    }

    @Test
    void daysOffAndWeekendsAreShadedAndNamed() {
        Document september = page("/agenda?month=2021-09");
        assertThat(day(september, 2).hasClass("off")).isTrue();
        assertThat(day(september, 2).select(".note").text()).isNotBlank();
        assertThat(day(september, 4).hasClass("off")).isTrue();
        assertThat(day(september, 6).hasClass("off")).isFalse();
        assertThat(september.select("td:not(.beyond)")).hasSize(30);
        assertThat(september.select("[style]")).isEmpty();
    }

    @Test
    void oneLeafsThroughTheMonthsAndBackToToday() {
        Document may = page("/agenda?month=2021-05&followed=true");
        assertThat(may.select("a[rel=prev]").attr("href"))
                .contains("month=2021-04")
                .contains("followed=true");
        assertThat(may.select("a[rel=next]").attr("href")).contains("month=2021-06");
        assertThat(page("/agenda").select("td[aria-current=date]").text()).contains("10");
        for (String month : new String[] {"", "xyz", "2021-13", "99999-01"}) {
            assertThat(page("/agenda?month=" + month).select("h1").text()).isEqualTo("Lịch đến hạn tháng 6/2021");
        }
        assertThat(desk.page(scene.elsewhere().communeOne(), "/agenda?view=list")
                        .select(".empty"))
                .hasSize(1);
    }

    @Test
    void aMonthOfManyTakesAsManyStatementsAsAMonthOfFew() {
        String address = "/agenda?month=2021-12&followed=true";
        page(address);
        int few = desk.statements(world.monitor(), address);
        scene.on(PlansOfTests.ISSUED);
        scene.tasks("65/KH-UBND", 40);
        assertThat(desk.statements(world.monitor(), address)).isEqualTo(few).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private UUID report(UUID unit) {
        return scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and due_on = '2021-06-14'", plan, unit);
    }

    private static Element day(Document month, int day) {
        return month.select("td:not(.beyond)").get(day - 1);
    }

    /** How many rows the whole list has. */
    private int list(String address) {
        return Integer.parseInt(page(address).select(".tabs a span").first().text());
    }

    private Document page(String address) {
        return desk.page(world.monitor(), address);
    }
}
