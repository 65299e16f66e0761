package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.reporting.FormsOfTests;

/** Filling in a report: what is typed is kept, whoever types at the same time. */
@PagesTest
class ReportFillingPagesTest extends FillingPages {

    static final int MOST_STATEMENTS = 24;

    /** With files, spreadsheets and lồng ghép below the grid; some 8 KB once compressed. */
    static final int MOST_BYTES = 48 * 1024;

    @Autowired
    MovableClock clock;

    @Autowired
    CountedStatements statements;

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
        assertThat(told.at("/problems/0/words").asString()).contains("“mười” không phải là số");
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
        JsonNode changes = json(desk.get(
                world.communeOne(),
                "/reports/{id}/changes?since={since}",
                report,
                clock.instant().minusSeconds(5)));
        assertThat(changes.at("/changed/0/value").asString()).isEqualTo("15");
        assertThat(changes.at("/changed/0/mine").asBoolean()).isFalse();
    }

    @Test
    void withoutScriptsAClashComesBackWithBothWordsAndOneButtonForEach() {
        saves(world.communeOne(), SESSIONS, "12");
        Document page = Desk.html(posts(colleague, "draft", "whole", "1", SESSIONS, "15", RESULTS, "Đã làm"));
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
            assertThat(desk.get(someone, "/reports/{id}", report)).hasStatus(404);
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

    private String raw(UUID id, String person) {
        MvcTestResult answer = desk.get(person, "/reports/{id}", id);
        assertThat(answer).hasStatusOk();
        return Desk.body(answer);
    }
}
