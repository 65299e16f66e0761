package vn.dondoc.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.Plans;

@PagesTest
class CarryingPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Plans plans;

    @Autowired
    Obligations obligations;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    Hierarchy hierarchy;
    UUID old;
    UUID next;
    String address;

    @BeforeEach
    void aPlanIsToGiveWay() {
        clock.standOn(LocalDate.of(2021, 3, 17));
        world = district.found();
        hierarchy = new Hierarchy(plans, district, world);
        old = hierarchy.asking("61/KH-UBND");
        next = hierarchy.replacing("90/KH-UBND");
        address = "/cascade/" + old + "/carrying";
        clock.standOn(LocalDate.of(2021, 5, 20));
    }

    /** Two communes owe two tasks, a report and a plan, the police a plan: 9 rows; the other plan asks for a task and a report. */
    @Test
    void whatTakesOverWhatIsShownAndNothingHappensYet() {
        Document page = document(post(world.monitor(), "REPLACED"));
        assertThat(page.text()).contains("4 việc chuyển tiếp, 5 việc khép lại").doesNotContain("??");
        assertThat(page.select("select option[selected]").eachText())
                .anyMatch(text -> text.contains("mạng xã hội"))
                .anyMatch(text -> text.contains("Báo cáo 6 tháng"));
        assertThat(count("settled_at is null")).isEqualTo(9);
    }

    @Test
    void openDutiesPassToThoseOfTheSameUnitAndTheOthersEnd() {
        long before = rows();
        send("do", document(post(world.monitor(), "REPLACED")), "REPLACED");
        assertThat(rows()).as("nothing is lost, nothing doubled").isEqualTo(before);
        assertThat(count("status = 'TRANSFERRED'")).isEqualTo(4);
        assertThat(count("status = 'WAIVED'")).isEqualTo(5);
        assertThat(jdbc.sql("""
                        select count(*) from obligation o join obligation n on n.id = o.passed_to_id
                        where o.plan_id = ? and n.plan_id = ? and n.unit_id = o.unit_id and n.kind = o.kind
                          and coalesce(n.period, '') = coalesce(o.period, '') and n.settled_at is null
                          and n.due_on <> o.due_on
                        """).params(old, next).query(Integer.class).single())
                .as("the day of the new plan holds")
                .isEqualTo(4);
        assertThat(status()).isEqualTo("REPLACED");
        Document task =
                document(get("/progress/" + any("kind = 'TASK' and status = 'TRANSFERRED'"), world.communeOne()));
        assertThat(task.text()).contains("Chuyển sang 90/KH-UBND: điều chỉnh nhiệm vụ");
    }

    @Test
    void whatWaitsToBeJudgedStaysAndWhatWasDoneStaysToo() {
        UUID done = any("kind = 'TASK' and title like 'Đẩy mạnh%'");
        UUID report = any("kind = 'TASK' and title like 'Bố trí%'");
        obligations.submit(done, "Đã làm", district.standing(world.communeOne()));
        obligations.submit(report, "Đã bố trí", district.standing(world.communeOne()));
        obligations.accept(report, null, district.standing(world.monitor()));
        Document page = document(post(world.monitor(), "REPLACED"));
        assertThat(page.text()).contains("3 việc chuyển tiếp, 4 việc khép lại", "1 việc đã nộp, đang chờ xác nhận");
        send("do", page, "REPLACED");
        assertThat(count("status = 'SUBMITTED' and id = '%s'".formatted(done))).isOne();
        assertThat(count("status = 'ACCEPTED' and id = '%s'".formatted(report))).isOne();
    }

    @Test
    void aPersonChoosesOtherwiseAndSeesWhatItComesTo() {
        Document page = document(post(world.monitor(), "REPLACED"));
        page.select("select option").removeAttr("selected");
        Document looked = document(send("look", page, "REPLACED"));
        assertThat(looked.text()).contains("0 việc chuyển tiếp, 9 việc khép lại");
        assertThat(count("settled_at is null")).isEqualTo(9);
    }

    @Test
    void underAPlanThatIsOnlyAmendedTheRestStaysOpen() {
        send("do", document(post(world.monitor(), "AMENDED")), "AMENDED");
        assertThat(status()).isEqualTo("AMENDED");
        assertThat(count("status = 'TRANSFERRED'")).isEqualTo(4);
        assertThat(count("settled_at is null")).isEqualTo(5);
    }

    @Test
    void nothingIsCarriedIntoAPlanThatSomebodyElseLeads() {
        UUID one = world.communes().getFirst();
        UUID theirs = hierarchy.issuedBelow(old, "15/KH-UBND", one, world.communeOne());
        UUID task = owed(old, "title like 'Đẩy mạnh%'");
        jdbc.sql("insert into plan_reader (plan_id, unit_id) values (?, ?) on conflict do nothing")
                .params(theirs, world.culture())
                .update();
        next = theirs;
        Document page = document(post(world.monitor(), "REPLACED"));
        assertThat(page.text())
                .contains("do cơ quan khác quản lý", "0 việc chuyển tiếp")
                .doesNotContain("??");
        browser.post()
                .uri(address)
                .param("how", "REPLACED")
                .param("successorId", theirs.toString())
                .param("reason", "điều chỉnh")
                .param("act", "do")
                .param(
                        "to-" + source(task),
                        source(owed(theirs, "kind = 'TASK'")).toString())
                .with(people.as(world.monitor()))
                .with(csrf())
                .exchange();
        assertThat(status()).isEqualTo("REPLACED");
        assertThat(count("status = 'TRANSFERRED'")).isZero();
        assertThat(jdbc.sql("select count(*) from obligation_event e join obligation o on o.id = e.obligation_id"
                                + " where o.plan_id = ? and e.kind = 'INHERITED'")
                        .param(theirs)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyWhoMayEndThePlanComesHere() {
        assertThat(post(world.communeOne(), "REPLACED")).hasStatus(404);
        assertThat(post(world.otherDivision(), "REPLACED")).hasStatus(404);
        assertThat(get(address, world.monitor())).hasRedirectedUrl("/plans/" + old + "/end");
        assertThat(post(world.monitor(), "CLOSED")).hasRedirectedUrl("/plans/" + old + "/end");
    }

    private MvcTestResult post(String who, String how) {
        return browser.post()
                .uri(address)
                .param("how", how)
                .param("successorId", next.toString())
                .param("reason", "điều chỉnh nhiệm vụ")
                .with(people.as(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult send(String act, Document page, String how) {
        var request = browser.post()
                .uri(address)
                .param("how", how)
                .param("successorId", next.toString())
                .param("reason", "điều chỉnh nhiệm vụ")
                .param("act", act)
                .with(people.as(world.monitor()))
                .with(csrf());
        page.select("select")
                .forEach(select -> request.param(
                        select.attr("name"), select.select("option[selected]").attr("value")));
        return request.exchange();
    }

    private long rows() {
        return jdbc.sql("select count(*) from obligation where plan_id in (?, ?)")
                .params(old, next)
                .query(Long.class)
                .single();
    }

    private long count(String condition) {
        return jdbc.sql("select count(*) from obligation where plan_id = ? and " + condition)
                .param(old)
                .query(Long.class)
                .single();
    }

    private UUID any(String condition) {
        return jdbc.sql("select id from obligation where plan_id = ? and unit_id = ? and " + condition + " limit 1")
                .params(old, world.communes().getFirst())
                .query(UUID.class)
                .single();
    }

    private UUID owed(UUID plan, String condition) {
        return jdbc.sql("select id from obligation where plan_id = ? and unit_id = ? and " + condition + " limit 1")
                .params(plan, world.communes().getFirst())
                .query(UUID.class)
                .single();
    }

    private UUID source(UUID id) {
        return jdbc.sql("select source_id from obligation where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
    }

    private String status() {
        return jdbc.sql("select status from plan where id = ?")
                .param(old)
                .query(String.class)
                .single();
    }

    private MvcTestResult get(String address, String who) {
        return browser.get().uri(address).with(people.as(who)).exchange();
    }

    private static Document document(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
