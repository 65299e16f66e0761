package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.PagesTest;
import vn.dondoc.agency.GroupRule;
import vn.dondoc.agency.Groups;
import vn.dondoc.plan.PlansOfTests;

@PagesTest
class MatrixPagesTest extends ReportedWorld {

    static final int MOST_STATEMENTS = 13;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Groups groups;

    @Test
    void everyCellSaysWhereTheReportStands() {
        Document page = desk.page(world.monitor(), "/reports/matrix");
        assertThat(page.select(".matrix thead th").eachText())
                .anySatisfy(head -> assertThat(head).contains("6 tháng đầu năm 2021"))
                .anySatisfy(head -> assertThat(head).contains("năm 2021"));
        assertThat(cells(page, "xã Một")).containsExactly("Đã nộp", "Chưa đến kỳ");
        assertThat(cells(page, "xã Hai")).containsExactly("Đã nộp", "Được miễn");
        assertThat(cells(page, "xã Ba")).containsExactly("Quá hạn");
        Element cell = page.select("tr:contains(xã Một) td a").first();
        assertThat(cell.attr("href")).isEqualTo(report(0, HALF).toString());
        assertThat(desk.get(world.monitor(), "/reports/" + cell.attr("href"))).hasStatusOk();
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void everyNumberIsTheLengthOfItsListForEveryRole() {
        for (String someone : List.of(world.monitor(), world.leader())) {
            for (String address :
                    List.of("/reports/matrix", "/reports/matrix?plan=" + plan, "/reports/matrix?year=2021")) {
                eachNumberIsItsList(desk.page(someone, address), ".matrix", someone);
            }
        }
    }

    @Test
    void whatIsOwedIsAlwaysTheSumOfItsFourParts() {
        Document page = desk.page(world.monitor(), "/reports/matrix");
        for (Element row : page.select(".matrix tbody:not(:has(.apart)) tr")) {
            List<Integer> numbers = sums(row).stream()
                    .limit(5)
                    .map(each -> Integer.parseInt(each.replaceAll("\\D+", "")))
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
        Document page = desk.page(world.monitor(), "/reports/matrix");
        Element one = page.select("tr:contains(xã Một)").first();
        assertThat(sums(one)).containsExactly("2", "1", "0", "chưa đến hạn 1", "0", "100%", "100%");
        Element coming = page.selectFirst(".matrix tfoot a:contains(chưa đến hạn)");
        assertThat(coming.text()).isEqualTo("chưa đến hạn 1");
        Document list = desk.page(world.monitor(), coming.attr("href"));
        assertThat(list.select(".register tbody tr")).hasSize(1);
        assertThat(list.text()).contains("Chưa nộp; chưa đến hạn");
        assertThat(page.select("tr:contains(xã Ba)").text()).contains("0%").doesNotContain("chưa đến hạn");
        scene.on(2023, 1, 10);
        assertThat(sums(desk.page(world.monitor(), "/reports/matrix")
                        .select("tr:contains(xã Một)")
                        .first()))
                .as("its day has passed")
                .containsExactly("2", "1", "0", "1", "0", "50%", "50%");
    }

    @Test
    void aBodyThatIsOnlyAskedStandsApartAndIsNeverLate() {
        Document page = desk.page(world.monitor(), "/reports/matrix");
        Element police = page.select("tbody:has(.apart) tr:contains(Công an)").first();
        assertThat(police.text()).contains("Đã đề nghị").doesNotContain("hạn", "Chậm");
        assertThat(police.select(".late")).isEmpty();
        assertThat(page.select(".matrix tfoot tr").first().select("td").first().text())
                .as("three communes")
                .isEqualTo("3");
    }

    @Test
    void onlyUnitsWithGapsAreShownWhereThatIsAskedFor() {
        Document page = desk.page(world.monitor(), "/reports/matrix?gaps=true");
        assertThat(page.select(".matrix tbody th").eachText()).hasSize(2).noneMatch(name -> name.contains("Một"));
    }

    @Test
    void whoOverseesNothingFindsNoMatrixAndStrangersFindNoPlan() {
        assertThat(desk.get(world.communeOne(), "/reports/matrix")).hasStatus(404);
        assertThat(desk.get(world.policeman(), "/reports/matrix")).hasStatus(404);
        String stranger = scene.elsewhere().leader();
        assertThat(desk.page(stranger, "/reports/matrix").select(".matrix")).isEmpty();
        assertThat(desk.get(stranger, "/reports/matrix?plan=" + plan)).hasStatus(404);
        assertThat(desk.get(stranger, "/reports/matrix?source=" + regime)).hasStatus(404);
        assertThat(desk.strangerGets("/reports/matrix")).hasStatus3xxRedirection();
    }

    @Test
    void theMatrixTakesAFixedNumberOfStatements() {
        desk.page(world.monitor(), "/reports/matrix");
        int few = desk.statements(world.monitor(), "/reports/matrix");
        scene.on(PlansOfTests.ISSUED);
        for (String number : List.of("71/KH-UBND", "72/KH-UBND", "73/KH-UBND")) {
            scene.plan(number);
        }
        assertThat(desk.statements(world.monitor(), "/reports/matrix"))
                .isEqualTo(few)
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void belowStandFiveSumsOfEachPeriodAndOfAllAndEachLeadsToItsList() {
        Document page = desk.page(world.monitor(), "/reports/matrix");
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
        var other = groups.create(scene.elsewhere().committee(), "Nhóm của huyện khác", GroupRule.LISTED, "x");
        for (String address : List.of("/reports/matrix", "/reports?received=true")) {
            assertThat(desk.page(world.monitor(), address)
                            .select("select[name=group]")
                            .text())
                    .contains("Nhóm của huyện")
                    .doesNotContain("huyện khác");
            String with = address + (address.contains("?") ? "&" : "?") + "group=";
            assertThat(desk.get(world.monitor(), with + own)).hasStatusOk();
            assertThat(desk.get(world.monitor(), with + other)).hasStatus(404);
        }
    }

    @Test
    void twentyFiveUnitsAndEightPeriodsWeighLessThanFortyKilobytes() {
        MatrixBench.fill(jdbc, 40, world.communes().getFirst(), report(0, HALF));
        scene.on(2025, 1, 10);
        for (String address : List.of("/reports/matrix?year=2024", "/reports/matrix", "/reports?received=true")) {
            int bytes = desk.bytes(world.monitor(), address);
            System.out.println(address + " with 25 rows: " + bytes + " bytes");
            assertThat(bytes).as(address).isLessThanOrEqualTo(40 * 1024);
        }
        Document page = desk.page(world.monitor(), "/reports/matrix");
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
