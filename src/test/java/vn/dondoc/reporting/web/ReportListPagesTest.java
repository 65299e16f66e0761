package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.PagesTest;
import vn.dondoc.reporting.Reports;

@PagesTest
class ReportListPagesTest extends ReportedWorld {

    @Autowired
    Reports reports;

    @Test
    void aCommuneSeesItsOwnReportsAndNoOthers() {
        Document page = desk.page(world.communeOne(), "/reports");
        assertThat(page.select(".register tbody tr")).hasSize(2);
        assertThat(page.text())
                .contains("6 tháng đầu năm 2021", "Đã nộp", "Năm 2021")
                .doesNotContain("??", "xã Hai");
        assertThat(desk.page(world.communeOne(), "/reports?received=true").select(".register"))
                .isEmpty();
    }

    @Test
    void whoReceivesSeesFirstWhatWaitsLongest() {
        scene.on(2021, 6, 21);
        Document page = desk.page(world.monitor(), "/reports?received=true");
        List<String> rows = page.select(".register tbody tr").eachText();
        assertThat(rows.get(0)).contains("xã Một", "đúng hạn", "đã 32 ngày");
        assertThat(rows.get(1)).contains("xã Hai", "quá hạn 3 ngày", "đã 4 ngày");
        assertThat(rows).hasSize(6);
    }

    @Test
    void aDraftIsKnownToItsUnitAlone() {
        reports.save(report(0, YEAR), List.of(), scene.standing(world.communeOne()));
        assertThat(desk.page(world.communeOne(), "/reports").text()).contains("Đang soạn");
        for (String someone : List.of(world.monitor(), world.leader())) {
            assertThat(desk.page(someone, "/reports?received=true").text()).doesNotContain("Đang soạn");
            assertThat(desk.page(someone, "/reports/matrix").text()).doesNotContain("Đang soạn");
        }
    }

    @Test
    void everyNumberIsTheLengthOfItsListForEveryRole() {
        for (String someone :
                List.of(world.monitor(), world.leader(), world.communeOne(), world.communeTwo(), world.policeman())) {
            for (String tab : List.of("true", "false")) {
                Document page = desk.page(someone, "/reports?received=" + tab);
                eachNumberIsItsList(page, ".parts", someone);
                List<Integer> counts = page.select(".parts b").eachText().stream()
                        .map(Integer::parseInt)
                        .toList();
                assertThat(counts.getFirst())
                        .isEqualTo(counts.stream()
                                .skip(1)
                                .mapToInt(Integer::intValue)
                                .sum());
            }
        }
    }

    @Test
    void theFilterIsSaidInWords() {
        Document page = desk.page(
                world.monitor(),
                "/reports?received=true&timing=LATE&mode=ASSIGN&plan=" + plan + "&period=" + inAddress(HALF));
        assertThat(page.select(".filter-words").text()).contains("61/KH-UBND", "6 tháng đầu năm 2021", "Nộp quá hạn");
        assertThat(page.select(".register tbody tr")).hasSize(1);
        assertThat(desk.get(world.monitor(), "/reports?received=true&timing=NIE"))
                .hasStatus(400);
        assertThat(desk.get(world.monitor(), "/reports?received=true&plan=&source=&period=&year=&group=&bucket="))
                .hasStatusOk();
    }

    @Test
    void aBodyThatIsOnlyAskedIsNeverRed() {
        scene.on(2021, 8, 1);
        Document own = desk.page(world.policeman(), "/reports");
        assertThat(own.select(".register").text()).contains("Đã đề nghị").doesNotContain("quá hạn", "Quá hạn", "hậm");
        assertThat(own.select("main .late")).isEmpty();
        obligations.submit(report(world.police(), HALF), "9/BC-CAH", scene.standing(world.policeman()));
        assertThat(desk.page(world.monitor(), "/reports?received=true")
                        .select(".register tr:contains(Công an)")
                        .text())
                .doesNotContain("quá hạn", "đúng hạn");
    }

    @Test
    void strangersFindNeitherPlanNorRegime() {
        String stranger = scene.elsewhere().leader();
        for (String part : List.of("plan=" + plan, "source=" + regime)) {
            assertThat(desk.get(stranger, "/reports?received=true&" + part)).hasStatus(404);
            assertThat(desk.get(world.communeOne(), "/reports?received=true&" + part))
                    .hasStatus(404);
        }
    }

    @Test
    void whoIsLateIsKnownTheMomentTheDayHasPassed() {
        scene.on(2021, 6, 14);
        assertThat(desk.page(world.leader(), "/reports/late").select(".late-list"))
                .isEmpty();
        scene.on(2021, 6, 15);
        Document page = desk.page(world.leader(), "/reports/late");
        assertThat(page.select(".late-list tbody tr").eachText())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("xã Ba", "1 ngày", "0"));
        obligations.remind(report(world.communes().getLast(), HALF), "Đề nghị nộp", scene.standing(world.monitor()));
        assertThat(desk.page(world.monitor(), "/reports/late")
                        .select(".late-list tbody td")
                        .last()
                        .text())
                .isEqualTo("1");
        eachNumberIsItsList(page, ".section-head", world.leader());
        assertThat(desk.page(world.monitor(), "/")
                        .select("section:has(#late-panel)")
                        .text())
                .contains("xã Ba", "1 ngày");
        assertThat(desk.get(world.communeOne(), "/reports/late")).hasStatus(404);
        assertThat(desk.page(scene.elsewhere().leader(), "/reports/late").text())
                .doesNotContain("xã Ba Thử " + world.place());
    }

    @Test
    void whatCameLateStandsBelowWithItsDays() {
        assertThat(desk.page(world.monitor(), "/reports/late")
                        .select("section:has(#came) tbody tr")
                        .text())
                .contains("xã Hai", "3 ngày");
    }

    @Test
    void theRailLeadsToReportsAndKnowsThatItIsThere() {
        for (String address : List.of("/reports", "/reports/matrix", "/reports/late", "/reports/" + report(0, HALF))) {
            assertThat(desk.page(world.monitor(), address)
                            .select(".rail a[aria-current]")
                            .attr("href"))
                    .isEqualTo("/reports");
        }
    }

    @Test
    void listsTakeAFixedNumberOfStatements() {
        for (String address : List.of("/reports?received=true", "/reports?received=false", "/reports/late")) {
            desk.page(world.monitor(), address);
            assertThat(desk.statements(world.monitor(), address)).as(address).isLessThanOrEqualTo(14);
        }
    }
}
