package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.Scene;
import vn.dondoc.reporting.Forms;
import vn.dondoc.reporting.FormsOfTests;
import vn.dondoc.reporting.Library;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Section;

/** A commune that owes a half-year and a yearly report, and the pages of its people. */
abstract class ReportPages {

    static final String SESSIONS = "figure.COMM_SESSIONS";
    static final String RESULTS = "section.RESULTS";

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    Forms forms;

    @Autowired
    Library library;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    UUID plan;
    UUID report;
    UUID year;

    @BeforeEach
    void aCommuneOwesReports() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        scene.on(2021, 6, 10);
        report = owed(plan, "HALF_YEAR", world.communes().getFirst());
        year = owed(plan, "YEAR", world.communes().getFirst());
        FormsOfTests.publish(forms, jdbc, report, form());
        FormsOfTests.publish(forms, jdbc, year, form());
    }

    /** One figure that must be given, one share, one section that must be written. */
    Form form() {
        return new Form(
                List.of(new Section("RESULTS", "Kết quả thực hiện", "Lần lượt theo các nhiệm vụ.", true)),
                List.of(
                        library.indicator("COMM_SESSIONS").orElseThrow(),
                        library.indicator("SCHOOLS_COVERED_PCT").orElseThrow()),
                List.of(),
                List.of());
    }

    UUID owed(UUID ofPlan, String kind, UUID unit) {
        return scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and period like ?",
                ofPlan,
                unit,
                kind + " %");
    }

    Document page(UUID id, String person) {
        return desk.page(person, "/reports/{id}", id);
    }

    MvcTestResult posts(UUID id, String person, String step, String... fields) {
        return desk.post(person, "/reports/" + id + "/" + step, fields);
    }

    MvcTestResult uploads(
            UUID id, String person, String step, String name, String fileName, byte[] content, String... fields) {
        return desk.upload(person, "/reports/" + id + "/" + step, name, fileName, content, fields);
    }

    void handsIn(String results) {
        assertThat(posts(
                        report,
                        world.communeOne(),
                        "handing-in",
                        "whole",
                        "1",
                        SESSIONS,
                        "12",
                        RESULTS,
                        results,
                        "revision." + RESULTS,
                        seen(RESULTS),
                        "revision." + SESSIONS,
                        seen(SESSIONS)))
                .hasStatus3xxRedirection();
    }

    /** What the page of the writer says was seen of a field. */
    String seen(String field) {
        return page(report, world.communeOne())
                .select("input[name=revision." + field + "]")
                .val();
    }

    String answer(UUID id, String field) {
        return jdbc.sql("select value from report_answer where report_id = ? and field = ?")
                .params(id, field)
                .query(String.class)
                .optional()
                .orElse("");
    }

    long versions(UUID id) {
        return scene.number("select count(*) from report_version where report_id = ?", id);
    }
}
