package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;

/**
 * June 2021 day by day, with two copies of the program at work at the same moment, each begun anew for every run, and
 * three days on which none was on. The whole log and all mails are compared.
 */
@PagesTest
class SimulatedMonthTest {

    static final LocalDate FIRST = LocalDate.of(2021, 6, 1);

    @Autowired
    MovableClock clock;

    @Autowired
    District district;

    @Autowired
    People people;

    @Autowired
    Plans plans;

    @Autowired
    Obligations obligations;

    @Autowired
    Preferences preferences;

    @Autowired
    Rules rules;

    @Autowired
    DigestMaking making;

    @Autowired
    Holidays holidays;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    District.World world;
    UUID plan;

    @Test
    void saysEachThingOnceToThoseWhomItConcerns() throws Exception {
        clock.standOn(PlansOfTests.ISSUED);
        // as if nothing had been said yet: other tests stand on later days
        jdbc.sql("delete from reminder_cursor").update();
        world = district.found();
        plan = PlansOfTests.issued(plans, PlansOfTests.seedLike(world, "61/KH-UBND"), world, district);
        String head = district.person("chutich", world.place(), world.communes().getFirst(), PostingRole.LEADER);
        GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
        post.start();
        try (ExecutorService copies = Executors.newFixedThreadPool(2)) {
            wishes(world.communeOne(), "xamot@thu.vn", 7, Set.of());
            wishes(world.communeTwo(), "xahai@thu.vn", 7, Set.of(Kind.AHEAD, Kind.NEWS));
            wishes(head, "chutich@thu.vn", 7, Set.of());
            wishes(world.monitor(), "vhtt@thu.vn", 8, Set.of());
            wishes(world.leader(), "lanhdao@thu.vn", 7, Set.of(Kind.AHEAD));
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setPort(post.getSmtp().getPort());
            sender.setHost("127.0.0.1");
            MailServer server = new MailServer(sender, "dondoc@thu.vn");
            for (LocalDate day = FIRST; day.getMonthValue() == 6; day = day.plusDays(1)) {
                boolean off = day.getDayOfMonth() >= 7 && day.getDayOfMonth() <= 9;
                for (LocalTime hour : List.of(LocalTime.of(7, 30), LocalTime.of(8, 30))) {
                    clock.standAt(day.atTime(hour).atZone(VietnamTime.ZONE).toInstant());
                    if (!off) {
                        atOnce(copies, server, Reminding::say);
                        atOnce(copies, server, Reminding::sendMails);
                    }
                }
                clock.standAt(day.atTime(15, 0).atZone(VietnamTime.ZONE).toInstant());
                peopleAct(day.getDayOfMonth());
            }
            assertThat(said()).isEqualTo(EXPECTED.strip());
            assertThat(mails(post)).isEqualTo(MAILS.strip());
        } finally {
            post.stop();
        }
    }

    private void peopleAct(int day) {
        var monitor = district.standing(world.monitor());
        var one = district.standing(world.communeOne());
        var two = district.standing(world.communeTwo());
        switch (day) {
            case 11 -> obligations.submit(half(1), "Báo cáo số 12/BC-UBND", two);
            case 16, 21, 23 -> obligations.remind(half(0), "Đề nghị gửi ngay", monitor);
            case 17 -> obligations.sendBack(half(1), "Thiếu số liệu", monitor);
            case 22 -> obligations.submit(half(1), "Báo cáo số 15/BC-UBND", two);
            case 24 -> obligations.accept(half(1), null, monitor);
            case 25 -> obligations.submit(half(0), "Báo cáo số 20/BC-UBND", one);
            case 28 -> obligations.accept(half(0), null, monitor);
            default -> {}
        }
    }

    private void atOnce(ExecutorService copies, MailServer server, java.util.function.Consumer<Reminding> deed)
            throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> runs = new ArrayList<>();
        for (int copy = 0; copy < 2; copy++) {
            Reminding reminding = new Reminding(
                    rules,
                    making,
                    new DigestSending(jdbc, server, transactions, clock),
                    server,
                    holidays,
                    jdbc,
                    transactions,
                    clock);
            runs.add(copies.submit(() -> {
                together.await();
                deed.accept(reminding);
                return null;
            }));
        }
        for (Future<?> run : runs) {
            run.get();
        }
    }

    private void wishes(String username, String email, int hour, Set<Kind> off) {
        preferences.set(new Preference(email, hour, off), people.currentUser(username));
    }

    private UUID half(int commune) {
        return jdbc.sql("select id from obligation where plan_id = ? and unit_id = ? and period like 'HALF_YEAR%'")
                .params(plan, world.communes().get(commune))
                .query(UUID.class)
                .single();
    }

    private String said() {
        Map<UUID, String> names = Map.of(
                world.communes().get(0), "xã Một",
                world.communes().get(1), "xã Hai",
                world.police(), "công an",
                world.culture(), "phòng",
                world.committee(), "ủy ban");
        return String.join(
                "\n",
                jdbc.sql("""
                        select to_char(s.at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM HH24:MI') as at, s.cause, s.occasion, s.addressee,
                               s.unit_id, o.unit_id as owes
                        from reminder_sent s join obligation o on o.id = s.obligation_id where o.plan_id = ?
                        order by s.at, s.cause, o.kind, o.unit_id = ?, s.occasion
                        """)
                        .params(plan, world.communes().get(1))
                        .query((row, number) -> "%s %s %s %s: %s của %s"
                                .formatted(
                                        row.getString("at"),
                                        row.getString("cause"),
                                        row.getString("occasion"),
                                        row.getString("addressee"),
                                        names.get(row.getObject("unit_id", UUID.class)),
                                        names.get(row.getObject("owes", UUID.class))))
                        .list());
    }

    /** Each mail that came, by the day for which it was made. */
    private String mails(GreenMail post) throws Exception {
        List<String> mails = new ArrayList<>();
        for (Message mail : post.getReceivedMessages()) {
            LocalDate day = jdbc.sql("select day from reminder_digest where id = ? and state = 'SENT'")
                    .param(UUID.fromString(mail.getHeader("X-Dondoc-Digest")[0]))
                    .query(LocalDate.class)
                    .single();
            mails.add(day.getDayOfMonth() + "/6 " + mail.getAllRecipients()[0] + " " + mail.getSubject());
        }
        mails.sort(Comparator.comparingInt((String mail) -> Integer.parseInt(mail.split("/")[0]))
                .thenComparing(Comparator.naturalOrder()));
        return String.join("\n", mails);
    }

    static final String EXPECTED = """
            10/06 07:30 DUE_SOON 2021-06-14/7 OFFICERS: xã Một của xã Một
            10/06 07:30 DUE_SOON 2021-06-14/7 OFFICERS: xã Hai của xã Hai
            10/06 07:30 WEEKLY 2021-06-07 HEAD: xã Một của xã Một
            10/06 07:30 WEEKLY 2021-06-07 HEAD: xã Hai của xã Hai
            11/06 07:30 DUE_SOON 2021-06-14/1 OFFICERS: xã Một của xã Một
            11/06 07:30 DUE_SOON 2021-06-14/1 OFFICERS: xã Hai của xã Hai
            11/06 15:00 SUBMITTED 2 INTAKE: phòng của xã Hai
            14/06 07:30 DUE_SOON 2021-06-14/0 OFFICERS: xã Một của xã Một
            14/06 07:30 REVIEW 2021-06-11/3 INTAKE: phòng của xã Hai
            14/06 07:30 WEEKLY 2021-06-14 HEAD: xã Một của xã Một
            15/06 07:30 OVERDUE 2021-06-14/0 OFFICERS: xã Một của xã Một
            16/06 07:30 OVERDUE 2021-06-14/1 OFFICERS: xã Một của xã Một
            16/06 15:00 REMINDED 2 UNIT: xã Một của xã Một
            17/06 07:30 OVERDUE 2021-06-14/2 OFFICERS: xã Một của xã Một
            17/06 07:30 REVIEW 2021-06-11/6 INTAKE: phòng của xã Hai
            17/06 15:00 RETURNED 3 UNIT: xã Hai của xã Hai
            18/06 07:30 OVERDUE 2021-06-14/3 OFFICERS: xã Một của xã Một
            18/06 07:30 STILL_RETURNED 2021-06-17/0 OFFICERS: xã Hai của xã Hai
            18/06 07:30 WEEKLY 2021-06-14 HEAD: xã Hai của xã Hai
            21/06 07:30 OVERDUE 2021-06-14/6 OFFICERS: xã Một của xã Một
            21/06 07:30 STILL_RETURNED 2021-06-17/3 OFFICERS: xã Hai của xã Hai
            21/06 07:30 WEEKLY 2021-06-21 HEAD: xã Một của xã Một
            21/06 07:30 WEEKLY 2021-06-21 HEAD: xã Hai của xã Hai
            21/06 15:00 REMINDED 3 UNIT: xã Một của xã Một
            22/06 07:30 OVERDUE 2021-06-14/7 OFFICERS: xã Một của xã Một
            22/06 07:30 STILL_RETURNED 2021-06-17/4 OFFICERS: xã Hai của xã Hai
            22/06 15:00 SUBMITTED 4 INTAKE: phòng của xã Hai
            23/06 07:30 OVERDUE 2021-06-14/8 OFFICERS: xã Một của xã Một
            23/06 15:00 ESCALATED 5 LEADERS: ủy ban của xã Một
            23/06 15:00 REMINDED 4 UNIT: xã Một của xã Một
            24/06 07:30 OVERDUE 2021-06-14/9 OFFICERS: xã Một của xã Một
            24/06 15:00 ACCEPTED 5 UNIT: xã Hai của xã Hai
            25/06 07:30 OVERDUE 2021-06-14/10 OFFICERS: xã Một của xã Một
            25/06 15:00 SUBMITTED 6 INTAKE: phòng của xã Một
            28/06 07:30 REVIEW 2021-06-25/3 INTAKE: phòng của xã Một
            28/06 15:00 ACCEPTED 7 UNIT: xã Một của xã Một
            """;
    static final String MAILS = """
            10/6 chutich@thu.vn Đôn Đốc: việc của đơn vị trong tuần (1)
            10/6 xamot@thu.vn Đôn Đốc: sắp đến hạn (1)
            11/6 xamot@thu.vn Đôn Đốc: sắp đến hạn (1)
            14/6 chutich@thu.vn Đôn Đốc: việc của đơn vị trong tuần (1)
            14/6 vhtt@thu.vn Đôn Đốc: chờ xem đã lâu (1)
            14/6 xamot@thu.vn Đôn Đốc: sắp đến hạn (1)
            15/6 xamot@thu.vn Đôn Đốc: quá hạn (1)
            16/6 xamot@thu.vn Đôn Đốc: quá hạn (1)
            17/6 chutich@thu.vn Đôn Đốc: bị đôn đốc (1)
            17/6 vhtt@thu.vn Đôn Đốc: chờ xem đã lâu (1)
            17/6 xamot@thu.vn Đôn Đốc: bị đôn đốc (1)
            18/6 xahai@thu.vn Đôn Đốc: chưa nộp lại (1)
            18/6 xamot@thu.vn Đôn Đốc: quá hạn (1)
            21/6 chutich@thu.vn Đôn Đốc: việc của đơn vị trong tuần (1)
            21/6 xahai@thu.vn Đôn Đốc: chưa nộp lại (1)
            21/6 xamot@thu.vn Đôn Đốc: quá hạn (1)
            22/6 chutich@thu.vn Đôn Đốc: bị đôn đốc (1)
            22/6 xahai@thu.vn Đôn Đốc: chưa nộp lại (1)
            22/6 xamot@thu.vn Đôn Đốc: bị đôn đốc (1)
            23/6 vhtt@thu.vn Đôn Đốc: mới nộp, chờ xem (1)
            23/6 xamot@thu.vn Đôn Đốc: quá hạn (1)
            24/6 chutich@thu.vn Đôn Đốc: bị đôn đốc (1)
            24/6 lanhdao@thu.vn Đôn Đốc: báo cáo lãnh đạo (1)
            24/6 xamot@thu.vn Đôn Đốc: bị đôn đốc (1)
            25/6 xamot@thu.vn Đôn Đốc: quá hạn (1)
            28/6 vhtt@thu.vn Đôn Đốc: chờ xem đã lâu (1)
            29/6 chutich@thu.vn Đôn Đốc: đã được tiếp nhận (1)
            29/6 xamot@thu.vn Đôn Đốc: đã được tiếp nhận (1)
            """;
}
