package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.reporting.Approvals;
import vn.dondoc.reporting.Reviews;
import vn.dondoc.reporting.form.FieldKey;

/** Handing a report in: by its officers, by its head, on paper, and once more after it was accepted. */
@PagesTest
class ReportHandingInPagesTest extends FillingPages {

    @Autowired
    Reviews reviews;

    @Autowired
    Approvals approvals;

    @Autowired
    Obligations obligations;

    @Test
    void whoJudgesSeesEarlierFiguresAndSendsBackFromTheFigureItself() {
        handsIn(world.communeOne(), "12");
        Document page = page(report, world.monitor());
        assertThat(page.select("table.read thead th").eachText())
                .contains("6 tháng cuối năm 2020", "6 tháng đầu năm 2020");
        String address = page.select("table.read a[href*=" + SESSIONS + "]").attr("href");
        Document begun = desk.page(world.monitor(), address);
        assertThat(begun.select("form[action$=return] option[selected]").eachAttr("value"))
                .containsExactly(SESSIONS);
        assertThat(begun.select("[autofocus]").eachAttr("name")).containsExactly("said[0]");
        assertThat(page(report, world.communeOne()).select("table.read a[href*=about]"))
                .isEmpty();
    }

    @Test
    void handingInWithSomethingMissingComesBackWithAllThatWasTyped() {
        Document page = Desk.html(posts(world.communeOne(), "handing-in", "whole", "1", SESSIONS, "-3", RESULTS, ""));
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
        Document page = desk.follows(colleague, late);
        assertThat(page.select("[aria-labelledby=leftover] dd").eachText()).containsExactly("Viết cả buổi chiều");
        assertThat(page(report, colleague).select("#leftover")).isEmpty();
    }

    @Test
    void aReportHandedInAfterItsDayIsLate() {
        scene.on(2021, 6, 16);
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
        assertThat(approvals.waiting(scene.standing(head))).hasSize(1);
        obligations.waive(report, "Sáp nhập", scene.standing(world.monitor()));
        assertThat(approvals.waiting(scene.standing(head))).isEmpty();
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
        reviews.accept(report, 1, scene.standing(world.monitor()));
        String head = serving("chutich", PostingRole.LEADER);
        posts(world.communeOne(), "correction");
        Document wrong = Desk.html(posts(world.communeOne(), "approval-request", "whole", "1"));
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
        assertThat(desk.page(world.monitor(), "/reports/{id}?onBehalf=true", report)
                        .select("input[name=receivedOn]"))
                .hasSize(1);
        scene.on(2021, 6, 20);
        String[] fields = {"whole", "1", SESSIONS, "12", ATTENDEES, "5.000", RESULTS, "Đã làm"};
        Document wrong =
                Desk.html(posts(world.monitor(), "handing-in-on-behalf", with(fields, "receivedOn", "30/6/2021")));
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
        scene.on(2021, 6, 14);
        reviews.sendBack(report, 1, "Thiếu chữ ký", null, Map.of(), scene.standing(world.monitor()));
        Document wrong =
                Desk.html(posts(world.monitor(), "handing-in-on-behalf", "whole", "1", "receivedOn", "12/6/2021"));
        assertThat(wrong.select(".errors a").attr("href")).isEqualTo("#receivedOn");
        posts(world.monitor(), "handing-in-on-behalf", "whole", "1", "receivedOn", "14/6/2021");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void whatWasAcceptedIsCorrectedWithAReasonOrLeftAsItWas() {
        handsIn(world.communeOne(), "12");
        reviews.accept(report, 1, scene.standing(world.monitor()));
        assertThat(page(report, world.communeOne()).select("button").eachText()).contains("Đính chính");
        posts(world.communeOne(), "correction");
        saves(world.communeOne(), SESSIONS, "14", "revision." + SESSIONS, seen(SESSIONS));
        posts(world.communeOne(), "correction-removal");
        assertThat(answer(SESSIONS)).isEqualTo("12");
        posts(world.communeOne(), "correction");
        Document page = Desk.html(posts(
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
                scene.standing(world.monitor()));
        Document page = page(report, world.communeOne());
        assertThat(page.select(".notice.late").text())
                .contains("Số liệu chưa khớp", "18/6/2021", "Công an báo 15 buổi", world.monitor());
        assertThat(page.select(".notice a[href=#" + SESSIONS + "]")).hasSize(1);
        assertThat(page.getElementById("notes-" + SESSIONS).text()).contains("Công an báo 15 buổi");
    }

    private boolean late() {
        return jdbc.sql("select late from obligation where id = ?")
                .param(report)
                .query(Boolean.class)
                .single();
    }
}
