package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.CountedStatements;
import vn.dondoc.PagesTest;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.reporting.Approvals;
import vn.dondoc.reporting.FormsOfTests;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;

@PagesTest
class ReportFillingPagesTest extends ReportPages {

    static final int MOST_STATEMENTS = 24;
    /** With files, spreadsheets and lồng ghép below the grid; some 8 KB once compressed. */
    static final int MOST_BYTES = 48 * 1024;

    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    static final String ATTENDEES = "figure.COMM_ATTENDEES";

    @Autowired
    Approvals approvals;

    @Autowired
    Obligations obligations;

    @Autowired
    CountedStatements statements;

    String colleague;

    @BeforeEach
    void aColleagueServesThereToo() {
        colleague = serving("dongnghiep", PostingRole.OFFICER);
    }

    @Override
    Form form() {
        return FormsOfTests.small(library);
    }

    @Test
    void whoJudgesSeesEarlierFiguresAndSendsBackFromTheFigureItself() {
        handsIn(world.communeOne(), "12");
        Document page = page(report, world.monitor());
        assertThat(page.select("table.read thead th").eachText())
                .contains("6 tháng cuối năm 2020", "6 tháng đầu năm 2020");
        String address = page.select("table.read a[href*=" + SESSIONS + "]").attr("href");
        assertThat(address).endsWith("#review");
        Document begun = html(browser.get()
                .uri(java.net.URI.create(address))
                .with(people.as(world.monitor()))
                .exchange());
        assertThat(begun.select("details[open] option[selected][value=" + SESSIONS + "]"))
                .hasSize(1);
        assertThat(page(report, world.communeOne()).select("table.read a[href*=about]"))
                .isEmpty();
    }

    @Test
    void thePageAsksWhatTheFormAsksAndShowsWhatIsNotKnownAsUnknown() {
        Document page = page(report, world.communeOne());
        assertThat(page.text()).doesNotContain("??").contains("Kỳ trước", "6 tháng cuối năm 2020", "Không phát sinh");
        assertThat(page.select("input[name=" + SESSIONS + "]").attr("inputmode"))
                .isEqualTo("decimal");
        assertThat(page.select("input[name^=estimate]")).isEmpty();
        assertThat(page.select("td[data-label=Kỳ trước]").eachText()).containsOnly("–");
        assertThat(page.select("[style], [onclick]")).isEmpty();
        Document annual = page(year, world.communeOne());
        assertThat(annual.select("input[name=head.asOf], input[name=estimate.COMM_SESSIONS]"))
                .hasSize(2);
    }

    @Test
    void theListOfPartsSaysHowMuchOfEachIsThereAndWhenItWasSaved() {
        assertThat(page(report, world.communeOne()).select(".contents").text()).startsWith("Tự lưu trong khi nhập");
        saves(world.communeOne(), SESSIONS, "12");
        Document page = page(report, world.communeOne());
        assertThat(page.select("#kept-above").text()).startsWith("Đã lưu lúc ");
        assertThat(page.select(".contents a[href=#figures] small").text())
                .isEqualTo("1/" + page.select(".figures input[name^=figure]").size());
        page.select(".contents a[href^=#]")
                .forEach(
                        part -> assertThat(page.getElementById(part.attr("href").substring(1)))
                                .as(part.text())
                                .isNotNull());
        assertThat(page.select("#evidence ~ .settle button[form=report], #sheet ~ .settle button[form=report]"))
                .as("handed in after what belongs to it")
                .hasSize(2);
    }

    @Test
    void fieldsSaveThemselvesAndThePageIsToldWhatIsWrongAndWhatTheyComeTo() {
        JsonNode told = saves(
                world.communeOne(),
                SESSIONS,
                "mười",
                "figure.SCHOOLS_COVERED_PCT.n",
                "6",
                "figure.SCHOOLS_COVERED_PCT.d",
                "7");
        assertThat(told.at("/problems/0/field").asString()).isEqualTo(SESSIONS);
        assertThat(told.at("/problems/0/words").asString()).contains("«mười» không phải là số");
        assertThat(told.at("/sums/sum.figure.SCHOOLS_COVERED_PCT").asString()).isEqualTo("85,7 %");
        assertThat(told.at("/kept")).hasSize(3);
        Document page = page(report, world.communeOne());
        assertThat(page.select("td.wrong input[name=" + SESSIONS + "]").val()).isEqualTo("mười");
        assertThat(page.getElementById("notes-" + SESSIONS).text()).contains("không phải là số");
        assertThat(page.getElementById("sum.figure.SCHOOLS_COVERED_PCT").text()).isEqualTo("85,7 %");
    }

    @Test
    void wordsForWhichTheNewFormHasNoPlaceAreNotSaidToBeSaved() {
        saves(world.communeOne(), SESSIONS, "12");
        JsonNode told =
                saves(world.communeOne(), "section.FORMER", "Viết vào mục cũ", "section.EMPTY", "", RESULTS, "Đã làm");
        assertThat(told.at("/strange")).hasSize(1);
        assertThat(told.at("/strange/0").asString()).isEqualTo("section.FORMER");
        assertThat(told.at("/kept/0/field").asString()).isEqualTo(RESULTS);
        assertThat(page(report, world.communeOne()).select("#aside")).hasSize(1);
    }

    @Test
    void whatAColleagueWroteIsToldAndNeverWrittenOver() {
        saves(world.communeOne(), SESSIONS, "12");
        JsonNode clash = saves(colleague, SESSIONS, "15");
        assertThat(clash.at("/clashes/0/value").asString()).isEqualTo("12");
        assertThat(clash.at("/clashes/0/who").asString()).contains(world.communeOne());
        assertThat(answer(SESSIONS)).isEqualTo("12");
        String seen = clash.at("/clashes/0/seen").asString();
        JsonNode kept = saves(colleague, SESSIONS, "15", "revision." + SESSIONS, seen);
        assertThat(kept.at("/clashes")).isEmpty();
        assertThat(answer(SESSIONS)).isEqualTo("15");
        JsonNode changes = json(browser.get()
                .uri(
                        "/reports/{id}/changes?since={since}",
                        report,
                        clock.instant().minusSeconds(5))
                .accept(MediaType.APPLICATION_JSON)
                .with(people.as(world.communeOne()))
                .exchange());
        assertThat(changes.at("/changed/0/value").asString()).isEqualTo("15");
        assertThat(changes.at("/changed/0/mine").asBoolean()).isFalse();
    }

    @Test
    void withoutScriptsAClashComesBackWithBothWordsAndOneButtonForEach() {
        saves(world.communeOne(), SESSIONS, "12");
        Document page = html(posts(colleague, "draft", "whole", "1", SESSIONS, "15", RESULTS, "Đã làm"));
        assertThat(page.select("input[name=" + SESSIONS + "]").val()).isEqualTo("15");
        assertThat(page.select("form .clash q").text()).isEqualTo("12");
        assertThat(page.select("form .clash button").eachAttr("name")).containsExactly("take", "keep");
        assertThat(page.select(".errors a[href=#" + SESSIONS + "]")).hasSize(1);
        assertThat(answer(SESSIONS)).isEqualTo("12");
        assertThat(answer(RESULTS)).isEqualTo("Đã làm");
        String seen = page.select("input[name=revision." + SESSIONS + "]").val();
        posts(colleague, "draft", "whole", "1", SESSIONS, "15", "revision." + SESSIONS, seen, "take", SESSIONS);
        assertThat(answer(SESSIONS)).isEqualTo("12");
        posts(colleague, "draft", "whole", "1", SESSIONS, "15", "revision." + SESSIONS, seen);
        assertThat(answer(SESSIONS)).isEqualTo("15");
    }

    @Test
    void aWholePageLeavesAloneWhatItsReaderDidNotTouch() {
        saves(world.communeOne(), SESSIONS, "12");
        String seen = page(report, colleague)
                .select("input[name=revision." + SESSIONS + "]")
                .val();
        saves(world.communeOne(), SESSIONS, "13", "revision." + SESSIONS, seen);
        assertThat(posts(colleague, "draft", "whole", "1", SESSIONS, "12", "revision." + SESSIONS, seen))
                .hasStatus3xxRedirection();
        assertThat(answer(SESSIONS)).isEqualTo("13");
    }

    @Test
    void handingInWithSomethingMissingComesBackWithAllThatWasTyped() {
        Document page = html(posts(world.communeOne(), "handing-in", "whole", "1", SESSIONS, "-3", RESULTS, ""));
        assertThat(page.select(".errors a").eachAttr("href")).contains("#" + SESSIONS, "#" + RESULTS);
        assertThat(page.select("input[name=" + SESSIONS + "]").val()).isEqualTo("-3");
        assertThat(page.text()).contains("Không nhỏ hơn 0", "Cần viết mục này");
        assertThat(versions()).isZero();
    }

    @Test
    void aReportIsHandedInOnTimeAndStaysToBeRead() {
        assertThat(handsIn(world.communeOne(), "12")).hasStatus3xxRedirection();
        assertThat(versions()).isOne();
        assertThat(late()).isFalse();
        Document page = page(report, world.communeOne());
        assertThat(page.select("form#report")).isEmpty();
        assertThat(page.text()).contains("Đã nộp");
        assertThat(posts(world.communeOne(), "draft", "whole", "1", SESSIONS, "99"))
                .hasStatus3xxRedirection();
        assertThat(answer(SESSIONS)).isEqualTo("12");
        assertThat(sends(world.communeOne(), SESSIONS, "99")).hasStatus(409);
    }

    @Test
    void whatWasTypedOnAPageThatCameTooLateIsShownToBeCopied() {
        handsIn(world.communeOne(), "12");
        MvcTestResult late = posts(colleague, "draft", "whole", "1", SESSIONS, "12", RESULTS, "Viết cả buổi chiều");
        assertThat(late).hasStatus3xxRedirection();
        Document page = html(browser.get()
                .uri("/reports/{id}", report)
                .requestAttr(
                        DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE,
                        late.getMvcResult().getFlashMap())
                .with(people.as(colleague))
                .exchange());
        assertThat(page.select("[aria-labelledby=leftover] dd").eachText()).containsExactly("Viết cả buổi chiều");
        assertThat(page(report, colleague).select("#leftover")).isEmpty();
    }

    @Test
    void aReportHandedInAfterItsDayIsLate() {
        clock.standOn(LocalDate.of(2021, 6, 16));
        handsIn(world.communeOne(), "12");
        assertThat(late()).isTrue();
    }

    @Test
    void nothingToReportIsAReport() {
        assertThat(posts(world.communeOne(), "handing-in", "whole", "1", "head.nil", "true"))
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql("select nil from report_version where report_id = ?")
                        .param(report)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theHeadOfTheUnitApprovesWhatTheOfficerLaysBefore() {
        String head = serving("chutich", PostingRole.LEADER);
        Document draft = page(report, world.communeOne());
        assertThat(draft.select(".settle button[form=report].main").text()).isEqualTo("Trình lãnh đạo duyệt");
        posts(
                world.communeOne(),
                "approval-request",
                "whole",
                "1",
                SESSIONS,
                "12",
                ATTENDEES,
                "300",
                RESULTS,
                "Đã làm");
        assertThat(page(report, world.communeOne()).select("form#report")).isEmpty();
        Document desk = page(report, head);
        assertThat(desk.select("button").eachText()).contains("Duyệt và nộp", "Trả lại cho chuyên viên");
        assertThat(desk.select(".written").text()).contains("12", "Đã làm");
        posts(head, "approval-refusal", "remark", "Xem lại số buổi");
        assertThat(page(report, world.communeOne()).text()).contains("Xem lại số buổi");
        posts(world.communeOne(), "approval-request", "whole", "1");
        posts(world.communeOne(), "approval-refusal");
        assertThat(page(report, world.communeOne()).select("form#report")).hasSize(1);
        posts(
                head,
                "handing-in",
                "approval",
                desk.select("input[name=approval]").val());
        assertThat(versions()).as("the officer is still writing").isZero();
        posts(world.communeOne(), "approval-request", "whole", "1");
        String read = desk.select("input[name=approval]").val();
        assertThat(posts(head, "handing-in", "approval", read)).hasStatus3xxRedirection();
        assertThat(posts(head, "handing-in")).hasStatus3xxRedirection();
        assertThat(versions()).as("the officer has changed it since").isZero();
        String again = page(report, head).select("input[name=approval]").val();
        assertThat(posts(head, "handing-in", "approval", again)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select approved_by is not null from report_version where report_id = ?")
                        .param(report)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatIsOwedNoMoreWaitsForNoHead() {
        String head = serving("chutich", PostingRole.LEADER);
        posts(
                world.communeOne(),
                "approval-request",
                "whole",
                "1",
                SESSIONS,
                "12",
                ATTENDEES,
                "300",
                RESULTS,
                "Đã làm");
        String read = page(report, head).select("input[name=approval]").val();
        assertThat(approvals.waiting(district.standing(head))).hasSize(1);
        obligations.waive(report, "Sáp nhập", district.standing(world.monitor()));
        assertThat(approvals.waiting(district.standing(head))).isEmpty();
        Document page = page(report, head);
        assertThat(page.select("form[action*=handing-in], form[action*=approval-refusal]"))
                .isEmpty();
        assertThat(page.text()).doesNotContain("Chờ lãnh đạo duyệt");
        assertThat(posts(head, "handing-in", "approval", read)).hasStatus3xxRedirection();
        assertThat(versions()).isZero();
    }

    @Test
    void theReasonThatTheOfficerGivesIsBeforeTheHeadWhoHandsTheCorrectionIn() {
        handsIn(world.communeOne(), "12");
        reviews.accept(report, 1, district.standing(world.monitor()));
        String head = serving("chutich", PostingRole.LEADER);
        posts(world.communeOne(), "correction");
        Document wrong = html(posts(world.communeOne(), "approval-request", "whole", "1"));
        assertThat(wrong.select(".errors a").attr("href")).isEqualTo("#reason");
        posts(world.communeOne(), "approval-request", "whole", "1", "reason", "Cộng thiếu thôn Đông");
        Document desk = page(report, head);
        assertThat(desk.select("textarea[name=reason]").text()).isEqualTo("Cộng thiếu thôn Đông");
        posts(head, "approval-refusal", "remark", "Ghi rõ hơn");
        assertThat(page(report, world.communeOne())
                        .select("textarea[name=reason]")
                        .text())
                .isEqualTo("Cộng thiếu thôn Đông");
    }

    @Test
    void theIntakeUnitEntersThePaperOfAUnit() {
        Document page = page(report, world.monitor());
        assertThat(page.select("form#report")).isEmpty();
        assertThat(page.select("a[href$=onBehalf=true]").text()).isEqualTo("Nhập thay cho đơn vị (nhận bản giấy)");
        assertThat(html(browser.get()
                                .uri("/reports/{id}?onBehalf=true", report)
                                .with(people.as(world.monitor()))
                                .exchange())
                        .select("input[name=receivedOn]"))
                .hasSize(1);
        clock.standOn(LocalDate.of(2021, 6, 20));
        String[] fields = {"whole", "1", SESSIONS, "12", ATTENDEES, "5.000", RESULTS, "Đã làm"};
        Document wrong = html(posts(world.monitor(), "handing-in-on-behalf", with(fields, "receivedOn", "30/6/2021")));
        assertThat(wrong.select(".errors a").attr("href")).isEqualTo("#receivedOn");
        assertThat(wrong.select("input[name=receivedOn]").val()).isEqualTo("30/6/2021");
        posts(world.monitor(), "handing-in-on-behalf", "whole", "1", "receivedOn", "11/6/2021");
        assertThat(late()).as("the paper came in time").isFalse();
        assertThat(versions()).isOne();
    }

    @Test
    void aPaperThatCameBeforeTheReportWentBackIsRefusedBesideItsDay() {
        String[] fields = {"whole", "1", SESSIONS, "12", ATTENDEES, "5.000", RESULTS, "Đã làm"};
        posts(world.monitor(), "handing-in-on-behalf", with(fields, "receivedOn", "10/6/2021"));
        clock.standOn(LocalDate.of(2021, 6, 14));
        reviews.sendBack(report, 1, "Thiếu chữ ký", null, Map.of(), district.standing(world.monitor()));
        Document wrong = html(posts(world.monitor(), "handing-in-on-behalf", "whole", "1", "receivedOn", "12/6/2021"));
        assertThat(wrong.select(".errors a").attr("href")).isEqualTo("#receivedOn");
        posts(world.monitor(), "handing-in-on-behalf", "whole", "1", "receivedOn", "14/6/2021");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void whatWasAcceptedIsCorrectedWithAReasonOrLeftAsItWas() {
        handsIn(world.communeOne(), "12");
        reviews.accept(report, 1, district.standing(world.monitor()));
        assertThat(page(report, world.communeOne()).select("button").eachText()).contains("Đính chính");
        posts(world.communeOne(), "correction");
        saves(world.communeOne(), SESSIONS, "14", "revision." + SESSIONS, seen(SESSIONS));
        posts(world.communeOne(), "correction-removal");
        assertThat(answer(SESSIONS)).isEqualTo("12");
        posts(world.communeOne(), "correction");
        Document page = html(posts(
                world.communeOne(),
                "handing-in",
                "whole",
                "1",
                SESSIONS,
                "14",
                "revision." + SESSIONS,
                seen(SESSIONS)));
        assertThat(page.select(".errors a").attr("href")).isEqualTo("#reason");
        posts(world.communeOne(), "handing-in", "whole", "1", "reason", "Cộng thiếu 2 buổi");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void whatCameBackSaysWhyAndWhere() {
        handsIn(world.communeOne(), "12");
        reviews.sendBack(
                report,
                1,
                "Số liệu chưa khớp",
                LocalDate.of(2021, 6, 18),
                Map.of(FieldKey.parse(SESSIONS), "Công an báo 15 buổi"),
                district.standing(world.monitor()));
        Document page = page(report, world.communeOne());
        assertThat(page.select(".notice.late").text())
                .contains("Số liệu chưa khớp", "18/6/2021", "Công an báo 15 buổi", world.monitor());
        assertThat(page.select(".notice a[href=#" + SESSIONS + "]")).hasSize(1);
        assertThat(page.getElementById("notes-" + SESSIONS).text()).contains("Công an báo 15 buổi");
    }

    @Test
    void aNewerFormIsOfferedAndTakesWhatWasWritten() {
        saves(world.communeOne(), SESSIONS, "12");
        FormsOfTests.publish(forms, jdbc, report, FormsOfTests.large(library));
        assertThat(page(report, world.communeOne()).text()).contains("Có biểu mẫu mới");
        posts(world.communeOne(), "form-adoption");
        Document page = page(report, world.communeOne());
        assertThat(page.text()).doesNotContain("Có biểu mẫu mới");
        assertThat(page.select("input[name=" + SESSIONS + "]").val()).isEqualTo("12");
    }

    @Test
    void theHalfYearStandsBesideTheYear() {
        handsIn(world.communeOne(), "1.234");
        Document page = page(year, world.communeOne());
        assertThat(page.select("td[data-label=Kỳ trước]").first().text()).isEqualTo("1.234");
        assertThat(page.select("td[data-label=Cùng kỳ]").first().text()).isEqualTo("–");
    }

    @Test
    void strangersFindNothing() {
        for (String someone : List.of(world.communeTwo(), world.policeman(), world.otherDivision())) {
            assertThat(browser.get().uri("/reports/{id}", report).with(people.as(someone)))
                    .hasStatus(404);
            for (String step :
                    List.of("draft", "handing-in", "handing-in-on-behalf", "approval-request", "correction")) {
                assertThat(posts(someone, step, SESSIONS, "1", "receivedOn", "10/6/2021"))
                        .as(someone + " " + step)
                        .hasStatus(404);
            }
        }
        assertThat(versions()).isZero();
    }

    @Test
    void aFormOfFortyFiguresIsALightPage() throws IOException {
        FormsOfTests.publish(forms, jdbc, report, FormsOfTests.large(library));
        FormsOfTests.publish(forms, jdbc, year, FormsOfTests.large(library));
        for (UUID each : List.of(report, year)) {
            String[] body = new String[1];
            page(each, world.communeOne());
            int counted = statements.during(() -> body[0] = raw(each, world.communeOne()));
            byte[] bytes = body[0].getBytes(StandardCharsets.UTF_8);
            System.out.printf(
                    "form of 40 indicators%s: %d bytes, %d compressed, %d statements%n",
                    each.equals(year) ? " with estimates" : "", bytes.length, compressed(bytes), counted);
            assertThat(bytes.length).isLessThan(MOST_BYTES);
            fill(each);
            byte[] filled = raw(each, world.communeOne()).getBytes(StandardCharsets.UTF_8);
            System.out.printf("  filled in: %d bytes, %d compressed%n", filled.length, compressed(filled));
            assertThat(counted).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private void fill(UUID id) {
        String[] fields = page(id, world.communeOne()).select("td.place input[name]").eachAttr("name").stream()
                .flatMap(name -> Stream.of(name, "1.234"))
                .toArray(String[]::new);
        assertThat(json(sends(id, world.communeOne(), fields)).at("/kept")).hasSize(fields.length / 2);
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    private String serving(String who, PostingRole role) {
        return serving(who, role, world.communes().getFirst());
    }

    private String raw(UUID id, String person) {
        MvcTestResult answer =
                browser.get().uri("/reports/{id}", id).with(people.as(person)).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(body(answer));
    }

    private MvcTestResult handsIn(String person, String sessions) {
        return posts(person, "handing-in", "whole", "1", SESSIONS, sessions, ATTENDEES, "5.000", RESULTS, "Đã làm");
    }

    private JsonNode saves(String person, String... fields) {
        return json(sends(person, fields));
    }

    private MvcTestResult sends(String person, String... fields) {
        return sends(report, person, fields);
    }

    private MvcTestResult sends(UUID id, String person, String... fields) {
        var request = browser.post()
                .uri("/reports/{id}/draft", id)
                .accept(MediaType.APPLICATION_JSON)
                .with(people.as(person))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult posts(String person, String step, String... fields) {
        var request = browser.post()
                .uri("/reports/{id}/{step}", report, step)
                .accept(MediaType.TEXT_HTML)
                .with(people.as(person))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    private String answer(String field) {
        return answer(report, field);
    }

    private int versions() {
        return versions(report);
    }

    private boolean late() {
        return jdbc.sql("select late from obligation where id = ?")
                .param(report)
                .query(Boolean.class)
                .single();
    }
}
