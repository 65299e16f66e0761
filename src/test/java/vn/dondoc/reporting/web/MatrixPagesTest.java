package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.PagesTest;
import vn.dondoc.agency.GroupRule;
import vn.dondoc.agency.Groups;
import vn.dondoc.plan.PlansOfTests;

@PagesTest
class MatrixPagesTest extends ReportedWorld {

    static final int MOST_STATEMENTS = 12;

    @Autowired
    Groups groups;

    @Test
    void everyCellSaysWhereTheReportStands() {
        Document page = page("/reports/matrix", world.monitor());
        assertThat(page.select(".matrix thead th").eachText())
                .anySatisfy(head -> assertThat(head).contains("6 tháng đầu năm 2021"))
                .anySatisfy(head -> assertThat(head).contains("năm 2021"));
        assertThat(cells(page, "xã Một")).containsExactly("Đã nộp", "Chưa đến kỳ");
        assertThat(cells(page, "xã Hai")).containsExactly("Đã nộp", "Được miễn");
        assertThat(cells(page, "xã Ba")).containsExactly("Quá hạn");
        Element cell = page.select("tr:contains(xã Một) td a").first();
        assertThat(cell.attr("href")).isEqualTo(report(0, HALF).toString());
        assertThat(get("/reports/" + cell.attr("href"), world.monitor())).hasStatusOk();
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void everyNumberIsTheLengthOfItsListForEveryRole() {
        for (String someone : List.of(world.monitor(), world.leader())) {
            for (String address :
                    List.of("/reports/matrix", "/reports/matrix?plan=" + plan, "/reports/matrix?year=2021")) {
                eachNumberIsItsList(page(address, someone), ".matrix", someone);
            }
        }
    }

    @Test
    void whatIsOwedIsAlwaysTheSumOfItsFourParts() {
        Document page = page("/reports/matrix", world.monitor());
        for (Element row : page.select(".matrix tbody:not(:has(.apart)) tr")) {
            List<Integer> numbers = sums(row).stream()
                    .limit(5)
                    .map(each -> Integer.parseInt(each.split(" ")[0]))
                    .toList();
            assertThat(numbers.getFirst())
                    .isPositive()
                    .isEqualTo(
                            numbers.stream().skip(1).mapToInt(Integer::intValue).sum());
        }
        assertThat(sums(page.select("tr:contains(xã Hai)").first()))
                .containsExactly("2", "0", "1", "0", "1", "100%", "0%");
        for (int column = 1; column <= 2; column++) {
            List<Integer> numbers = page.select(".matrix tfoot td:nth-child(" + (column + 1) + ")").stream()
                    .map(cell -> Integer.parseInt(cell.text().split("\\D")[0]))
                    .toList();
            assertThat(numbers.getFirst())
                    .isEqualTo(
                            numbers.stream().skip(1).mapToInt(Integer::intValue).sum());
        }
    }

    @Test
    void whatNeedNotHaveComeYetIsToldApartAndLowersNoRate() {
        Document page = page("/reports/matrix", world.monitor());
        Element one = page.select("tr:contains(xã Một)").first();
        assertThat(sums(one)).containsExactly("2", "1", "0", "1 chưa đến hạn", "0", "100%", "100%");
        Element coming = page.selectFirst(".matrix tfoot a:contains(chưa đến hạn)");
        assertThat(coming.text()).isEqualTo("chưa đến hạn 1");
        Document list = page(coming.attr("href"), world.monitor());
        assertThat(list.select(".register tbody tr")).hasSize(1);
        assertThat(list.text()).contains("Chưa nộp; chưa đến hạn");
        assertThat(page.select("tr:contains(xã Ba)").text()).contains("0%").doesNotContain("chưa đến hạn");
        clock.standOn(LocalDate.of(2023, 1, 10));
        assertThat(sums(page("/reports/matrix", world.monitor())
                        .select("tr:contains(xã Một)")
                        .first()))
                .as("its day has passed")
                .containsExactly("2", "1", "0", "1", "0", "50%", "50%");
    }

    @Test
    void aBodyThatIsOnlyAskedStandsApartAndIsNeverLate() {
        Document page = page("/reports/matrix", world.monitor());
        Element police = page.select("tbody:has(.apart) tr:contains(Công an)").first();
        assertThat(police.text()).contains("Đã đề nghị").doesNotContain("hạn", "Chậm");
        assertThat(police.select(".late")).isEmpty();
        assertThat(page.select(".matrix tfoot tr").first().select("td").first().text())
                .as("three communes")
                .isEqualTo("3");
    }

    @Test
    void onlyUnitsWithGapsAreShownWhereThatIsAskedFor() {
        Document page = page("/reports/matrix?gaps=true", world.monitor());
        assertThat(page.select(".matrix tbody th").eachText()).hasSize(2).noneMatch(name -> name.contains("Một"));
    }

    @Test
    void whoOverseesNothingFindsNoMatrixAndStrangersFindNoPlan() {
        assertThat(get("/reports/matrix", world.communeOne())).hasStatus(404);
        assertThat(get("/reports/matrix", world.policeman())).hasStatus(404);
        String stranger = district.found().leader();
        assertThat(page("/reports/matrix", stranger).select(".matrix")).isEmpty();
        assertThat(get("/reports/matrix?plan=" + plan, stranger)).hasStatus(404);
        assertThat(get("/reports/matrix?source=" + regime, stranger)).hasStatus(404);
        assertThat(browser.get().uri("/reports/matrix")).hasStatus3xxRedirection();
    }

    @Test
    void theMatrixTakesAFixedNumberOfStatements() {
        page("/reports/matrix", world.monitor());
        int few = statements.during(() -> page("/reports/matrix", world.monitor()));
        clock.standOn(PlansOfTests.ISSUED);
        for (String number : List.of("71/KH-UBND", "72/KH-UBND", "73/KH-UBND")) {
            PlansOfTests.issued(plans, PlansOfTests.seedLike(world, number), world, district);
        }
        assertThat(statements.during(() -> page("/reports/matrix", world.monitor())))
                .isEqualTo(few)
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void belowStandFiveSumsOfEachPeriodAndOfAllAndEachLeadsToItsList() {
        Document page = page("/reports/matrix", world.monitor());
        assertThat(page.select(".matrix tfoot th").eachText())
                .containsExactly("Phải nộp", "Đúng hạn", "Nộp quá hạn", "Chưa nộp", "Được miễn");
        assertThat(page.select(".matrix tfoot td:last-child").eachText())
                .containsExactly(
                        "Tất cả các kỳ: 5",
                        "Tất cả các kỳ: 1",
                        "Tất cả các kỳ: 1",
                        "Tất cả các kỳ: 2 chưa đến hạn 1",
                        "Tất cả các kỳ: 1");
        for (Element cell : page.select(".matrix tfoot td, .matrix tbody td:not([class])")) {
            for (String number : cell.text().replaceAll("\\d+%", "").split("\\D+")) {
                boolean counts = !number.isEmpty() && !number.equals("0");
                assertThat(!counts || cell.selectFirst("a:contains(" + number + ")") != null)
                        .as(cell.outerHtml())
                        .isTrue();
            }
        }
    }

    @Test
    void onlyGroupsOfTheOwnCircleAreOfferedAndTaken() {
        var own = groups.create(world.committee(), "Nhóm của huyện", GroupRule.LISTED, world.monitor());
        var other = groups.create(district.found().committee(), "Nhóm của huyện khác", GroupRule.LISTED, "x");
        for (String address : List.of("/reports/matrix", "/reports?received=true")) {
            assertThat(page(address, world.monitor())
                            .select("select[name=group]")
                            .text())
                    .contains("Nhóm của huyện")
                    .doesNotContain("huyện khác");
            String with = address + (address.contains("?") ? "&" : "?") + "group=";
            assertThat(get(with + own, world.monitor())).hasStatusOk();
            assertThat(get(with + other, world.monitor())).hasStatus(404);
        }
    }

    @Test
    void twentyFiveUnitsAndEightPeriodsWeighLessThanFortyKilobytes() {
        MatrixBench.fill(jdbc, 40, world.communes().getFirst(), report(0, HALF));
        clock.standOn(LocalDate.of(2025, 1, 10));
        for (String address : List.of("/reports/matrix?year=2024", "/reports/matrix", "/reports?received=true")) {
            int bytes = get(address, world.monitor()).getResponse().getContentAsByteArray().length;
            System.out.println(address + " with 25 rows: " + bytes + " bytes");
            assertThat(bytes).as(address).isLessThanOrEqualTo(40 * 1024);
        }
        Document page = page("/reports/matrix", world.monitor());
        assertThat(page.select(".matrix tbody tr:not(.apart)")).hasSize(25);
        assertThat(page.select(".matrix thead th[data-label]")).hasSize(8);
    }

    private static List<String> sums(Element row) {
        List<String> all = row.select("td").stream().map(Element::text).toList();
        return all.subList(all.size() - 7, all.size());
    }

    private static List<String> cells(Document page, String unit) {
        return page.select(".matrix tbody tr:contains(" + unit + ") td[class]").eachText();
    }
}
