package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.account.People;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.Instruction;
import vn.dondoc.plan.Instructions;

@PagesTest
class BellPagesTest {

    static final LocalDate LATE = LocalDate.of(2021, 6, 16);

    @Autowired
    Desk desk;

    @Autowired
    MovableClock clock;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Instructions instructions;

    @Autowired
    Obligations obligations;

    @Autowired
    Preferences preferences;

    @Autowired
    Policies policies;

    @Autowired
    Reminding reminding;

    @Autowired
    DigestMaking making;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    District.World world;
    UUID plan;

    @BeforeEach
    void somebodyIsLate() {
        // as if nothing had been said yet: other tests stand on later days
        jdbc.sql("delete from reminder_cursor").update();
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        at(LATE, 7);
        reminding.say();
    }

    @Test
    void oneLinePerDutyTellsWhyAndIsUnreadUntilItIsOpened() {
        Document bell = desk.page(world.communeOne(), "/reminders");
        assertThat(bell.select(".said li.unread")).hasSize(1);
        assertThat(bell.select(".said li").text()).contains("Quá hạn", "61/KH-UBND", "14/6/2021");
        assertThat(bell.select("a.bell b").text()).isEqualTo("1");
        assertThat(bell.select("a.bell").attr("aria-label")).contains("1 việc chưa xem");
        assertThat(desk.get(world.communeOne(), bell.select(".said a").attr("href")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/reports/" + half(0));
        assertThat(desk.page(world.communeOne(), "/reminders").select(".said li.unread, a.bell b"))
                .isEmpty();
    }

    @Test
    void aWordOfSomebodyIsNotDrownedByTheRuleOfTheNextDay() {
        obligations.remind(half(0), "Đề nghị gửi trước 16 giờ", scene.standing(world.monitor()));
        reminding.say();
        at(LATE.plusDays(1), 7);
        reminding.say();
        Document bell = desk.page(world.communeOne(), "/reminders");
        assertThat(bell.select(".said li")).hasSize(1);
        assertThat(bell.select(".said li").text()).contains("Bị đôn đốc", "Đề nghị gửi trước 16 giờ");
        desk.post(world.communeOne(), "/reminders/reading");
        assertThat(desk.page(world.communeOne(), "/reminders")
                        .select(".said li")
                        .text())
                .contains("Quá hạn")
                .doesNotContain("mới");
    }

    @Test
    void whoDidItIsNotToldAndStrangersFindNothing() {
        obligations.submit(half(0), "Báo cáo số 20/BC-UBND", scene.standing(world.communeOne()));
        reminding.say();
        assertThat(desk.page(world.monitor(), "/reminders").select(".said li").text())
                .contains("Mới nộp, chờ xem", "UBND xã Một");
        assertThat(desk.get(world.otherDivision(), "/reminders/" + half(0))).hasStatus(404);
        assertThat(desk.page(world.otherDivision(), "/reminders").select(".said li"))
                .isEmpty();
    }

    @Test
    void theThirdUrgingIsToldToTheLeaders() {
        for (int i = 0; i < 3; i++) {
            clock.goOn(Duration.ofMinutes(1));
            obligations.remind(half(0), "Đề nghị gửi ngay", scene.standing(world.monitor()));
        }
        reminding.say();
        assertThat(desk.page(world.leader(), "/reminders").select(".said li").text())
                .contains("Báo cáo lãnh đạo", "Đã đôn đốc 3 lần", "UBND xã Một");
        Document first = desk.page(world.leader(), "/");
        assertThat(first.select("section[aria-labelledby=d-ESCALATIONS] h3").text())
                .startsWith("1 ");
        assertThat(desk.page(world.leader(), "/obligations?followed=true&escalated=true")
                        .select("main table.list tbody tr"))
                .hasSize(1);
    }

    @Test
    void whatALeaderInstructsIsToldToTheUnit() {
        UUID task = instructions.instruct(
                plan,
                new Instruction(List.of(world.communes().getFirst()), "Giải trình việc chậm", LATE.plusDays(9), null),
                scene.standing(world.leader()));
        reminding.say();
        assertThat(desk.page(world.communeOne(), "/reminders")
                        .select(".said li:contains(Giải trình)")
                        .text())
                .contains("Việc mới giao", "Theo ý kiến chỉ đạo của");
        assertThat(jdbc.sql("select count(*) from reminder_sent s join obligation o on o.id = s.obligation_id"
                                + " where s.cause = 'OPENED' and o.plan_id = ?")
                        .param(plan)
                        .query(Long.class)
                        .single())
                .as("not what the plan itself gave")
                .isOne();
        instructions.withdraw(plan, task, "Đã báo cáo trực tiếp", scene.standing(world.leader()));
        reminding.say();
        assertThat(desk.page(world.communeOne(), "/reminders")
                        .select(".said li:contains(Giải trình)")
                        .text())
                .contains("Ý kiến chỉ đạo được thu hồi: Đã báo cáo trực tiếp");
    }

    @Test
    void aBodyThatIsOnlyAskedStandsOnNoLadder() {
        UUID asked = jdbc.sql("select id from obligation where plan_id = ? and unit_id = ?")
                .params(plan, world.police())
                .query(UUID.class)
                .single();
        for (int i = 0; i < 3; i++) {
            obligations.remind(asked, "Kính đề nghị quan tâm phối hợp", scene.standing(world.monitor()));
        }
        assertThat(jdbc.sql("select count(*) from obligation_event where obligation_id = ? and kind = 'ESCALATED'")
                        .param(asked)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aPlanIsRemindedAsItsMonitorSays() {
        assertThat(desk.post(
                        world.monitor(),
                        "/reminders/policies/" + plan,
                        "daysBefore",
                        "10; 2",
                        "lateEvery",
                        "5",
                        "reviewEvery",
                        "2",
                        "escalateAfter",
                        "1",
                        "noticeAfter",
                        "1"))
                .hasRedirectedUrl("/plans/" + plan);
        assertThat(policies.of(plan)).isEqualTo(new Policy(java.util.List.of(10, 2), 5, 2, 1, 1));
        Document wrong = Desk.html(desk.post(
                world.monitor(),
                "/reminders/policies/" + plan,
                "daysBefore",
                "ba, 2",
                "lateEvery",
                "0",
                "reviewEvery",
                "2",
                "escalateAfter",
                "1",
                "noticeAfter",
                "1"));
        assertThat(wrong.select("input[name=daysBefore]").val()).isEqualTo("ba, 2");
        assertThat(wrong.select("#daysBefore-error").text()).contains("Ví dụ: 7, 3, 1, 0");
        assertThat(wrong.select("#lateEvery-error")).isNotEmpty();
        assertThat(desk.get(world.communeOne(), "/reminders/policies/" + plan)).hasStatus(404);
        long before = overdueTold();
        for (int day = 1; day <= 5; day++) {
            at(LATE.plusDays(day), 7);
            reminding.say();
        }
        // once for the days 1 to 5 after the last day, once for those from the sixth on
        assertThat(overdueTold() - before).isEqualTo(2);
    }

    private long overdueTold() {
        return jdbc.sql("select count(*) from reminder_sent where obligation_id = ? and cause = 'OVERDUE'")
                .param(half(0))
                .query(Long.class)
                .single();
    }

    @Test
    void wishesAreKeptAndAWrongAddressIsSaidBesideTheField() {
        assertThat(desk.post(
                        world.communeOne(), "/reminders/preferences", "email", "a@xa.vn", "hour", "9", "kinds", "LATE"))
                .hasStatus3xxRedirection();
        UUID account = people.currentUser(world.communeOne()).id();
        assertThat(preferences.of(account))
                .isEqualTo(new Preference("a@xa.vn", 9, Set.of(Kind.AHEAD, Kind.WEEKLY, Kind.REVIEW, Kind.NEWS)));
        Document wrong =
                Desk.html(desk.post(world.communeOne(), "/reminders/preferences", "email", "a(at)xa", "hour", "9"));
        assertThat(wrong.select("input[name=email]").val()).isEqualTo("a(at)xa");
        assertThat(wrong.select("#email-error").text()).startsWith("Địa chỉ thư chưa đúng");
    }

    @Test
    void aMailThatTheServerRefusesIsTriedAgainAndShownToTheAdministrator() {
        preferences.set(new Preference("a@xa.vn", 7, Set.of()), people.currentUser(world.communeOne()));
        JavaMailSenderImpl nobody = new JavaMailSenderImpl();
        nobody.setHost("127.0.0.1");
        nobody.setPort(1);
        DigestSending sending = new DigestSending(jdbc, new MailServer(nobody, "dondoc@thu.vn"), transactions, clock);
        making.due(LATE, 7, 500).forEach(person -> making.make(person, LATE, clock.instant()));
        for (int attempt = 1; attempt < DigestSending.ATTEMPTS; attempt++) {
            assertThat(sending.sendNext()).isTrue();
            assertThat(sending.sendNext()).as("pause after attempt " + attempt).isFalse();
            clock.goOn(Duration.ofDays(1));
        }
        String administrator = "quantri.nhac";
        people.administrator(administrator);
        assertThat(desk.page(administrator, "/admin/mails").text()).contains("Đã thử 7 lần");
        sending.sendNext();
        Document trouble = desk.page(administrator, "/admin/mails");
        assertThat(trouble.select("tbody").text()).contains("Đã thử 8 lần", "đã thôi thử");
        assertThat(trouble.text()).doesNotContain("a@xa.vn");
        assertThat(desk.get(world.monitor(), "/admin/mails")).hasStatus(404);
        assertThat(desk.post(administrator, trouble.select("tbody form").attr("action")))
                .hasStatus3xxRedirection();
        assertThat(sending.sendNext()).isTrue();
    }

    private UUID half(int commune) {
        return scene.duty(plan, world.communes().get(commune), "period like 'HALF_YEAR%'");
    }

    private void at(LocalDate day, int hour) {
        clock.standAt(
                day.atTime(LocalTime.of(hour, 30)).atZone(VietnamTime.ZONE).toInstant());
    }
}
