package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.reporting.FormsOfTests;
import vn.dondoc.reporting.form.Form;

/** What the running log of a unit comes to, proposed for the figures of its report. */
@PagesTest
class LoggedFiguresPagesTest extends ReportPages {

    static final String ATTENDEES = "figure.COMM_ATTENDEES";
    static final String CHILDREN = "figure.COMM_ATTENDEES.children";

    @Autowired
    CountedStatements statements;

    /** The first commune helps with the task. */
    UUID duty;

    @BeforeEach
    void aTaskOfTheSamePlan() {
        duty = duty(world.communes().getFirst());
        logs(duty, "2021-03-20", "COMM_SESSIONS", 3);
        logs(duty, "2021-06-09", "COMM_SESSIONS", 4);
        logs(duty, "2021-06-09", "COMM_ATTENDEES.children", 120);
    }

    @Override
    Form form() {
        return FormsOfTests.small(library);
    }

    @Test
    void theSumIsProposedWithALinkToExactlyItsEntries() {
        strike(logs(duty, "2021-06-01", "COMM_SESSIONS", 9));
        logs(duty(world.communes().get(1)), "2021-06-01", "COMM_SESSIONS", 9);
        Element proposal = proposal(page(report, world.communeOne()), SESSIONS);
        assertThat(proposal.text()).contains("Từ sổ theo dõi: 7 (2 mục)");
        Document entries = desk.page(world.communeOne(), proposal.select("a").attr("href"));
        assertThat(entries.select(".log-entry:not(.struck)")).hasSize(2);
        assertThat(entries.select(".sums").text()).contains("7 buổi", "2 mục");
        assertThat(answer(report, SESSIONS)).as("only proposed").isEmpty();
    }

    @Test
    void onlyDaysOfThePeriodAreCounted() {
        scene.on(2021, 7, 1);
        logs(duty, "2021-06-14", "COMM_SESSIONS", 10);
        logs(duty, "2021-06-15", "COMM_SESSIONS", 100);
        assertThat(proposal(page(report, world.communeOne()), SESSIONS).text()).contains("17 (3 mục)");
        assertThat(proposal(page(year, world.communeOne()), SESSIONS).text()).contains("117 (4 mục)");
        posts(year, world.communeOne(), "draft", "head.asOf", "30/5/2021");
        assertThat(proposal(page(year, world.communeOne()), SESSIONS).text())
                .as("figures as of that day")
                .contains("3 (1 mục)");
    }

    @Test
    void oneFigureIsTakenOverAndALaterEntryShowsTheDifference() {
        posts(report, world.communeOne(), "logged", "whole", "1", "logged", SESSIONS, RESULTS, "Đã làm");
        assertThat(answer(report, SESSIONS)).isEqualTo("7");
        assertThat(answer(report, RESULTS)).as("what was typed is kept with it").isEqualTo("Đã làm");
        assertThat(answer(report, CHILDREN)).as("another").isEmpty();
        assertThat(revision()).isEqualTo(1);
        Element agreed = proposal(page(report, world.communeOne()), SESSIONS);
        assertThat(agreed.select("a").text()).isEqualTo("Khớp sổ theo dõi (2 mục)");
        assertThat(agreed.select("button").hasAttr("hidden")).isTrue();
        logs(duty, "2021-06-10", "COMM_SESSIONS", 7);
        assertThat(proposal(page(report, world.communeOne()), SESSIONS).text())
                .contains("Khác sổ theo dõi: 14 (3 mục)");
        assertThat(answer(report, SESSIONS)).as("never by itself").isEqualTo("7");
        posts(report, world.communeOne(), "logged", "logged", SESSIONS, "revision." + SESSIONS, seen(SESSIONS));
        assertThat(answer(report, SESSIONS)).isEqualTo("14");
        assertThat(revision()).isEqualTo(2);
    }

    @Test
    void whatIsSavedWhileItIsTypedTellsAtOnceWhetherItStillAgrees() {
        assertThat(told(SESSIONS, "7")).containsExactly("SAME", "Khớp sổ theo dõi (2 mục)");
        assertThat(told(SESSIONS, "18")).containsExactly("OTHER", "Khác sổ theo dõi: 7 (2 mục)");
        assertThat(told(SESSIONS, "")).containsExactly("EMPTY", "Từ sổ theo dõi: 7 (2 mục)");
    }

    /** What the page is told of the sessions when a field is saved by itself. */
    private List<String> told(String field, String value) {
        JsonNode answer = JsonMapper.shared()
                .readTree(Desk.body(desk.post(
                        MediaType.APPLICATION_JSON,
                        world.communeOne(),
                        "/reports/" + report + "/draft",
                        field,
                        value,
                        "revision." + field,
                        seen(field))));
        JsonNode note = answer.get("logged")
                .valueStream()
                .filter(each -> each.get("field").asString().equals(SESSIONS))
                .findFirst()
                .orElseThrow();
        return List.of(note.get("state").asString(), note.get("words").asString());
    }

    @Test
    void allAreTakenOverWhereNothingWasTyped() {
        assertThat(page(report, world.communeOne())
                        .select("button[name=logged][value=all]")
                        .text())
                .contains("các ô trống");
        posts(report, world.communeOne(), "logged", "whole", "1", "logged", "all", SESSIONS, "5");
        assertThat(answer(report, SESSIONS)).as("typed").isEqualTo("5");
        assertThat(answer(report, CHILDREN)).isEqualTo("120");
        assertThat(page(report, world.communeOne()).select("button[name=logged][value=all]"))
                .isEmpty();
    }

    @Test
    void whatAColleagueWroteMeanwhileStaysAndIsTold() {
        String colleague = scene.serving(
                "dongnghiep", PostingRole.OFFICER, world.communes().getFirst());
        posts(report, colleague, "draft", SESSIONS, "6");
        Document page = Desk.html(posts(report, world.communeOne(), "logged", "logged", SESSIONS));
        assertThat(page.select(".clash").text()).contains("6");
        assertThat(answer(report, SESSIONS)).isEqualTo("6");
    }

    @Test
    void othersTakeNothingOver() {
        for (String someone : List.of(world.communeTwo(), world.policeman(), world.otherDivision())) {
            assertThat(posts(report, someone, "logged", "logged", SESSIONS)).hasStatus(404);
        }
        assertThat(posts(report, world.communeOne(), "logged", "logged", "figure.UNKNOWN"))
                .hasStatus(404);
        assertThat(desk.page(world.monitor(), "/reports/{id}?onBehalf=true", report)
                        .select(".logged"))
                .as("a paper says what it says")
                .isEmpty();
        posts(report, world.monitor(), "logged", "logged", SESSIONS);
        assertThat(answer(report, SESSIONS)).isEmpty();
    }

    @Test
    void whoJudgesSeesWhetherAFigureAgreesWithTheLog() {
        posts(report, world.communeOne(), "draft", SESSIONS, "7", ATTENDEES, "200", CHILDREN, "119");
        posts(
                report,
                world.communeOne(),
                "handing-in",
                "figure.SCHOOLS_COVERED_PCT.n",
                "6",
                "figure.SCHOOLS_COVERED_PCT.d",
                "7",
                RESULTS,
                "Đã làm");
        assertThat(versions(report)).isEqualTo(1);
        assertThat(page(report, world.monitor()).select(".read .logged").eachText())
                .containsExactly("Khớp sổ theo dõi (2 mục)", "Khác sổ theo dõi: 120 (1 mục)");
        assertThat(page(report, world.communeOne()).select(".read .logged")).isEmpty();
    }

    @Test
    void proposalsCostOneStatement() {
        page(report, world.communeOne());
        int with = statements.during(() -> page(report, world.communeOne()));
        System.out.printf("report with proposals: %d statements%n", with);
        assertThat(with).isLessThanOrEqualTo(ReportFillingPagesTest.MOST_STATEMENTS);
    }

    @Test
    void whatTheFormAsksIsWhatTheTaskPageOffers() {
        Document task = desk.page(world.communeOne(), "/progress/{id}", duty);
        assertThat(task.select("#logCode option").eachAttr("value"))
                .containsExactly(
                        "COMM_SESSIONS",
                        "COMM_ATTENDEES",
                        "COMM_ATTENDEES.children",
                        "COMM_ATTENDEES.parents",
                        "COMM_ATTENDEES.teachers");
    }

    private static Element proposal(Document page, String field) {
        return page.select("td.place:has(input[name=" + field + "]) .logged").first();
    }

    private UUID duty(UUID unit) {
        return scene.id("select id from obligation where plan_id = ? and unit_id = ? and kind = 'TASK'", plan, unit);
    }

    private long revision() {
        return scene.number("select revision from report_answer where report_id = ? and field = ?", report, SESSIONS);
    }

    private UUID logs(UUID obligation, String day, String code, int quantity) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into progress_log (id, obligation_id, day, indicator, name, measure, restricted, quantity, words,
                            by_account, at)
                        select ?, ?, cast(? as date), ?, ?, 'buổi', false, ?, 'Đã làm', id, now() from account where username = ?
                        """)
                .params(id, obligation, day, code, code, quantity, world.communeOne())
                .update();
        return id;
    }

    private void strike(UUID id) {
        jdbc.sql("""
                        update progress_log set struck_by = by_account, struck_at = now(), strike_reason = 'Ghi trùng'
                        where id = ?
                        """).param(id).update();
    }
}
