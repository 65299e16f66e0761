package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        Document page = page("/reports", world.communeOne());
        assertThat(page.select(".register tbody tr")).hasSize(2);
        assertThat(page.text())
                .contains("6 tháng đầu năm 2021", "Đã nộp", "Năm 2021")
                .doesNotContain("??", "xã Hai");
        assertThat(page("/reports?received=true", world.communeOne()).select(".register"))
                .isEmpty();
    }

    @Test
    void whoReceivesSeesFirstWhatWaitsLongest() {
        clock.standOn(LocalDate.of(2021, 6, 21));
        Document page = page("/reports?received=true", world.monitor());
        List<String> rows = page.select(".register tbody tr").eachText();
        assertThat(rows.get(0)).contains("xã Một", "đúng hạn", "đã 32 ngày");
        assertThat(rows.get(1)).contains("xã Hai", "quá hạn 3 ngày", "đã 4 ngày");
        assertThat(rows).hasSize(6);
    }

    @Test
    void aDraftIsKnownToItsUnitAlone() {
        reports.save(report(0, YEAR), List.of(), district.standing(world.communeOne()));
        assertThat(page("/reports", world.communeOne()).text()).contains("Đang soạn");
        for (String someone : List.of(world.monitor(), world.leader())) {
            assertThat(page("/reports?received=true", someone).text()).doesNotContain("Đang soạn");
            assertThat(page("/reports/matrix", someone).text()).doesNotContain("Đang soạn");
        }
    }

    @Test
    void everyNumberIsTheLengthOfItsListForEveryRole() {
        for (String someone :
                List.of(world.monitor(), world.leader(), world.communeOne(), world.communeTwo(), world.policeman())) {
            for (String tab : List.of("true", "false")) {
                Document page = page("/reports?received=" + tab, someone);
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
        Document page = page(
                "/reports?received=true&timing=LATE&mode=ASSIGN&plan=" + plan + "&period=" + inAddress(HALF),
                world.monitor());
        assertThat(page.select(".filter-words").text()).contains("61/KH-UBND", "6 tháng đầu năm 2021", "Nộp quá hạn");
        assertThat(page.select(".register tbody tr")).hasSize(1);
        assertThat(get("/reports?received=true&timing=NIE", world.monitor())).hasStatus(400);
        assertThat(get("/reports?received=true&plan=&source=&period=&year=&group=&bucket=", world.monitor()))
                .hasStatusOk();
    }

    @Test
    void aBodyThatIsOnlyAskedIsNeverRed() {
        clock.standOn(LocalDate.of(2021, 8, 1));
        Document own = page("/reports", world.policeman());
        assertThat(own.select(".register").text()).contains("Đã đề nghị").doesNotContain("quá hạn", "Quá hạn", "hậm");
        assertThat(own.select("main .late")).isEmpty();
        obligations.submit(report(world.police(), HALF), "9/BC-CAH", district.standing(world.policeman()));
        assertThat(page("/reports?received=true", world.monitor())
                        .select(".register tr:contains(Công an)")
                        .text())
                .doesNotContain("quá hạn", "đúng hạn");
    }

    @Test
    void strangersFindNeitherPlanNorRegime() {
        String stranger = district.found().leader();
        for (String part : List.of("plan=" + plan, "source=" + regime)) {
            assertThat(get("/reports?received=true&" + part, stranger)).hasStatus(404);
            assertThat(get("/reports?received=true&" + part, world.communeOne()))
                    .hasStatus(404);
        }
    }

    @Test
    void whoIsLateIsKnownTheMomentTheDayHasPassed() {
        clock.standOn(LocalDate.of(2021, 6, 14));
        assertThat(page("/reports/late", world.leader()).select(".late-list")).isEmpty();
        clock.standOn(LocalDate.of(2021, 6, 15));
        Document page = page("/reports/late", world.leader());
        assertThat(page.select(".late-list tbody tr").eachText())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("xã Ba", "1 ngày", "0"));
        obligations.remind(report(world.communes().getLast(), HALF), "Đề nghị nộp", district.standing(world.monitor()));
        assertThat(page("/reports/late", world.monitor())
                        .select(".late-list tbody td")
                        .last()
                        .text())
                .isEqualTo("1");
        eachNumberIsItsList(page, ".section-head", world.leader());
        assertThat(page("/", world.monitor()).select("section:has(#late-panel)").text())
                .contains("xã Ba", "1 ngày");
        assertThat(get("/reports/late", world.communeOne())).hasStatus(404);
        assertThat(page("/reports/late", district.found().leader()).text())
                .doesNotContain("xã Ba Thử " + world.place());
    }

    @Test
    void whatCameLateStandsBelowWithItsDays() {
        assertThat(page("/reports/late", world.monitor())
                        .select("section:has(#came) tbody tr")
                        .text())
                .contains("xã Hai", "3 ngày");
    }

    @Test
    void theRailLeadsToReportsAndKnowsThatItIsThere() {
        for (String address : List.of("/reports", "/reports/matrix", "/reports/late", "/reports/" + report(0, HALF))) {
            assertThat(page(address, world.monitor())
                            .select(".rail a[aria-current]")
                            .attr("href"))
                    .isEqualTo("/reports");
        }
    }

    @Test
    void listsTakeAFixedNumberOfStatements() {
        for (String address : List.of("/reports?received=true", "/reports?received=false", "/reports/late")) {
            page(address, world.monitor());
            assertThat(statements.during(() -> page(address, world.monitor())))
                    .as(address)
                    .isLessThanOrEqualTo(14);
        }
    }
}
