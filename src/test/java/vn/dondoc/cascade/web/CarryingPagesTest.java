package vn.dondoc.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.obligation.Obligations;

@PagesTest
class CarryingPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

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
        world = scene.world;
        hierarchy = new Hierarchy(scene);
        old = hierarchy.asking("61/KH-UBND");
        next = hierarchy.replacing("90/KH-UBND");
        address = "/cascade/" + old + "/carrying";
        scene.on(2021, 5, 20);
    }

    /** Two communes owe two tasks, a report and a plan, the police a plan: 9 rows; the other plan asks for a task and a report. */
    @Test
    void whatTakesOverWhatIsShownAndNothingHappensYet() {
        Document page = Desk.html(post(world.monitor(), "REPLACED"));
        assertThat(page.text()).contains("4 việc chuyển tiếp, 5 việc khép lại").doesNotContain("??");
        assertThat(page.select("select option[selected]").eachText())
                .anyMatch(text -> text.contains("mạng xã hội"))
                .anyMatch(text -> text.contains("Báo cáo 6 tháng"));
        assertThat(count("settled_at is null")).isEqualTo(9);
    }

    @Test
    void openDutiesPassToThoseOfTheSameUnitAndTheOthersEnd() {
        long before = rows();
        send("do", Desk.html(post(world.monitor(), "REPLACED")), "REPLACED");
        assertThat(rows()).as("nothing is lost, nothing doubled").isEqualTo(before);
        assertThat(count("status = 'TRANSFERRED'")).isEqualTo(4);
        assertThat(count("status = 'WAIVED'")).isEqualTo(5);
        assertThat(scene.number("""
                        select count(*) from obligation o join obligation n on n.id = o.passed_to_id
                        where o.plan_id = ? and n.plan_id = ? and n.unit_id = o.unit_id and n.kind = o.kind
                          and coalesce(n.period, '') = coalesce(o.period, '') and n.settled_at is null
                          and n.due_on <> o.due_on
                        """, old, next))
                .as("the day of the new plan holds")
                .isEqualTo(4);
        assertThat(status()).isEqualTo("REPLACED");
        Document task = desk.page(world.communeOne(), "/progress/" + any("kind = 'TASK' and status = 'TRANSFERRED'"));
        assertThat(task.text()).contains("Chuyển sang 90/KH-UBND: điều chỉnh nhiệm vụ");
    }

    @Test
    void whatWaitsToBeJudgedStaysAndWhatWasDoneStaysToo() {
        UUID done = any("kind = 'TASK' and title like 'Đẩy mạnh%'");
        UUID report = any("kind = 'TASK' and title like 'Bố trí%'");
        obligations.submit(done, "Đã làm", scene.standing(world.communeOne()));
        obligations.submit(report, "Đã bố trí", scene.standing(world.communeOne()));
        obligations.accept(report, null, scene.standing(world.monitor()));
        Document page = Desk.html(post(world.monitor(), "REPLACED"));
        assertThat(page.text()).contains("3 việc chuyển tiếp, 4 việc khép lại", "1 việc đã nộp, đang chờ xác nhận");
        send("do", page, "REPLACED");
        assertThat(count("status = 'SUBMITTED' and id = '%s'".formatted(done))).isOne();
        assertThat(count("status = 'ACCEPTED' and id = '%s'".formatted(report))).isOne();
    }

    @Test
    void aPersonChoosesOtherwiseAndSeesWhatItComesTo() {
        Document page = Desk.html(post(world.monitor(), "REPLACED"));
        page.select("select option").removeAttr("selected");
        Document looked = Desk.html(send("look", page, "REPLACED"));
        assertThat(looked.text()).contains("0 việc chuyển tiếp, 9 việc khép lại");
        assertThat(count("settled_at is null")).isEqualTo(9);
    }

    @Test
    void underAPlanThatIsOnlyAmendedTheRestStaysOpen() {
        send("do", Desk.html(post(world.monitor(), "AMENDED")), "AMENDED");
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
        Document page = Desk.html(post(world.monitor(), "REPLACED"));
        assertThat(page.text())
                .contains("do cơ quan khác quản lý", "0 việc chuyển tiếp")
                .doesNotContain("??");
        desk.post(
                world.monitor(),
                address,
                "how",
                "REPLACED",
                "successorId",
                theirs.toString(),
                "reason",
                "điều chỉnh",
                "act",
                "do",
                "to-" + source(task),
                source(owed(theirs, "kind = 'TASK'")).toString());
        assertThat(status()).isEqualTo("REPLACED");
        assertThat(count("status = 'TRANSFERRED'")).isZero();
        assertThat(scene.number(
                        "select count(*) from obligation_event e join obligation o on o.id = e.obligation_id"
                                + " where o.plan_id = ? and e.kind = 'INHERITED'",
                        theirs))
                .isZero();
    }

    @Test
    void onlyWhoMayEndThePlanComesHere() {
        assertThat(post(world.communeOne(), "REPLACED")).hasStatus(404);
        assertThat(post(world.otherDivision(), "REPLACED")).hasStatus(404);
        assertThat(desk.get(world.monitor(), address)).hasRedirectedUrl("/plans/" + old + "/end");
        assertThat(post(world.monitor(), "CLOSED")).hasRedirectedUrl("/plans/" + old + "/end");
    }

    private MvcTestResult post(String who, String how) {
        return desk.post(who, address, fields("how=%s&successorId=%s&reason=điều chỉnh nhiệm vụ", how, next));
    }

    private MvcTestResult send(String act, Document page, String how) {
        return desk.post(
                world.monitor(), address, Desk.entries(page.selectFirst("form:has(select)"), "how", how, "act", act));
    }

    private long rows() {
        return scene.number("select count(*) from obligation where plan_id in (?, ?)", old, next);
    }

    private long count(String condition) {
        return scene.duties(old, condition);
    }

    private UUID any(String condition) {
        return owed(old, condition);
    }

    private UUID owed(UUID plan, String condition) {
        return scene.duty(plan, world.communes().getFirst(), condition + " limit 1");
    }

    private UUID source(UUID id) {
        return scene.id("select source_id from obligation where id = ?", id);
    }

    private String status() {
        return scene.text("select status from plan where id = ?", old);
    }
}
