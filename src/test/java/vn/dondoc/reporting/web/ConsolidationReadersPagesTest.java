package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.dondoc.PagesTest;
import vn.dondoc.agency.PostingRole;

/** What readers of a gathered report see, and what is covered before them. */
@PagesTest
class ConsolidationReadersPagesTest extends GatheringPages {

    @Test
    void smallCountsAreCoveredBeforeWiderReadersAndInFilesThatArePassedOn() throws IOException {
        bothAccepted();
        post("", world.monitor());
        assertThat(cells(desk.page(world.monitor(), consolidation() + "/figures/CASES")))
                .containsExactly("9", "3", "12");
        assertThat(cells(desk.page(world.monitor(), consolidation() + "/figures/CASES?covered=true")))
                .containsExactly("…", "< 5", "12");
        Document wider = desk.page(officer, consolidation());
        assertThat(wider.select("form[action*=consolidation], a[href*=sections]"))
                .isEmpty();
        assertThat(line(wider, "CHILD_VICTIMS").text()).contains("< 5").doesNotContain("3 ");
        assertThat(cells(desk.page(officer, consolidation() + "/figures/CASES")))
                .containsExactly("…", "< 5", "12");
        assertThat(desk.page(officer, consolidation() + "/figures/CASES").select("a[href*=versions]"))
                .isEmpty();
        assertThat(workbook(world.monitor(), "?internal=true")).contains("3.0").doesNotContain("< 5");
        assertThat(workbook(world.monitor(), "")).contains("< 5", "…", "Tổng cộng");
        assertThat(workbook(officer, "?internal=true")).contains("< 5");
    }

    @Test
    void whoIsNotConcernedFindsNothing() {
        bothAccepted();
        post("", world.monitor());
        for (String stranger : List.of(
                world.communeOne(),
                world.policeman(),
                world.otherDivision(),
                world.leader(),
                scene.elsewhere().leader())) {
            boolean receives = stranger.equals(world.leader());
            for (String address : List.of("", "/figures/CASES", "/sections/RESULTS", ".xlsx")) {
                assertThat(desk.get(stranger, consolidation() + address))
                        .as(stranger + address + (receives ? " before it is handed in" : ""))
                        .hasStatus(404);
            }
            assertThat(post("", stranger)).hasStatus(404);
            assertThat(post("/restoration", stranger, "field", "figure.CASES")).hasStatus(404);
        }
        assertThat(post("", officer))
                .as("officers do not see the units' reports")
                .hasStatus(404);
        assertThat(post("/scope", world.monitor(), "scope", UUID.randomUUID() + " HALF_YEAR 2021-01-01/2021-06-30"))
                .hasStatus(404);
        assertThat(desk.page(world.communeOne(), "/reports/consolidations").select("tbody tr"))
                .isEmpty();
        consolidations.handIn(half, Map.of(), monitor);
        assertThat(desk.page(world.leader(), consolidation()).text()).contains("1.234");
    }

    @Test
    void readersSeeWhatWentIntoTheVersionHandedInAndNotTheCorrectionOfTheDay() throws IOException {
        consolidations.handIn(one, ONE, communeOne);
        consolidations.accept(one, monitor);
        post("", world.monitor());
        consolidations.handIn(half, Map.of(), monitor);
        reviews.accept(half, 1, scene.standing(world.leader()));
        consolidations.handIn(two, TWO, communeTwo);
        consolidations.accept(two, monitor);
        reports.correct(half, monitor);
        post("", world.monitor());
        assertThat(units(world.monitor())).containsExactly(name(1), name(0));
        assertThat(units(world.leader())).containsExactly(name(0));
        assertThat(desk.page(world.leader(), consolidation() + "/figures/COMM_SESSIONS")
                        .select("tr.total td")
                        .eachText())
                .contains("1.200");
        assertThat(workbook(world.leader(), "")).contains(name(0)).doesNotContain(name(1));
        reports.abandonCorrection(half, monitor);
        assertThat(units(world.monitor()))
                .as("a correction given up leaves nothing behind")
                .containsExactly(name(0));
        reports.correct(half, monitor);
        assertThat(units(world.monitor())).containsExactly(name(0));
        post("", world.monitor());
        consolidations.handIn(half, Map.of(), monitor);
        assertThat(units(world.leader())).containsExactly(name(1), name(0));
    }

    @Test
    void whoeverReadsASectionForAnotherDutyIsShownNoUnits() {
        bothAccepted();
        post("", world.monitor());
        consolidations.handIn(half, Map.of(), monitor);
        UUID year = consolidations.owed(world.culture(), "YEAR");
        jdbc.sql("update obligation set issuer_id = :unit, intake_unit_id = :unit where id = :id")
                .param("unit", world.justice())
                .param("id", year)
                .update();
        jdbc.sql("""
                        insert into report_embedding (obligation_id, host_id, section, chosen_by, chosen_at,
                            answered_version, answered_section)
                        values (:year, :half, 'RESULTS', :by, now(), 1, 'RESULTS')
                        """)
                .param("year", year)
                .param("half", half)
                .param("by", monitor.accountId())
                .update();
        String judge = "theodoi." + world.place().replaceAll("\\D", "");
        postings.appoint(
                people.officer(judge),
                world.justice(),
                PostingRole.MONITOR,
                "Cán bộ theo dõi",
                LocalDate.of(2020, 1, 1),
                "thu");
        assertThat(desk.page(judge, "/reports/" + half).select("a[href*=consolidation]"))
                .isEmpty();
        for (String address : List.of("", "/figures/CASES", "/sections/RESULTS", ".xlsx")) {
            assertThat(desk.get(judge, consolidation() + address)).as(address).hasStatus(404);
        }
    }

    @Test
    void aCoveredFigureIsNotToldByTheVerdictNorByWhatUnitsWrote() {
        consolidations.handIn(one, ONE, communeOne);
        consolidations.accept(one, monitor);
        jdbc.sql(
                        "update plan_target set direction = 'AT_MOST', value = 1, value_unit = 'vụ' where measure like 'Số vụ%'")
                .update();
        post("", world.monitor());
        String open = target(desk.page(world.monitor(), consolidation()));
        assertThat(open).contains("Chưa đạt");
        Document covered = desk.page(world.monitor(), consolidation() + "?covered=true");
        assertThat(target(covered)).contains("< 5", "Không nêu").doesNotContain("Chưa đạt");
        assertThat(covered.text())
                .contains("do các đơn vị viết không đưa vào", "Đã nhận 1/3 báo cáo")
                .doesNotContain("Đã tuyên truyền ở mọi thôn");
        assertThat(desk.page(world.monitor(), consolidation()).text()).contains("Đã tuyên truyền ở mọi thôn");
    }

    @Test
    void smallCountsOfTheYearBeforeAreNotToldByTheOthersOfTheirRow() {
        UUID before = consolidations.yearToo(world).get(1);
        consolidations.handIn(before, victims("10", "7", "3"), communeOne);
        consolidations.accept(before, monitor);
        consolidations.handIn(one, victims("20", "12", "8"), communeOne);
        consolidations.accept(one, monitor);
        post("", world.monitor());
        assertThat(lastYear(desk.page(world.monitor(), consolidation()))).containsExactly("10", "7", "3");
        assertThat(lastYear(desk.page(world.monitor(), consolidation() + "?covered=true")))
                .contains("< 5")
                .satisfies(shown ->
                        assertThat(shown.containsAll(List.of("10", "7"))).isFalse());
    }

    private static Map<String, String> victims(String all, String girls, String boys) {
        return Map.of(
                "figure.CHILD_VICTIMS", all,
                "figure.CHILD_VICTIMS.girls", girls,
                "figure.CHILD_VICTIMS.boys", boys);
    }

    private static List<String> lastYear(Document page) {
        Element line = line(page, "CHILD_VICTIMS");
        return java.util.stream.Stream.of(
                        line,
                        line.nextElementSibling(),
                        line.nextElementSibling().nextElementSibling())
                .map(row -> row.select("td").get(1).text())
                .toList();
    }

    private static String target(Document page) {
        return page.select("section:has(#targets) tr:contains(Số vụ)").text();
    }

    private static List<String> cells(Document page) {
        return page.select("tbody td.figure").eachText();
    }
}
