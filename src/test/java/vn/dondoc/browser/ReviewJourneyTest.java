package vn.dondoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Accounts;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.Postings;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;
import vn.dondoc.plan.AskedReport;
import vn.dondoc.plan.AskedReports;

/** Reports as the focal agency sees them: returned with a reason, handed in again, gathered into one. */
@BrowserTest
class ReviewJourneyTest {

    private static final String SESSIONS = "[name='figure.COMM_SESSIONS']";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AskedReports asking;

    @Autowired
    Postings postings;

    @Autowired
    Accounts accounts;

    @Test
    void whatIsReturnedReachesTheUnitAtOnceAndComesAgainWithItsDifference(Door door) {
        String address = "/reports/" + report();
        Visitor commune = door.desk("quangcong").opens(address);
        fillAll(commune);
        commune.pressesAndAgrees("Nộp báo cáo").reads("Đã nộp Báo cáo 6 tháng");

        Visitor division = door.desk("vhtt.quangdien").opens(address);
        division.page().locator(".settle a.danger").click();
        assertThat(division.page().locator("#reason")).isFocused();
        division.page().locator("form[action$='/return'] .danger").click();
        division.page().locator("form[action$='/return'] .error").first().waitFor();
        division.fills("Lý do trả lại", "Số buổi chưa khớp với biên bản.");
        division.page()
                .locator("form[action$='/return'] select")
                .first()
                .selectOption(new SelectOption().setValue("figure.COMM_SESSIONS"));
        division.page().locator("form[action$='/return'] [name='said[0]']").fill("Đếm lại giúp.");
        division.page().locator("form[action$='/return'] [name='newDay']").fill("01/06/2021");
        division.page().locator("form[action$='/return'] .danger").click();
        division.reads("Đã trả lại");

        Visitor again = commune.opens("/").reads("Bị trả lại");
        again.opens(address).reads("Số buổi chưa khớp với biên bản.").reads("01/6/2021");
        assertThat(again.page().locator(".notice li")).containsText("Đếm lại giúp.");
        assertThat(again.hindrances()).isEmpty();
        again.page().fill(SESSIONS, "14");
        again.pressesAndAgrees("Nộp báo cáo").reads("Đã nộp Báo cáo 6 tháng");

        division.opens(address).reads("1 chỗ khác với lần nộp 1");
        assertThat(division.page().locator("ins").first()).hasText("14");
        assertThat(division.hindrances()).isEmpty();
        division.photographs("report-difference");
        division.pressesAndAgrees("Tiếp nhận").reads("Đã tiếp nhận");
        assertThat(division.statusOf(address + "/versions/1")).isEqualTo(200);
    }

    @Test
    void theFocalOfficerGathersWhatWasAcceptedCorrectsItAndSendsItUp(Door door) {
        UUID plan = jdbc.sql("select id from plan where reference = '08/KH-TP'")
                .query(UUID.class)
                .single();
        UUID justice = unit("Phòng Tư pháp");
        UUID committee = unit("Ủy ban nhân dân huyện Quảng Điền");
        UUID regime = asking.ask(
                plan,
                new AskedReport(
                        List.of(Party.unit(justice)),
                        PeriodKind.THEMATIC,
                        "Tổng hợp 6 tháng",
                        new Window(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30)),
                        LocalDate.of(2021, 6, 10),
                        null,
                        committee,
                        committee,
                        null),
                postings.standingOf(accounts.idOf("tuphap.quangdien").orElseThrow(), "tuphap.quangdien"));
        String address = "/reports/"
                + jdbc.sql("select id from obligation where source_id = ?")
                        .param(regime)
                        .query(UUID.class)
                        .single();
        Visitor officer = door.desk("tuphap.quangdien").opens(address + "/consolidation");
        officer.presses("Tổng hợp").reads("Chưa tổng hợp").reads("UBND xã Quảng Ngạn");
        String computed = officer.page().locator("td[data-label] b").first().innerText();
        assertThat(Integer.parseInt(computed.replace(".", ""))).isPositive();
        assertThat(officer.hindrances()).isEmpty();
        officer.photographs("consolidation");

        officer.follows("Sửa và nộp");
        officer.page().fill(SESSIONS, "999");
        assertThat(officer.page().locator("#kept")).containsText("Đã lưu lúc");
        officer.opens(address + "/consolidation").reads("[Đã hiệu chỉnh]");
        officer.page().locator(".edited button").first().click();
        assertThat(officer.page().locator(".edited")).hasCount(0);
        assertThat(officer.page().locator("td[data-label] b").first()).hasText(computed);

        officer.follows("Số buổi tuyên truyền trực tiếp");
        officer.reads("Tổng cộng").reads("UBND xã Quảng Thái");
        officer.opens(address);
        officer.pressesAndAgrees("Nộp báo cáo").reads("Đã nộp");
        Visitor leader = door.desk("chutich.quangdien").opens(address).reads("Bản đã nộp");
        assertThat(leader.hindrances()).isEmpty();
        leader.pressesAndAgrees("Tiếp nhận").reads("Đã tiếp nhận");
    }

    /** All that the form of the demo world's plan wants. */
    private static void fillAll(Visitor commune) {
        commune.page().fill(SESSIONS, "12");
        commune.page().fill("[name='figure.COMM_ATTENDEES']", "600");
        for (String section : List.of("DIRECTION", "RESULTS")) {
            if (commune.page().locator("[name='section." + section + "']").count() > 0) {
                commune.page().fill("[name='section." + section + "']", "Đã thực hiện theo kế hoạch.");
            }
        }
        assertThat(commune.page().locator("#kept")).containsText("Đã lưu lúc");
    }

    private UUID report() {
        return jdbc.sql("""
                        select o.id from obligation o join plan p on p.id = o.plan_id
                        where p.reference = '61/KH-UBND' and o.period like 'HALF_YEAR %' and o.unit_id = ?
                        order by o.due_on limit 1
                        """)
                .param(unit("Ủy ban nhân dân xã Quảng Công"))
                .query(UUID.class)
                .single();
    }

    private UUID unit(String name) {
        return jdbc.sql("select unit_id from agency_unit_name where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }
}
