package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;

@PagesTest
class ChildDataPagesTest extends ReportPages {

    @Autowired
    People people;

    @Autowired
    MockMvcTester browser;

    static final String NAMED = "Đã thăm cháu Nguyễn Thị Lan ở thôn Đông.";

    @Test
    void whatTellsWhoAChildIsIsPointedOutWhileTypingAndStopsTheHandingIn() {
        MvcTestResult told = browser.post()
                .uri("/reports/{id}/draft", report)
                .accept(MediaType.APPLICATION_JSON)
                .param(RESULTS, NAMED)
                .with(people.as(world.communeOne()))
                .with(csrf())
                .exchange();
        assertThat(told)
                .bodyJson()
                .extractingPath("$.problems[0].words")
                .asString()
                .contains("cháu Nguyễn Thị Lan", "Điều 33");
        assertThat(told)
                .bodyJson()
                .extractingPath("$.problems[0].alarm")
                .asString()
                .hasSize(64);

        Document stopped = Desk.html(posts(report, world.communeOne(), "handing-in", "whole", "1", SESSIONS, "12"));
        assertThat(stopped.select(".errors a[href=#" + RESULTS + "]").text()).contains("cháu Nguyễn Thị Lan");
        assertThat(versions(report)).isZero();

        posts(
                report,
                world.communeOne(),
                "handing-in",
                "whole",
                "1",
                RESULTS,
                "Đã thăm 1 trẻ em.",
                "revision." + RESULTS,
                seen(RESULTS));
        assertThat(versions(report)).isOne();
    }

    @Test
    void aFalseAlarmIsConfirmedWithAReasonThatTheReviewerSees() {
        posts(report, world.communeOne(), "draft", "whole", "1", RESULTS, NAMED);
        Element button = alarm();
        String digest = button.val().split(" ")[1];
        Document tooShort = Desk.html(
                posts(report, world.communeOne(), "false-alarms", "alarm", button.val(), "reason." + digest, "sai"));
        assertThat(tooShort.select(".errors").text()).contains("ít nhất 10 ký tự");
        assertThat(tooShort.getElementById("reason." + digest).text()).isEqualTo("sai");
        String reason = "Tên một bài hát, không phải trẻ em";
        assertThat(posts(report, world.communeOne(), "false-alarms", "alarm", button.val(), "reason." + digest, reason))
                .hasStatus3xxRedirection();
        assertThat(page(report, world.communeOne()).select("form#report button[name=alarm]"))
                .isEmpty();
        handsIn(NAMED);
        assertThat(versions(report)).isOne();
        String seen = page(report, world.monitor()).text();
        assertThat(seen).contains("Cảnh báo đã xác nhận", "cháu Nguyễn Thị Lan", reason, world.communeOne());
        assertThat(scene.number(
                        "select count(*) from report_confirmation where report_id = ? and reason like '%Lan%'", report))
                .isZero();
    }

    @Test
    void otherWordsRaiseTheirOwnAlarm() {
        posts(report, world.communeOne(), "draft", "whole", "1", RESULTS, NAMED);
        Element button = alarm();
        String digest = button.val().split(" ")[1];
        posts(report, world.communeOne(), "false-alarms", "alarm", button.val(), "reason." + digest, "Tên một bài hát");
        posts(
                report,
                world.communeOne(),
                "draft",
                "whole",
                "1",
                RESULTS,
                NAMED + " Số căn cước 046210001234.",
                "revision." + RESULTS,
                seen(RESULTS));
        Desk.html(posts(report, world.communeOne(), "handing-in", "whole", "1", SESSIONS, "12"));
        assertThat(versions(report)).isZero();
    }

    @Test
    void onlyWhoWritesConfirmsAndOnlyWhatStandsThere() {
        posts(report, world.communeOne(), "draft", "whole", "1", RESULTS, NAMED);
        String value = alarm().val();
        String reason = "reason." + value.split(" ")[1];
        for (String stranger : new String[] {world.communeTwo(), world.policeman()}) {
            assertThat(posts(report, stranger, "false-alarms", "alarm", value, reason, "Không phải trẻ em"))
                    .hasStatus(404);
        }
        posts(report, world.monitor(), "false-alarms", "alarm", value, reason, "Không phải trẻ em");
        posts(
                report,
                world.communeOne(),
                "false-alarms",
                "alarm",
                RESULTS + " " + "0".repeat(64),
                "reason." + "0".repeat(64),
                "Không phải trẻ em");
        posts(report, world.communeOne(), "false-alarms", "alarm", "head.nil x", reason, "Không phải trẻ em");
        assertThat(scene.number("select count(*) from report_confirmation where report_id = ?", report))
                .isZero();
    }

    private Element alarm() {
        return page(report, world.communeOne())
                .getElementById("notes-" + RESULTS)
                .select("button[name=alarm]")
                .first();
    }
}
