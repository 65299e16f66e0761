package vn.dondoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Accounts;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.reporting.Forms;
import vn.dondoc.reporting.FormsOfTests;
import vn.dondoc.reporting.Library;

/** Reports as communes write them: on a phone, two at once, over a session that ended, without scripts. */
@BrowserTest
class ReportJourneyTest {

    private static final int WIDTH = 360;
    private static final String SESSIONS = "[name='figure.COMM_SESSIONS']";
    private static final String ATTENDEES = "[name='figure.COMM_ATTENDEES']";
    private static final String DIRECTION = "[name='section.DIRECTION']";
    private static final String RESULTS = "[name='section.RESULTS']";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Forms forms;

    @Autowired
    Library library;

    @Autowired
    Postings postings;

    @Autowired
    Accounts accounts;

    @Test
    void aCommuneHandsInOnAPhone(Door door) {
        String address = report("Quảng Thọ");
        Visitor commune = door.phone("quangtho").opens(address);
        assertThat(commune.overhanging()).isEmpty();
        assertThat(commune.breadth()).isLessThanOrEqualTo(WIDTH);
        commune.photographs("report-phone");
        assertThat(commune.hindrances()).isEmpty();
        commune.page().fill(SESSIONS, "1234");
        commune.page().fill(ATTENDEES, "năm trăm");
        assertThat(kept(commune)).containsText("Đã lưu lúc");
        assertThat(commune.page().locator("#notes-figure\\.COMM_ATTENDEES")).containsText("không phải là số");
        assertThat(commune.page().locator(SESSIONS)).hasValue("1.234");
        assertThat(savedMark(commune, SESSIONS)).contains("✓");
        assertThat(savedMark(commune, ATTENDEES)).as("kept, but no number").isEqualTo("none");
        commune.page().locator(SESSIONS).scrollIntoViewIfNeeded();
        commune.photographs("report-phone-grid");
        commune.page().fill(ATTENDEES, "5000");
        commune.page().fill(DIRECTION, "Đã ban hành kế hoạch.");
        commune.presses("Nộp báo cáo").reads("Cần sửa một chỗ");
        assertThat(commune.page().locator(SESSIONS)).hasValue("1.234");
        assertThat(commune.breadth()).isLessThanOrEqualTo(WIDTH);
        commune.page().fill(RESULTS, "Đã thực hiện đủ các nhiệm vụ.");
        commune.pressesAndAgrees("Nộp báo cáo").reads("Đã nộp Báo cáo 6 tháng");
        assertThat(commune.page().locator("form#report")).hasCount(0);
        assertThat(commune.breadth()).isLessThanOrEqualTo(WIDTH);
    }

    @Test
    void whatWasTypedOutlivesTheSession(Door door) {
        Visitor commune = door.desk("quangvinh").opens(report("Quảng Vinh"));
        commune.page().fill(SESSIONS, "7");
        assertThat(kept(commune)).containsText("Đã lưu lúc");
        commune.page().context().clearCookies();
        commune.page().fill(RESULTS, "Gõ khi phiên đã hết");
        assertThat(commune.page().locator("#trouble")).containsText("Phiên làm việc đã hết");
        assertThat(kept(commune)).containsText("đang giữ trên máy này");
        commune.photographs("report-lost");
        commune.follows("Đăng nhập lại");
        commune.fills("Tên đăng nhập", "quangvinh")
                .fills("Mật khẩu", "dondoc@2021")
                .presses("Đăng nhập");
        assertThat(commune.page().locator(RESULTS)).hasValue("Gõ khi phiên đã hết");
        assertThat(kept(commune)).containsText("Đã lưu lúc");
        commune.page().reload();
        assertThat(commune.page().locator(RESULTS)).hasValue("Gõ khi phiên đã hết");
        assertThat(commune.page().evaluate("Object.keys(localStorage).length")).isEqualTo(0);
    }

    @Test
    void twoOfficersSeeEachOthersChangesAndNeitherOverwrites(Door door) {
        String address = report("Quảng Phú");
        UUID lan = accounts.openForDemonstration("quangphu.lan", "Lê Thị Lan", false, "dondoc@2021");
        postings.appoint(lan, unit("Quảng Phú"), PostingRole.OFFICER, "Cán bộ", LocalDate.of(2021, 1, 1), "thu");
        Visitor first = door.desk("quangphu").opens(address);
        Visitor second = door.desk("quangphu.lan").opens(address);
        first.page().fill(SESSIONS, "12");
        assertThat(kept(first)).containsText("Đã lưu lúc");
        second.page().fill(SESSIONS, "15");
        assertThat(second.page().locator("form .clash")).containsText("12");
        second.page().locator("form .clash button").first().scrollIntoViewIfNeeded();
        second.photographs("report-clash");
        assertThat(second.hindrances()).isEmpty();
        assertThat(second.page().locator(SESSIONS)).hasValue("15");
        second.page()
                .locator("form .clash button")
                .filter(new Locator.FilterOptions().setHasText("Giữ của tôi"))
                .click();
        assertThat(second.page().locator("form .clash")).hasCount(0);
        assertThat(kept(second)).containsText("Đã lưu lúc");
        first.page().fill(RESULTS, "Phần của người thứ nhất");
        assertThat(first.page().locator(SESSIONS)).hasValue("15");
        assertThat(first.page().locator("#notes-figure\\.COMM_SESSIONS")).containsText("vừa ghi lúc");
    }

    @Test
    void aBlockIsPastedIntoTheGrid(Door door) {
        Visitor commune = door.desk("quangan").opens(report("Quảng An"));
        commune.page().focus(SESSIONS);
        commune.page().evaluate("""
                () => {
                    const data = new DataTransfer();
                    data.setData('text/plain', '1,234\\n12,345.0\\n3');
                    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """);
        commune.reads("Đã dán 3 ô");
        assertThat(commune.page().locator(SESSIONS)).hasValue("1.234");
        assertThat(commune.page().locator(ATTENDEES)).hasValue("12.345,0");
        commune.page().focus(SESSIONS);
        commune.page().keyboard().press("ArrowDown");
        assertThat(commune.page().locator(ATTENDEES)).isFocused();
        commune.page().keyboard().press("Control+Enter");
        assertThat(kept(commune)).containsText("Đã lưu lúc");
        commune.photographs("report-desk");
    }

    @Test
    void aReportIsHandedInWithoutScripts(Door door) {
        Visitor commune = door.withoutScripts("quangphuoc").opens(report("Quảng Phước"));
        Page page = commune.page();
        page.fill(SESSIONS, "12");
        commune.presses("Lưu nháp").reads("Đã lưu lúc");
        commune.presses("Nộp báo cáo").reads("Cần sửa 3 chỗ");
        page.fill(ATTENDEES, "300");
        page.fill(DIRECTION, "Đã ban hành kế hoạch.");
        page.fill(RESULTS, "Đã thực hiện");
        commune.presses("Nộp báo cáo").reads("Đã nộp Báo cáo 6 tháng").reads("Đang chờ Phòng Văn hóa và Thông tin");
    }

    @Test
    void theHeadOfTheUnitReadsApprovesAndHandsInWhatTheOfficerLaidBefore(Door door) {
        String address = report("Quảng Lợi", "YEAR");
        Visitor officer = door.phone("quangloi").opens(address);
        officer.page().fill("[name='head.asOf']", "15/5/2021");
        officer.page().fill(SESSIONS, "12");
        officer.page().fill("[name='estimate.COMM_SESSIONS']", "10");
        officer.page().fill(ATTENDEES, "5000");
        officer.page().fill(DIRECTION, "Đã ban hành kế hoạch.");
        officer.page().fill(RESULTS, "Đã thực hiện các nhiệm vụ được giao.");
        assertThat(officer.page().locator("#notes-estimate\\.COMM_SESSIONS")).containsText("ít hơn số đã thực hiện");
        assertThat(officer.overhanging()).isEmpty();
        assertThat(officer.hindrances()).isEmpty();
        officer.page().evaluate("document.querySelector('.figures').scrollIntoView()");
        officer.photographs("report-estimates-phone");
        officer.sized(1366, 768).page().evaluate("document.querySelector('.figures').scrollIntoView()");
        officer.photographs("report-estimates-desk");
        officer.pressesAndAgrees("Trình lãnh đạo duyệt").reads("Đã trình lãnh đạo duyệt");

        Visitor leader = door.desk("ct.quangloi").opens(address).reads("Đã thực hiện các nhiệm vụ được giao.");
        leader.photographs("report-approval");
        assertThat(leader.hindrances()).isEmpty();
        leader.sized(WIDTH, 740);
        assertThat(leader.overhanging()).isEmpty();
        leader.pressesAndAgrees("Duyệt và nộp").reads("Đã nộp Báo cáo năm 2021");
    }

    @Test
    void theIntakeUnitEntersAPaperReport(Door door) {
        Visitor division = door.desk("vhtt.quangdien").opens(report("Quảng Thành"));
        division.follows("Nhập thay cho đơn vị (nhận bản giấy)").reads("Đang nhập thay cho UBND xã Quảng Thành");
        division.photographs("report-on-behalf");
        assertThat(division.hindrances()).isEmpty();
        division.page().getByLabel("Không phát sinh").check();
        assertThat(division.page().locator(SESSIONS)).isHidden();
        division.pressesAndAgrees("Ghi nhận báo cáo giấy").reads("Đã ghi nhận thay");
    }

    private static String savedMark(Visitor visitor, String field) {
        return (String) visitor.page()
                .locator(field)
                .evaluate("input => getComputedStyle(input.closest('.place'), '::after').content");
    }

    private static Locator kept(Visitor visitor) {
        return visitor.page().locator("#kept");
    }

    private String report(String commune) {
        return report(commune, "HALF_YEAR");
    }

    private String report(String commune, String kind) {
        UUID id = jdbc.sql("""
                        select o.id from obligation o join plan p on p.id = o.plan_id
                        where p.reference = '61/KH-UBND' and o.period like ? and o.unit_id = ?
                        order by o.due_on limit 1
                        """)
                .params(kind + " %", unit(commune))
                .query(UUID.class)
                .single();
        UUID regime = jdbc.sql("select source_id from obligation where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        if (forms.inForce(regime).content().indicators().isEmpty()) {
            FormsOfTests.publish(forms, jdbc, id, FormsOfTests.small(library));
        }
        return "/reports/" + id;
    }

    private UUID unit(String commune) {
        return jdbc.sql("select unit_id from agency_unit_name where name = ?")
                .param("Ủy ban nhân dân xã " + commune)
                .query(UUID.class)
                .single();
    }
}
