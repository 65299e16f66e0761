package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.Desk;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.reporting.FormsOfTests;
import vn.dondoc.reporting.form.Form;

/** A commune with two officers whose report is to be filled in. */
abstract class FillingPages extends ReportPages {

    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    static final String ATTENDEES = "figure.COMM_ATTENDEES";

    String colleague;

    @BeforeEach
    void aColleagueServesThereToo() {
        colleague = serving("dongnghiep", PostingRole.OFFICER);
    }

    @Override
    Form form() {
        return FormsOfTests.small(library);
    }

    String serving(String who, PostingRole role) {
        return scene.serving(who, role, world.communes().getFirst());
    }

    static JsonNode json(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(Desk.body(answer));
    }

    MvcTestResult handsIn(String person, String sessions) {
        return posts(person, "handing-in", "whole", "1", SESSIONS, sessions, ATTENDEES, "5.000", RESULTS, "Đã làm");
    }

    JsonNode saves(String person, String... fields) {
        return json(sends(person, fields));
    }

    MvcTestResult sends(String person, String... fields) {
        return sends(report, person, fields);
    }

    MvcTestResult sends(UUID id, String person, String... fields) {
        return desk.post(MediaType.APPLICATION_JSON, person, "/reports/" + id + "/draft", fields);
    }

    MvcTestResult posts(String person, String step, String... fields) {
        return desk.post(MediaType.TEXT_HTML, person, "/reports/" + report + "/" + step, fields);
    }

    static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    String answer(String field) {
        return answer(report, field);
    }

    long versions() {
        return versions(report);
    }
}
