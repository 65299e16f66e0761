package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.dondoc.PagesTest;

/** What stands in a gathered report as the figures of half-years, years and the year before. */
@PagesTest
class ConsolidatedFiguresPagesTest extends GatheringPages {

    static final String SECOND = "HALF_YEAR 2021-07";

    @Test
    void nothingIsZeroWhereNobodySaidSoAndANilReportIsZero() {
        consolidations.handIn(one, Map.of("figure.CLUBS", "2"), communeOne);
        consolidations.accept(one, monitor);
        post("", world.monitor());
        assertThat(scene.number(
                        "select count(*) from consolidation_value where report_id = ? and field = 'figure.COMM_SESSIONS'",
                        half))
                .isZero();
        consolidations.handIn(two, Map.of("head.nil", "true"), communeTwo);
        consolidations.accept(two, monitor);
        post("", world.monitor());
        assertThat(answer("figure.COMM_SESSIONS")).isEqualTo("0");
        assertThat(answer("figure.CLUBS")).isEqualTo("2");
        assertThat(answer("section.RESULTS")).isEqualTo("Không phát sinh: " + name(1) + ".");
        assertThat(desk.page(world.monitor(), consolidation() + "/figures/CLUBS")
                        .select("tbody tr:first-child td.figure")
                        .text())
                .isEqualTo("-");
    }

    @Test
    void halvesOfTheYearAreAddedAndStocksAreNot() {
        bothAccepted();
        scene.on(2021, 12, 20);
        UUID second = consolidations.owed(world.communes().get(0), SECOND);
        consolidations.handIn(second, ONE, communeOne);
        consolidations.accept(second, monitor);
        UUID year = consolidations.owed(world.culture(), "YEAR");
        half = year;
        post("", world.monitor());
        assertThat(answer("figure.COMM_SESSIONS")).isEqualTo("2.434");
        assertThat(answer("figure.CLUBS")).isEqualTo("5");
        assertThat(answer("figure.SCHOOLS_COVERED_PCT.d")).isEqualTo("50");
        assertThat(desk.page(world.monitor(), consolidation() + "/figures/CLUBS")
                        .text())
                .contains("Tổng cộng 5");
        Document left = desk.page(world.monitor(), consolidation());
        assertThat(left.text()).contains(name(1) + " (6 tháng cuối năm 2021)");
    }

    @Test
    void lastYearIsGatheredLikeThisOneAndNoDayTwice() {
        List<UUID> years = consolidations.yearToo(world);
        Map<UUID, String> sessions =
                Map.of(years.get(0), "2.000", years.get(1), "1.200", years.get(2), "2.500", one, "1.300");
        sessions.forEach((report, figure) -> {
            consolidations.handIn(report, Map.of("figure.COMM_SESSIONS", figure), communeOne);
            consolidations.accept(report, monitor);
        });
        half = consolidations.owed(world.culture(), "YEAR 2021");
        post("", world.monitor());
        assertThat(line(desk.page(world.monitor(), consolidation()), "COMM_SESSIONS")
                        .text())
                .contains("2.500", "2.000", "tăng 500")
                .doesNotContain("3.200");
        assertThat(desk.page(world.monitor(), consolidation())
                        .select("header.title p")
                        .text())
                .as("units and not periods")
                .contains("Từ báo cáo đã tiếp nhận của 1 trong 3 đơn vị");
        assertThat(desk.page(world.monitor(), consolidation()).text()).contains("Kỳ này mới có 1 trong 3 đơn vị");
    }

    @Test
    void whatIsGatheredOnceForAYearStandsBesideTheYearBeforeToo() {
        List<UUID> years = consolidations.yearToo(world);
        Map.of(years.get(0), "2.000", years.get(2), "2.500").forEach((report, figure) -> {
            consolidations.handIn(report, Map.of("figure.COMM_SESSIONS", figure), communeOne);
            consolidations.accept(report, monitor);
        });
        half = consolidations.onceToo(world, 2021);
        post("", world.monitor());
        Document page = desk.page(world.monitor(), consolidation());
        assertThat(line(page, "COMM_SESSIONS").text()).contains("2.500", "2.000", "tăng 500");
    }

    @Test
    void whatCameInIsToldApartAndAMissingYearOnlyOnce() {
        consolidations.handIn(one, ONE, communeOne);
        consolidations.handIn(two, TWO, communeTwo);
        consolidations.accept(one, monitor);
        post("", world.monitor());
        Document page = desk.page(world.monitor(), consolidation());
        assertThat(page.text())
                .contains("Từ báo cáo đã tiếp nhận của 1 trong 3 đơn vị", "Đã nhận 2/3 báo cáo")
                .contains("Trong các báo cáo đã nhận: đã tổng hợp 1, chờ tiếp nhận 1.")
                .containsOnlyOnce("Chưa có số liệu cùng kỳ năm trước");
        assertThat(page.select("#figures").parents().select("table.gathered thead th"))
                .hasSize(2);
    }

    @Test
    void aSecondReportAboutTheSameDaysIsNamedWhereItIsNotCounted() {
        UUID asked = consolidations.askedToo(world, one);
        bothAccepted();
        consolidations.handIn(asked, Map.of("section.RESULTS", "Riêng về chuyên đề."), communeOne);
        consolidations.accept(asked, monitor);
        Document before = desk.page(world.monitor(), consolidation());
        assertThat(before.select("input[name=scope]")).hasSize(2);
        assertThat(before.select("input[name=scope][checked]").eachAttr("value"))
                .singleElement()
                .asString()
                .contains("HALF_YEAR");
        List<String> both = before.select("input[name=scope]").eachAttr("value");
        post("/scope", world.monitor(), "scope", both.get(0), "scope", both.get(1));
        assertThat(desk.page(world.monitor(), consolidation())
                        .select("section:has(#left)")
                        .text())
                .contains("không cộng vì đã có báo cáo khác", name(0));
    }

    @Test
    void anActualFigureIsNoEstimateOfDaysThatAreNotOver() {
        scene.on(2021, 5, 20);
        jdbc.sql("update obligation set original_due_on = date '2021-06-01' where id in (:ids)")
                .param("ids", List.of(one, two, half))
                .update();
        consolidations.handIn(
                one,
                Map.of(
                        "figure.COMM_SESSIONS", "5",
                        "estimate.COMM_SESSIONS", "9",
                        "estimate.CLUBS", "2",
                        "head.asOf", "19/5/2021"),
                communeOne);
        consolidations.handIn(two, Map.of("figure.COMM_SESSIONS", "7", "head.asOf", "18/5/2021"), communeTwo);
        consolidations.accept(one, monitor);
        consolidations.accept(two, monitor);
        post("", world.monitor());
        assertThat(answer("figure.COMM_SESSIONS")).isEqualTo("12");
        assertThat(answer("estimate.COMM_SESSIONS")).isEqualTo("9");
        assertThat(answer("estimate.CLUBS")).isEqualTo("2");
    }
}
