package vn.dondoc.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;

@PagesTest
class ExtensionPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    District.World world;

    /** Due on 14/6/2021. */
    UUID report;

    @BeforeEach
    void aReportIsOwed() {
        world = scene.world;
        UUID plan = scene.plan("61/KH-UBND");
        scene.on(2021, 5, 20);
        report = scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and kind = 'REPORT' and due_on = '2021-06-14'",
                plan,
                world.communes().getFirst());
    }

    @Test
    void theUnitAsksWithAReasonAndALaterDayAndSeesThatItWaits() {
        Document empty = Desk.html(ask("", " "));
        assertThat(empty.select("#wishedDay-error, #wishReason-error")).hasSize(2);
        Document wrong = Desk.html(ask("31/02/2021", "Mưa lũ"));
        assertThat(wrong.select("#wishedDay").attr("value")).isEqualTo("31/02/2021");
        assertThat(wrong.select("#wishReason").text()).isEqualTo("Mưa lũ");
        assertThat(Desk.html(ask("14/06/2021", "Mưa lũ"))
                        .select("#wishedDay-error")
                        .text())
                .contains("Ngày xin phải sau thời hạn hiện nay");
        assertThat(Desk.html(ask("19/05/2021", "Mưa lũ"))
                        .select("#wishedDay-error")
                        .text())
                .contains("Ngày này đã qua");
        assertThat(state()).isEqualTo("2021-06-14 - 0");
        assertThat(ask("30/06/2021", "Mưa lũ")).hasRedirectedUrl("/obligations/" + report);
        assertThat(state()).isEqualTo("2021-06-14 2021-06-30 0");
        Document waiting = page(world.communeOne());
        assertThat(waiting.text()).contains("xin gia hạn đến hết ngày 30/6/2021", "Mưa lũ");
        assertThat(waiting.select("form[action$=extension-request]")).isEmpty();
        assertThat(desk.get(world.monitor(), "/obligations?followed=true"))
                .bodyText()
                .contains("xin gia hạn");
    }

    @Test
    void whatWaitsForAWordStandsRightBelowTheTitleWithTheDayThatWasAskedFor() {
        assertThat(page(world.monitor()).select(".decide")).isEmpty();
        ask("30/06/2021", "Mưa lũ");
        Document judge = page(world.monitor());
        assertThat(judge.select("main > header.title + .decide").text()).contains("30/6/2021", "Mưa lũ");
        assertThat(judge.select(".decide #grantedDay").attr("value")).isEqualTo("30/06/2021");
        assertThat(judge.select(".decide details[open] button.main").text()).isEqualTo("Đồng ý gia hạn");
        assertThat(judge.select("#extension")).hasSize(1);
        assertThat(page(world.communeOne()).select(".decide")).isEmpty();
    }

    @Test
    void whatIsAskedWhileAWishWaitsIsNotAskedTwice() {
        ask("30/06/2021", "Mưa lũ");
        assertThat(ask("05/07/2021", "Mưa lũ")).hasRedirectedUrl("/obligations/" + report);
        assertThat(state()).isEqualTo("2021-06-14 2021-06-30 0");
    }

    @Test
    void aGrantedDayCountsAndTheFirstStaysVisible() {
        ask("30/06/2021", "Mưa lũ");
        assertThat(Desk.html(grant("19/05/2021", "Đồng ý"))
                        .select("#grantedDay-error")
                        .text())
                .contains("Ngày này đã qua");
        assertThat(page(world.monitor()).select("#forced")).isEmpty();
        assertThat(grant("25/06/2021", "Đồng ý")).hasRedirectedUrl("/obligations/" + report);
        assertThat(state()).isEqualTo("2021-06-25 - 1");
        assertThat(page(world.communeOne()).text())
                .contains("Hạn ban đầu", "14/6/2021", "25/6/2021", "Mưa lũ", "Đồng ý", "Đã gia hạn 1 lần");
    }

    @Test
    void aSecondTimeIsGrantedOnlyWhereItIsMeant() {
        grant("25/06/2021", "Mưa lũ");
        Document refused = Desk.html(grant("30/06/2021", "Lại mưa lũ"));
        assertThat(refused.select("#forced-error").text()).contains("đã được gia hạn một lần");
        assertThat(refused.select("#grantReason").text()).isEqualTo("Lại mưa lũ");
        assertThat(refused.select("input#forced[type=checkbox]")).hasSize(1);
        assertThat(state()).isEqualTo("2021-06-25 - 1");
        assertThat(post("extension", world.monitor(), "grantedDay", "30/06/2021", "forced", "true"))
                .bodyText()
                .contains("grantReason-error");
        assertThat(post(
                        "extension",
                        world.monitor(),
                        fields("grantedDay=30/06/2021&grantReason=Lại mưa lũ&forced=true")))
                .hasRedirectedUrl("/obligations/" + report);
        assertThat(state()).isEqualTo("2021-06-30 - 2");
    }

    @Test
    void moreTimeIsNeverLess() {
        for (String day : new String[] {"14/06/2021", "01/06/2021"}) {
            assertThat(Desk.html(grant(day, "Cần sớm hơn"))
                            .select("#grantedDay-error")
                            .text())
                    .contains("phải sau thời hạn hiện nay");
            assertThat(Desk.html(post("due", world.monitor(), "day", day, "reason", "Cần sớm hơn"))
                            .select("#day-error")
                            .text())
                    .contains("phải sau thời hạn hiện nay");
        }
        assertThat(state()).isEqualTo("2021-06-14 - 0");
    }

    @Test
    void anotherWayToChangeTheDayIsNoWayAroundThat() {
        grant("25/06/2021", "Mưa lũ");
        Document page = Desk.html(post("due", world.monitor(), "day", "30/06/2021", "reason", "Mưa"));
        assertThat(page.select("#day-error").text()).contains("đã được gia hạn một lần");
        assertThat(state()).isEqualTo("2021-06-25 - 1");
    }

    @Test
    void aRefusalTakesAReasonAndLeavesTheDay() {
        ask("30/06/2021", "Mưa lũ");
        assertThat(Desk.html(post("extension-refusal", world.monitor(), "refusalReason", " "))
                        .select("#refusalReason-error"))
                .hasSize(1);
        assertThat(post("extension-refusal", world.monitor(), "refusalReason", "Đã đủ thời gian"))
                .hasRedirectedUrl("/obligations/" + report);
        assertThat(state()).isEqualTo("2021-06-14 - 0");
        assertThat(page(world.communeOne()).text()).contains("Đã đủ thời gian", "Không gia hạn");
        assertThat(ask("28/06/2021", "Vẫn mưa lũ")).hasRedirectedUrl("/obligations/" + report);
        assertThat(state()).isEqualTo("2021-06-14 2021-06-28 0");
    }

    @Test
    void whoCameFromTheReportGoesBackThere() {
        assertThat(post(
                        "extension-request",
                        world.communeOne(),
                        fields("wishedDay=30/06/2021&wishReason=Mưa lũ&back=report")))
                .hasRedirectedUrl("/reports/" + report);
        Document wrong = Desk.html(post("extension", world.monitor(), "grantedDay", "x", "back", "report"));
        assertThat(wrong.select("form[action$=extension] input[name=back]").attr("value"))
                .isEqualTo("report");
        assertThat(post("extension-refusal", world.monitor(), fields("refusalReason=Không&back=https://example.org")))
                .hasRedirectedUrl("/obligations/" + report);
    }

    private MvcTestResult ask(String day, String reason) {
        return post("extension-request", world.communeOne(), "wishedDay", day, "wishReason", reason);
    }

    private MvcTestResult grant(String day, String reason) {
        return post("extension", world.monitor(), "grantedDay", day, "grantReason", reason);
    }

    private MvcTestResult post(String step, String username, String... fields) {
        return desk.post(username, "/obligations/" + report + "/" + step, fields);
    }

    /** The day in force, the day wished for, how often it was extended. */
    private String state() {
        return scene.text(
                "select concat_ws(' ', due_on, coalesce(asked_due_on::text, '-'), extensions) from obligation"
                        + " where id = ?",
                report);
    }

    private Document page(String username) {
        return desk.page(username, "/obligations/" + report);
    }
}
