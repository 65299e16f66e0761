package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.Scene;
import vn.dondoc.account.People;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Units;
import vn.dondoc.plan.Plans;
import vn.dondoc.reporting.ConsolidationsOfTests;
import vn.dondoc.reporting.Forms;
import vn.dondoc.reporting.Library;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.Reviews;

/** A division that gathers the reports of two communes into one of its own. */
abstract class GatheringPages {

    static final String FIRST = "HALF_YEAR 2021-01";

    static final Map<String, String> ONE = Map.of(
            "figure.COMM_SESSIONS", "1.200",
            "figure.CLUBS", "4",
            "figure.SCHOOLS_COVERED_PCT.n", "9",
            "figure.SCHOOLS_COVERED_PCT.d", "10",
            "figure.CASES", "3",
            "figure.CHILD_VICTIMS", "3",
            "figure.CHILD_VICTIMS.girls", "2",
            "figure.CHILD_VICTIMS.boys", "1",
            "section.RESULTS", "Đã tuyên truyền ở mọi thôn.");

    static final Map<String, String> TWO = Map.of(
            "figure.COMM_SESSIONS", "34",
            "figure.CLUBS", "1",
            "figure.SCHOOLS_COVERED_PCT.n", "30",
            "figure.SCHOOLS_COVERED_PCT.d", "30",
            "figure.CASES", "9",
            "section.RESULTS", "Đã mở hai lớp.");

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Postings postings;

    @Autowired
    Plans plans;

    @Autowired
    Library library;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    @Autowired
    Reviews reviews;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    ConsolidationsOfTests consolidations;

    District.World world;

    Standing monitor;

    Standing communeOne;

    Standing communeTwo;

    UUID one;

    UUID two;

    UUID half;

    String officer;

    @BeforeEach
    void communesReportToTheDivision() {
        world = scene.world;
        consolidations = new ConsolidationsOfTests(plans, district, library, forms, reports, reviews, jdbc);
        consolidations.plan(world);
        scene.on(2021, 6, 20);
        monitor = scene.standing(world.monitor());
        communeOne = scene.standing(world.communeOne());
        communeTwo = scene.standing(world.communeTwo());
        one = consolidations.owed(world.communes().get(0), FIRST);
        two = consolidations.owed(world.communes().get(1), FIRST);
        half = consolidations.owed(world.culture(), FIRST);
        officer = "chuyenvien." + world.place().replaceAll("\\D", "");
        postings.appoint(
                people.officer(officer),
                world.culture(),
                PostingRole.OFFICER,
                "Chuyên viên",
                LocalDate.of(2020, 1, 1),
                "thu");
    }

    void bothAccepted() {
        consolidations.handIn(one, ONE, communeOne);
        consolidations.handIn(two, TWO, communeTwo);
        consolidations.accept(one, monitor);
        consolidations.accept(two, monitor);
    }

    List<String> units(String username) {
        return desk.page(username, consolidation() + "/figures/COMM_SESSIONS")
                .select("tbody tr:not(.total) th")
                .eachText();
    }

    static Element line(Document page, String code) {
        return page.selectFirst("tr:has(a[href*=figures/" + code + "])");
    }

    String consolidation() {
        return "/reports/" + half + "/consolidation";
    }

    String name(int commune) {
        return scene.text(
                "select agency_short_name(?, date '2021-03-17')",
                world.communes().get(commune));
    }

    String answer(String field) {
        return scene.text("select value from report_answer where report_id = ? and field = ?", half, field);
    }

    String workbook(String username, String query) throws IOException {
        MvcTestResult result = desk.get(username, consolidation() + ".xlsx" + query);
        assertThat(result).hasStatusOk();
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
        }
        return text.toString();
    }

    MvcTestResult post(String step, String username, String... fields) {
        return desk.post(username, consolidation() + step, fields);
    }
}
