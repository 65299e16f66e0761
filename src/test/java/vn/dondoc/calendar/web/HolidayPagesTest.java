package vn.dondoc.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.Desk;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.Holidays;

/** What is changed here is undone after each test: all tests share the calendar. */
@PagesTest
@Transactional
class HolidayPagesTest {

    static final LocalDate NEW_YEAR_2027 = LocalDate.of(2027, 1, 1);

    @Autowired
    Desk desk;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Autowired
    Holidays holidays;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anAdministrator() {
        clock.standOn(LocalDate.of(2021, 5, 20));
        people.administrator("quan.tri");
    }

    @Test
    void showsTheDaysOfThisYearWithTheirLegalBasis() {
        assertThat(desk.get("quan.tri", "/holidays"))
                .hasStatusOk()
                .bodyText()
                .contains("Nghỉ bù Ngày Quốc tế lao động", "khoản 3 Điều 111", "Thông báo 4875/TB-LĐTBXH")
                .contains("href=\"/holidays?year=2026\"")
                .doesNotContain("Ngày Văn hóa Việt Nam", "??");
    }

    @Test
    void switchesTheYear() {
        assertThat(desk.get("quan.tri", "/holidays?year=2026"))
                .hasStatusOk()
                .bodyText()
                .contains("thứ Ba, 24/11/2026", "Ngày Văn hóa Việt Nam", "Nghị quyết 28/2026/QH16")
                .doesNotContain("Tân Sửu");
    }

    @Test
    void saysWhatToDoWhereNothingIsRecorded() {
        assertThat(desk.get("quan.tri", "/holidays?year=2031"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa ghi ngày nghỉ nào của năm 2031")
                .doesNotContain("<table");
    }

    @Test
    void addsADayThatCountsAtOnceAndIsAudited() {
        assertThat(holidays.calendar().isWorkingDay(NEW_YEAR_2027)).isTrue();
        assertThat(add("01/01/2027", "HOLIDAY", "Tết Dương lịch", "Điều 112")).hasRedirectedUrl("/holidays?year=2027");
        assertThat(holidays.on(NEW_YEAR_2027))
                .contains(new CalendarDay(NEW_YEAR_2027, CalendarDay.Kind.HOLIDAY, "Tết Dương lịch", "Điều 112"));
        assertThat(holidays.calendar().isWorkingDay(NEW_YEAR_2027)).isFalse();
        assertThat(audited("calendar.day.added")).isEqualTo("quan.tri: 01/01/2027, Tết Dương lịch: HOLIDAY, Điều 112");
    }

    @Test
    void removesADayThatCountsAtOnceAndIsAudited() {
        assertThat(holidays.calendar().isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(desk.post("quan.tri", "/holidays/2026-11-24/removal")).hasRedirectedUrl("/holidays?year=2026");
        assertThat(holidays.on(LocalDate.of(2026, 11, 24))).isEmpty();
        assertThat(holidays.calendar().isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(audited("calendar.day.removed")).startsWith("quan.tri: 24/11/2026, Ngày Văn hóa Việt Nam: HOLIDAY");
        assertThat(desk.post("quan.tri", "/holidays/2026-11-24/removal")).hasStatus(404);
    }

    @Test
    void refusesADayThatIsThereAlreadyAndKeepsWhatWasTyped() {
        Document page = Desk.html(add("02/9/2026", "HOLIDAY", "Quốc khánh", "Điều 112"));
        assertThat(page.text()).contains("Ngày này đã có trong lịch");
        assertThat(page.getElementById("label").val()).isEqualTo("Quốc khánh");
    }

    @Test
    void asksBeforeItRemovesADayNamingIt() {
        assertThat(desk.get("quan.tri", "/holidays?year=2026"))
                .bodyText()
                .contains("action=\"/holidays/2026-11-24/removal\"")
                .contains("data-confirm=\"Xóa 24/11/2026 (Ngày Văn hóa Việt Nam) khỏi lịch?\"");
    }

    @Test
    void showsThisYearWhereTheYearIsNone() {
        assertThat(desk.get("quan.tri", "/holidays?year=2147483647"))
                .hasStatusOk()
                .bodyText()
                .contains("Năm 2021");
        assertThat(desk.get("quan.tri", "/holidays?year=abc")).hasRedirectedUrl("/holidays");
    }

    @Test
    void refusesWhatDoesNotFitTheWeekInWords() {
        assertThat(add("02/01/2027", "MAKEUP_OFF", "Nghỉ bù", "Điều 111"))
                .bodyText()
                .contains("Ngày nghỉ bù phải là ngày từ thứ Hai đến thứ Sáu.");
        assertThat(add("02/01/2027", "SWAP_OFF", "Nghỉ", "Điều 111"))
                .bodyText()
                .contains("Ngày nghỉ hoán đổi phải là ngày từ thứ Hai đến thứ Sáu.");
        assertThat(add("04/01/2027", "SWAP_WORKDAY", "Làm bù", "Điều 111"))
                .bodyText()
                .contains("Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.");
        assertThat(add("04/01/1999", "HOLIDAY", "Nghỉ", "Điều 111"))
                .bodyText()
                .contains("Chỉ ghi được các ngày từ năm 2000 đến năm 2100.");
        assertThat(add("31/02/2027", "HOLIDAY", "", ""))
                .bodyText()
                .contains("Ngày chưa đúng.", "Không được để trống.", "value=\"31/02/2027\"");
    }

    @Test
    void isForAdministratorsOnly() {
        people.officer("can.bo");
        assertThat(desk.get("can.bo", "/holidays")).hasStatus(404);
        assertThat(desk.post("can.bo", "/holidays/2026-11-24/removal")).hasStatus(404);
    }

    private MvcTestResult add(String date, String kind, String label, String basis) {
        return desk.post("quan.tri", "/holidays", "date", date, "kind", kind, "label", label, "legalBasis", basis);
    }

    private String audited(String action) {
        return jdbc.sql("select actor || ': ' || subject || ': ' || detail from audit_entry where action = :action")
                .param("action", action)
                .query(String.class)
                .single();
    }
}
