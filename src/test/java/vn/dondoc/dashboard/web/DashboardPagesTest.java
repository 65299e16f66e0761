package vn.dondoc.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.account.People;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.obligation.Obligations;

/** The first page as officers, divisions and people with several posts see it. */
@PagesTest
class DashboardPagesTest {

    @Autowired
    Scene scene;

    @Autowired
    Desk desk;

    @Autowired
    CountedStatements statements;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Postings postings;

    @Autowired
    Obligations obligations;

    District.World world;
    UUID plan;

    @BeforeEach
    void aPlanIsInForce() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        scene.on(2021, 6, 10);
    }

    @Test
    void eachRowHasTheOneButtonThatDoesTheNextThing() {
        assertThat(next("xamot", "Báo cáo 6 tháng")).isEqualTo("Lập báo cáo");
        assertThat(next("xamot", "Tập huấn")).isEqualTo("Nhận việc");
        assertThat(next("xamot", "Xây dựng kế hoạch")).isEqualTo("Gửi kế hoạch");

        Element receive = row(first(world.communeOne()), "Tập huấn").selectFirst("form");
        desk.post(world.communeOne(), receive.attr("action"));
        assertThat(next("xamot", "Tập huấn")).isEqualTo("Cập nhật phối hợp");

        UUID report = report(world.communeOne(), 6);
        desk.post(world.communeOne(), "/reports/" + report + "/answers", "section.RESULTS", "Da lam");
        obligations.submit(report, "Báo cáo", scene.standing(world.communeOne()));
        obligations.sendBack(report, "Thiếu số liệu", scene.standing(world.monitor()));
        Document page = first(world.communeOne());
        assertThat(row(page, "Báo cáo 6 tháng").select("td.do").text()).isEqualTo("Sửa, nộp lại");
        assertThat(page.select("tr.heap h2").first().text()).isEqualTo("Bị trả lại 1");
        assertThat(page.select(".button.main").text()).isEqualTo("Sửa, nộp lại");
    }

    @Test
    void whatWasHandedInStaysInSightUntilTheYearIsOver() {
        UUID report = report(world.communeOne(), 6);
        obligations.submit(report, "Báo cáo", scene.standing(world.communeOne()));
        Document waiting = first(world.communeOne());
        assertThat(waiting.select(".handed-in .parts").text()).isEqualTo("1 Đã nộp, chờ xác nhận");
        assertThat(waiting.select(".handed-in tbody").text()).contains("Đã nộp", "chờ Phòng Văn hóa");

        obligations.accept(report, null, scene.standing(world.monitor()));
        assertThat(first(world.communeOne()).select(".handed-in .parts").text()).isEqualTo("1 Hoàn thành");

        scene.on(2022, 1, 3);
        assertThat(first(world.communeOne()).select(".handed-in")).isEmpty();
    }

    @Test
    void whoMonitorsSeesFirstWhatHasWaitedLongestAndWhatIsStillToGather() {
        obligations.submit(report(world.communeTwo(), 6), "Báo cáo", scene.standing(world.communeTwo()));
        scene.on(2021, 6, 13);
        obligations.submit(report(world.communeOne(), 6), "Báo cáo", scene.standing(world.communeOne()));
        scene.on(2021, 6, 16);
        Document page = first(world.monitor());
        assertThat(page.select("section[aria-labelledby=waiting] tbody tr").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("UBND xã Hai", "6 ngày", "Xem, xác nhận");
        assertThat(page.select(".matrix.now thead a").text()).contains("6 tháng đầu năm 2021");
        assertThat(page.select(".matrix.now tbody tr")).hasSize(2);
    }

    @Test
    void aLeaderIsNotToldThatADivisionsWorkWaitsForHim() {
        obligations.submit(report(world.communeOne(), 6), "Báo cáo", scene.standing(world.communeOne()));
        assertThat(desk.page(world.monitor(), "/obligations?followed=true&bucket=SUBMITTED&toMe=true")
                        .select(".ledger tbody tr"))
                .hasSize(1);
        assertThat(desk.page(world.leader(), "/obligations?followed=true&bucket=SUBMITTED&toMe=true")
                        .select(".ledger tbody tr"))
                .isEmpty();
    }

    @Test
    void everyNumberOfTheFirstPageOpensAListOfThatLength() {
        UUID report = report(world.communeOne(), 6);
        obligations.submit(report, "Báo cáo", scene.standing(world.communeOne()));
        scene.on(2021, 6, 20);
        obligations.submit(report(world.communeTwo(), 6), "Báo cáo", scene.standing(world.communeTwo()));
        obligations.sendBack(report, "Thiếu", scene.standing(world.monitor()));
        int checked = 0;
        for (String person : List.of(world.communeOne(), world.communeTwo(), world.monitor(), world.otherDivision())) {
            Document page = first(person);
            Elements numbers =
                    page.select("a.tile, td.figure a, .parts a, section[aria-labelledby=above] td a:not(.button)");
            for (Element number : numbers) {
                int count = Integer.parseInt(number.text().replaceAll("\\D*(\\d+).*", "$1"));
                Document list = desk.page(person, number.attr("href"));
                assertThat(list.select("main table.list tbody tr"))
                        .as(person + " " + number.text() + " → " + number.attr("href"))
                        .hasSize(count);
                checked++;
            }
            for (Element heap : page.select("tr.heap h2")) {
                long rows = heap.closest("tbody").select("tr:not(.heap)").size();
                assertThat(heap.text()).endsWith(" " + rows);
            }
        }
        assertThat(checked).isGreaterThan(10);
    }

    @Test
    void whoHoldsTwoPostsLooksAtTheProgramFromOneOfThem() {
        String both = district.person("haivai", world.place(), world.communes().getFirst(), PostingRole.OFFICER);
        postings.appoint(
                people.officer(both),
                world.justice(),
                PostingRole.MONITOR,
                "Kiêm nhiệm",
                LocalDate.of(2020, 1, 1),
                "thu");
        Document all = first(both);
        assertThat(all.select(".posts button").eachText()).hasSize(3).first().isEqualTo("Tất cả 2 vị trí");
        assertThat(all.select(".duties").text()).contains("Báo cáo 6 tháng", "Tập huấn");

        Element commune = all.select(".posts button:contains(UBND xã Một)").first();
        MvcTestResult chosen = desk.post(both, "/acting", "post", commune.attr("value"));
        assertThat(chosen).hasRedirectedUrl("/");
        Cookie session = chosen.getResponse().getCookie("SESSION");
        Document narrowed = desk.page(both, "/", session);
        assertThat(narrowed.select(".posts [aria-pressed=true]").text()).contains("UBND xã Một");
        assertThat(desk.page(both, "/obligations", session).select(".ledger tbody tr"))
                .hasSize(desk.page(world.communeOne(), "/obligations")
                        .select(".ledger tbody tr")
                        .size());
        Element month = desk.page(both, "/agenda?month=2021-06", session)
                .select("a:contains(đến hạn trong tháng)")
                .first();
        assertThat(desk.page(both, month.attr("href"), session).select(".ledger tbody tr"))
                .hasSize(Integer.parseInt(month.text().replaceAll("\\D", "")));
        // a page of one thing is open whatever was chosen
        UUID ofJustice = scene.id(
                "select id from obligation where unit_id = ? and role = 'LEAD' and kind = 'TASK' limit 1",
                world.justice());
        assertThat(desk.page(both, "/progress/" + ofJustice, session).text()).contains("Tập huấn");
        assertThat(desk.page(both, "/obligations?whole=true", session)
                        .select(".ledger tbody tr")
                        .size())
                .isGreaterThan(desk.page(both, "/obligations", session)
                        .select(".ledger tbody tr")
                        .size());

        desk.post(both, "/acting", session, "post", "");
        assertThat(desk.page(both, "/", session)
                        .select(".posts [aria-pressed=true]")
                        .text())
                .isEqualTo("Tất cả 2 vị trí");
        desk.post(both, "/acting", session, "post", UUID.randomUUID() + " LEADER");
        assertThat(desk.page(both, "/", session)
                        .select(".posts [aria-pressed=true]")
                        .text())
                .isEqualTo("Tất cả 2 vị trí");
    }

    @Test
    void theFirstPageAsksNoMoreWhereThereIsMore() {
        first(world.monitor());
        first(world.communeOne());
        int before = statements.during(() -> first(world.monitor()));
        UUID many = scene.tasks("62/KH-UBND", 40);
        assertThat(many).isNotNull();
        assertThat(statements.during(() -> first(world.monitor()))).isLessThanOrEqualTo(before + 2);
        assertThat(statements.during(() -> first(world.communeOne()))).isLessThanOrEqualTo(20);
    }

    private Document first(String username) {
        return desk.page(username, "/");
    }

    private String next(String who, String what) {
        return row(first(who.equals("xamot") ? world.communeOne() : who), what)
                .select("td.do")
                .text();
    }

    private static Element row(Document page, String what) {
        return page.select(".work tr:has(td.do):contains(" + what + ")").first();
    }

    private UUID report(String username, int month) {
        return scene.id("""
                        select o.id from obligation o where o.kind = 'REPORT' and o.plan_id = ? and o.unit_id = any(?)
                          and extract(month from o.due_on) = ?
                        """, plan, scene.standing(username).units(), month);
    }
}
