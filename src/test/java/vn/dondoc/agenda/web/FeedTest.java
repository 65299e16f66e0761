package vn.dondoc.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.People;
import vn.dondoc.agency.Postings;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.Suspensions;
import vn.dondoc.plan.PlansOfTests;

/** Reads calendars as phones do: without signing in, and with a parser that is not ours. */
@PagesTest
class FeedTest {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Obligations obligations;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Accounts accounts;

    @Autowired
    Postings postings;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    UUID plan;

    @BeforeEach
    void aPlanIsInForce() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        scene.on(2021, 6, 1);
    }

    @Test
    void aPhoneReadsWhatTheUnitHasStillToDo() throws Exception {
        String address = subscribed(world.communeOne(), false);
        MvcTestResult answer = read(address);
        assertThat(answer).hasStatusOk();
        assertThat(answer).hasHeader(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=utf-8");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("private");
        Calendar calendar = parsed(answer);
        calendar.validate();
        assertThat(calendar.toString())
                .contains("METHOD:PUBLISH", "X-PUBLISHED-TTL:PT1H", "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        VEvent june = on(calendar, "20210614").getFirst();
        assertThat(june.getSummary().getValue()).isEqualTo("Báo cáo 6 tháng đầu năm 2021");
        assertThat(june.getDescription().getValue()).contains("61/KH-UBND", "“trước 15/6/2021”");
        assertThat(june.getUrl().getValue()).isEqualTo("http://localhost/reports/" + report());
        assertThat(june.getUid().orElseThrow().getValue()).isEqualTo(report() + "@dondoc");
        assertThat(june.getDateTimeStamp().getDate())
                .isEqualTo(june.getLastModified().getDate());
        assertThat(on(calendar, "20211124")).hasSize(1);
    }

    @Test
    void aMovedDayMovesTheSameEventAndWhatIsHandedInLeaves() throws Exception {
        String address = subscribed(world.communeOne(), false);
        obligations.setDue(
                report(), LocalDate.of(2021, 6, 18), "Lùi hạn do bão", false, scene.standing(world.monitor()));
        Calendar calendar = parsed(read(address));
        assertThat(on(calendar, "20210614")).isEmpty();
        VEvent moved = on(calendar, "20210618").getFirst();
        assertThat(moved.getUid().orElseThrow().getValue()).isEqualTo(report() + "@dondoc");
        assertThat(moved.getSequence().getSequenceNo()).isEqualTo(1);
        obligations.submit(report(), "Nộp", scene.standing(world.communeOne()));
        assertThat(on(parsed(read(address)), "20210618")).isEmpty();
    }

    @Test
    void whatIsDoneTakesNoPlaceOfWhatIsStillToCome() throws Exception {
        scene.on(PlansOfTests.ISSUED);
        UUID old = scene.tasks("64/KH-UBND", 510);
        // a thousand entries that are done stand before the ones that are open
        jdbc.sql("""
                        update obligation o set status = 'ACCEPTED', settled_at = now(),
                               due_on = date '2021-05-01' + cast(each.n % 30 as int)
                        from (select id, row_number() over (order by id) as n from obligation where plan_id = :plan) each
                        where o.id = each.id
                        """).param("plan", old).update();
        scene.on(2021, 6, 1);
        Calendar calendar = parsed(read(subscribed(world.monitor(), true)));
        assertThat(calendar.<VEvent>getComponents("VEVENT"))
                .noneMatch(event -> event.getDateTimeStart().getValue().startsWith("202105"));
        assertThat(on(calendar, "20210614")).hasSize(1);
    }

    @Test
    void whatStandsStillIsNoEventAndReturnsWithItsNewDay() throws Exception {
        UUID other = scene.tasks("65/KH-UBND", 1);
        UUID task = scene.id(
                "select id from obligation where plan_id = ? and unit_id = ?",
                other,
                world.communes().getFirst());
        String address = subscribed(world.communeOne(), false);
        assertThat(parsed(read(address)).toString()).contains(task + "@dondoc");
        suspensions.suspend(task, "Chờ hướng dẫn", scene.standing(world.monitor()));
        assertThat(parsed(read(address)).toString()).doesNotContain(task + "@dondoc");
        scene.on(2021, 6, 3);
        suspensions.resume(task, "Đã có hướng dẫn", scene.standing(world.monitor()));
        assertThat(parsed(read(address)).toString()).contains(task + "@dondoc");
    }

    @Test
    void whoOverseesMayHaveWhatHeFollowsToo() throws Exception {
        assertThat(on(parsed(read(subscribed(world.monitor(), false))), "20210614"))
                .isEmpty();
        VEvent many =
                on(parsed(read(subscribed(world.monitor(), true))), "20210614").getFirst();
        assertThat(many.getSummary().getValue()).isEqualTo("Còn 2/2 đơn vị: Báo cáo 6 tháng đầu năm 2021");
        String list = many.getUrl().getValue().replace("http://localhost", "");
        assertThat(desk.page(world.monitor(), list).select(".ledger tbody tr")).hasSize(2);
        assertThat(on(parsed(read(subscribed(world.communeOne(), true))), "20210614"))
                .as("who oversees nothing follows nothing")
                .hasSize(1);
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        String address = subscribed(world.communeOne(), false);
        String tag = read(address).getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).isNotBlank();
        var again = browser.get().uri(URI.create(address)).header(HttpHeaders.IF_NONE_MATCH, tag);
        assertThat(again).hasStatus(304);
        obligations.submit(report(), "Nộp", scene.standing(world.communeOne()));
        assertThat(again).hasStatusOk();
    }

    @Test
    void aRenewedOrEndedAddressOpensNothingAtOnce() {
        String old = subscribed(world.communeOne(), false);
        String renewed = subscribed(world.communeOne(), false);
        assertThat(read(old)).hasStatus(404);
        assertThat(read(renewed)).hasStatusOk();
        assertThat(desk.page(world.communeOne(), "/agenda/subscription").text())
                .contains("Lần đọc gần nhất: 01/6/2021");
        assertThat(desk.post(world.communeOne(), "/agenda/subscription/end")).hasRedirectedUrl("/agenda/subscription");
        assertThat(read(renewed)).hasStatus(404);
        assertThat(desk.page(world.communeOne(), "/agenda/subscription").text()).contains("Chưa có địa chỉ nào");
    }

    @Test
    void aClosedAccountAndAnEndedPostingSeeNothingMore() throws Exception {
        String address = subscribed(world.communeOne(), false);
        UUID account = people.officer(world.communeOne());
        UUID posting = scene.id("select id from agency_posting where account_id = ?", account);
        postings.end(posting, LocalDate.of(2021, 5, 31), "quan.tri");
        assertThat(parsed(read(address)).getComponents("VEVENT")).isEmpty();
        accounts.close(account, "quan.tri");
        assertThat(read(address)).hasStatus(404);
    }

    @Test
    void theAddressIsKeptNowhereAndCannotBeGuessed() {
        String address = subscribed(world.communeOne(), false);
        String secret = address.replaceAll("^.*/(.*)\\.ics$", "$1");
        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(desk.page(world.communeOne(), "/agenda/subscription").text()).doesNotContain(secret);
        assertThat(jdbc.sql("select secret_hash from agenda_subscription where account_id = ?")
                        .param(people.officer(world.communeOne()))
                        .query(byte[].class)
                        .single())
                .hasSize(32)
                .isNotEqualTo(secret.getBytes(StandardCharsets.UTF_8));
        assertThat(scene.number(
                        "select count(*) from audit_entry where concat_ws(' ', subject, detail) like ?",
                        "%" + secret + "%"))
                .isZero();
        for (String guess : List.of(world.communeOne(), "x", secret.toLowerCase(), secret + "A", "%20")) {
            assertThat(read("/agenda/" + guess + ".ics")).as(guess).hasStatus(404);
        }
    }

    @Test
    void noSessionIsMadeAndNothingCanBeSentThere() {
        String address = subscribed(world.communeOne(), false);
        long before = sessions();
        MvcTestResult answer = read(address);
        assertThat(answer.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(sessions()).isEqualTo(before);
        assertThat(browser.post().uri(URI.create(address)).with(csrf())).hasStatus(404);
        assertThat(desk.strangerGets("/agenda")).hasStatus(302);
        assertThat(browser.post().uri("/agenda/subscription").with(people.as(world.communeOne())))
                .as("without the token of the form")
                .hasStatus(403);
    }

    private String subscribed(String someone, boolean followed) {
        MvcTestResult made = desk.post(someone, "/agenda/subscription", "followed", "" + followed);
        assertThat(made).hasStatusOk();
        assertThat(made.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        String address = Desk.html(made).select(".secret").text();
        assertThat(address).startsWith("http://localhost/agenda/").endsWith(".ics");
        return address.replace("http://localhost", "");
    }

    private MvcTestResult read(String address) {
        return desk.strangerGets(address);
    }

    private static Calendar parsed(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk();
        return new CalendarBuilder()
                .build(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private static List<VEvent> on(Calendar calendar, String day) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> event.getDateTimeStart().getValue().equals(day))
                .toList();
    }

    private UUID report() {
        return scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and kind = 'REPORT' and original_due_on = '2021-06-14'",
                plan,
                world.communes().getFirst());
    }

    private long sessions() {
        return scene.number("select count(*) from spring_session");
    }
}
