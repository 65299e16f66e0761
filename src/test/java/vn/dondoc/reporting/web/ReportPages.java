package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.account.People;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.reporting.Forms;
import vn.dondoc.reporting.FormsOfTests;
import vn.dondoc.reporting.Library;
import vn.dondoc.reporting.Reviews;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Section;

/** A commune that owes a half-year and a yearly report, and the pages of its people. */
abstract class ReportPages {

    static final String SESSIONS = "figure.COMM_SESSIONS";
    static final String RESULTS = "section.RESULTS";

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Postings postings;

    @Autowired
    Plans plans;

    @Autowired
    Forms forms;

    @Autowired
    Library library;

    @Autowired
    Reviews reviews;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    UUID plan;
    UUID report;
    UUID year;

    @BeforeEach
    void aCommuneOwesReports() {
        clock.standOn(PlansOfTests.ISSUED);
        world = district.found();
        plan = PlansOfTests.issued(plans, PlansOfTests.seedLike(world, "61/KH-UBND"), world, district);
        clock.standOn(LocalDate.of(2021, 6, 10));
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
        return jdbc.sql("select id from obligation where plan_id = ? and unit_id = ? and period like ?")
                .params(ofPlan, unit, kind + " %")
                .query(UUID.class)
                .single();
    }

    String serving(String who, PostingRole role, UUID unit) {
        return district.person(who, world.place(), unit, role);
    }

    MvcTestResult get(String person, String address, Object... parts) {
        return browser.get().uri(address, parts).with(people.as(person)).exchange();
    }

    Document page(UUID id, String person) {
        return html(get(person, "/reports/{id}", id));
    }

    MvcTestResult posts(UUID id, String person, String step, String... fields) {
        var request = browser.post()
                .uri("/reports/" + id + "/" + step)
                .with(people.as(person))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    MvcTestResult uploads(
            UUID id, String person, String step, String name, String fileName, byte[] content, String... fields) {
        var request = browser.post()
                .uri("/reports/" + id + "/" + step)
                .multipart()
                .file(new MockMultipartFile(name, fileName, "application/octet-stream", content))
                .with(people.as(person))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
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

    String status(UUID id) {
        return jdbc.sql("select status from obligation where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    int versions(UUID id) {
        return jdbc.sql("select count(*) from report_version where report_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    static Document html(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
