package vn.dondoc.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.account.People;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.Units;
import vn.dondoc.obligation.Suspensions;
import vn.dondoc.plan.Plans;

@PagesTest
class CascadePagesTest {

    static final int MOST_STATEMENTS = 22;
    static final int MANY = 3_321;

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    CountedStatements statements;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Postings postings;

    @Autowired
    Plans plans;

    @Autowired
    Suspensions suspensions;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    Hierarchy hierarchy;
    UUID plan;
    UUID one;
    UUID duty;

    @BeforeEach
    void aPlanAsksForPlans() {
        world = scene.world;
        hierarchy = new Hierarchy(scene);
        plan = hierarchy.asking("61/KH-UBND");
        one = world.communes().getFirst();
        duty = duty(one);
        scene.on(2021, 5, 20);
    }

    @Test
    void whoHasIssuedAndWhoHasNotIsOnePage() {
        Document before = desk.page(world.monitor(), "/cascade/" + plan);
        assertThat(before.text())
                .contains("0/2 đơn vị được giao", "Chưa 2", "Được đề nghị 1")
                .doesNotContain("??");
        UUID own = hierarchy.issuedBelow(plan, "12/KH-UBND", one, world.communeOne());
        Document after = desk.page(world.monitor(), "/cascade/" + plan);
        assertThat(after.text())
                .contains("1/2 đơn vị được giao", "Đã ban hành 1", "Chưa 1", "12/KH-UBND ngày 17/3/2021");
        assertThat(after.select("a[href='/plans/" + own + "']")).hasSize(1);
        Document issued = desk.page(world.monitor(), "/cascade/" + plan + "?state=ISSUED");
        assertThat(issued.select("tbody tr")).hasSize(1);
        assertThat(issued.select("tbody tr").text()).contains("xã Một");
        assertThat(desk.page(world.monitor(), "/cascade/" + plan + "?state=MISSING")
                        .select("tbody tr")
                        .text())
                .contains("xã Hai")
                .doesNotContain("Công an");
    }

    @Test
    void bodiesThatAreOnlyAskedStandApartAndAreNeverRed() {
        scene.on(2021, 6, 10);
        Document page = desk.page(world.monitor(), "/cascade/" + plan);
        assertThat(page.select(".tabs").text()).contains("Quá hạn 2", "Được đề nghị 1");
        var police = page.select("tbody tr").last();
        assertThat(police.text()).contains("Công an", "đề nghị");
        assertThat(police.select(".late")).isEmpty();
        assertThat(page.select("tbody tr").first().select(".late")).isNotEmpty();
        assertThat(desk.page(world.monitor(), "/cascade/" + plan + "?state=OVERDUE")
                        .select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void aCommuneSeesItsOwnPartOnlyAndAStrangerNothing() {
        Document page = desk.page(world.communeOne(), "/cascade/" + plan);
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.text()).doesNotContain("xã Hai");
        String stranger = scene.elsewhere().monitor();
        for (String address : new String[] {"/cascade/" + plan, "/cascade/duties/" + duty}) {
            assertThat(desk.get(stranger, address)).as(address).hasStatus(404);
        }
        assertThat(desk.get(world.communeTwo(), "/cascade/duties/" + duty)).hasStatus(404);
        assertThat(desk.get(world.communeOne(), "/cascade/duties/" + task())).hasStatus(404);
    }

    @Test
    void issuingAPlanUnderAnotherMeetsItsDemand() {
        UUID draft = hierarchy.draftBelow(plan, "12/KH-UBND", one, world.communeOne());
        assertThat(status(duty)).isEqualTo("OPEN");
        plans.issue(draft, scene.standing(world.communeOne()));
        assertThat(status(duty)).isEqualTo("SUBMITTED");
        assertThat(status(duty(world.communes().get(1)))).as("another's").isEqualTo("OPEN");
        Document page = desk.page(world.monitor(), "/cascade/duties/" + duty);
        assertThat(page.text()).contains("Kế hoạch số 12/KH-UBND ngày 17/3/2021", "Chương trình tự ghi nhận");
        assertThat(desk.get(world.monitor(), "/plans/" + draft))
                .as("it was handed to them")
                .hasStatusOk();
        desk.post(world.monitor(), "/obligations/" + duty + "/acceptance");
        assertThat(status(duty)).isEqualTo("ACCEPTED");
    }

    @Test
    void aSteeringCommitteeAndThePeoplesCommitteeOfOnePlaceIssueForEachOtherAndADivisionDoesNot() {
        UUID steering = units.found(
                UnitKind.STEERING_COMMITTEE,
                Tier.COMMUNE,
                UnitName.of("Ban Chỉ đạo 138 xã Một " + world.place()),
                one,
                LocalDate.of(2020, 1, 1),
                "thu");
        postings.appoint(
                people.officer(world.communeOne()),
                steering,
                PostingRole.OFFICER,
                "Cán bộ",
                LocalDate.of(2020, 1, 1),
                "thu");
        hierarchy.issuedBelow(plan, "03/KH-BCĐ138", steering, world.communeOne());
        assertThat(status(duty)).isEqualTo("SUBMITTED");
        hierarchy.issuedBelow(plan, "09/KH-TP", world.justice(), world.otherDivision());
        assertThat(scene.number(
                        "select count(*) from own_plan w join obligation o on o.id = w.obligation_id where o.plan_id = ?",
                        plan))
                .isOne();
        assertThat(desk.page(world.monitor(), "/cascade/" + plan).text()).contains("03/KH-BCĐ138");
    }

    @Test
    void aWrongGuessIsTakenBackWithAReasonAndTheRightPlanChosen() {
        UUID wrong = hierarchy.issuedBelow(plan, "12/KH-UBND", one, world.communeOne());
        assertThat(desk.post(world.communeOne(), "/cascade/duties/" + duty + "/withdrawal", "reason", " "))
                .bodyText()
                .contains("aria-invalid");
        desk.post(world.communeOne(), "/cascade/duties/" + duty + "/withdrawal", "reason", "nhầm kế hoạch");
        assertThat(status(duty)).isEqualTo("ACKNOWLEDGED");
        Document open = desk.page(world.communeOne(), "/cascade/duties/" + duty);
        assertThat(open.text()).contains("Đơn vị rút lại", "nhầm kế hoạch", "Báo đã ban hành kế hoạch");
        assertThat(open.select("select[name=planId] option").eachAttr("value")).contains(wrong.toString());
        desk.post(world.communeOne(), "/cascade/duties/" + duty + "/plan", "planId", wrong.toString());
        assertThat(status(duty)).isEqualTo("SUBMITTED");
        desk.post(world.monitor(), "/obligations/" + duty + "/acceptance");
        assertThat(desk.post(world.communeOne(), "/cascade/duties/" + duty + "/withdrawal", "reason", "muộn"))
                .hasRedirectedUrl("/cascade/duties/" + duty);
        assertThat(status(duty)).as("judged is judged").isEqualTo("ACCEPTED");
        assertThat(scene.number("select count(*) from own_plan where obligation_id = ? and undone_at is null", duty))
                .isOne();
    }

    @Test
    void theRightPlanCountsByItsOwnDayAfterAWrongOneInTimeWasTakenBack() {
        UUID wrong = hierarchy.issuedBelow(plan, "12/KH-UBND", one, world.communeOne());
        assertThat(late()).isFalse();
        desk.post(world.communeOne(), "/cascade/duties/" + duty + "/withdrawal", "reason", "nhầm kế hoạch");
        scene.on(2021, 7, 20);
        assertThat(desk.page(world.monitor(), "/cascade/" + plan)
                        .select(".tabs")
                        .text())
                .contains("Quá hạn 2");
        desk.post(world.communeOne(), "/cascade/duties/" + duty + "/plan", "planId", wrong.toString());
        assertThat(late()).isTrue();
    }

    @Test
    void aPlanIsIssuedWhileTheDemandForItStandsStillAndMeetsItAfterwards() {
        suspensions.suspend(duty, "Chờ hướng dẫn", scene.standing(world.monitor()));
        UUID own = hierarchy.issuedBelow(plan, "12/KH-UBND", one, world.communeOne());
        assertThat(status(duty)).isEqualTo("OPEN");
        suspensions.resume(duty, "Đã có hướng dẫn", scene.standing(world.monitor()));
        desk.post(world.communeOne(), "/cascade/duties/" + duty + "/plan", "planId", own.toString());
        assertThat(status(duty)).isEqualTo("SUBMITTED");
    }

    @Test
    void aDocumentThatWasTakenBackIsReadInTheUnitOnly() {
        send(
                "/cascade/duties/" + duty + "/document",
                world.communeOne(),
                "12/KH-UBND",
                "18/5/2021",
                "Nguyễn Văn A",
                png());
        String file = desk.page(world.monitor(), "/cascade/duties/" + duty)
                .select("a[href*=attachments]")
                .attr("href");
        desk.post(world.communeOne(), "/cascade/duties/" + duty + "/withdrawal", "reason", "nhầm tệp");
        assertThat(desk.get(world.monitor(), file)).hasStatus(404);
        assertThat(desk.get(world.communeOne(), file)).hasStatusOk();
    }

    @Test
    void onlyAPlanOfTheUnitItselfMeetsItsDuty() {
        assertThat(desk.post(world.communeOne(), "/cascade/duties/" + duty + "/plan", "planId", plan.toString()))
                .hasStatus(404);
        UUID others = hierarchy.issuedBelow(plan, "14/KH-UBND", world.communes().get(1), world.communeTwo());
        assertThat(desk.post(world.communeOne(), "/cascade/duties/" + duty + "/plan", "planId", others.toString()))
                .hasStatus(404);
        assertThat(desk.post(world.monitor(), "/cascade/duties/" + duty + "/plan", "planId", plan.toString()))
                .hasStatus(404);
        assertThat(status(duty)).isEqualTo("OPEN");
    }

    @Test
    void theSignedDocumentMeetsTheDemandToo() {
        String address = "/cascade/duties/" + duty + "/document";
        assertThat(send(address, world.communeOne(), "", "", "", new byte[0]))
                .bodyText()
                .contains("Số, ký hiệu", "Hãy chọn tệp văn bản đã ký", "aria-invalid");
        assertThat(send(address, world.communeOne(), "12/KH-UBND", "01/01/2030", "Nguyễn Văn A", png()))
                .bodyText()
                .contains("Ngày ban hành chưa đến");
        assertThat(send(address, world.communeOne(), "12/KH-UBND", "18/5/2021", "Nguyễn Văn A", new byte[] {1, 2, 3}))
                .as("checked as every file is")
                .bodyText()
                .contains("wrong");
        assertThat(status(duty)).isEqualTo("OPEN");
        assertThat(send(address, world.monitor(), "12/KH-UBND", "18/5/2021", "Nguyễn Văn A", png()))
                .hasStatus(404);
        assertThat(send(address, world.communeOne(), "12/KH-UBND", "18/5/2021", "Nguyễn Văn A", png()))
                .hasRedirectedUrl("/cascade/duties/" + duty);
        Document page = desk.page(world.monitor(), "/cascade/duties/" + duty);
        assertThat(page.text()).contains("Kế hoạch số 12/KH-UBND ngày 18/5/2021, người ký: Nguyễn Văn A");
        String file = page.select("a[href*=attachments]").attr("href");
        assertThat(desk.get(world.monitor(), file)).hasStatusOk();
        assertThat(desk.get(world.communeTwo(), file)).hasStatus(404);
        assertThat(desk.page(world.monitor(), "/cascade/" + plan).text()).contains("12/KH-UBND ngày 18/5/2021");
    }

    @Test
    void theWaysToWriteOneOffersTheSuperiorPlan() {
        Document page = desk.page(world.communeOne(), "/cascade/duties/" + duty);
        String address = page.select("a.main").attr("href");
        assertThat(address).isEqualTo("/plans/new?parent=" + plan);
        assertThat(desk.page(world.communeOne(), address)
                        .select("select[name=parentId] option[selected]")
                        .attr("value"))
                .isEqualTo(plan.toString());
    }

    @Test
    void thePageTakesTheSameStatementsForAWholeCountry() {
        int few = desk.statements(world.monitor(), "/cascade/" + plan);
        jdbc.sql("""
                        insert into agency_unit (id, version, kind, tier, founded_on)
                        select cast(lpad(to_hex(n), 8, '0') || substr(cast(:like as text), 9) as uuid), 0, kind, tier, founded_on
                        from agency_unit, generate_series(1, :many) n where id = :like
                        """).param("like", one).param("many", MANY).update();
        jdbc.sql("""
                        insert into obligation (id, version, root_agency_id, plan_id, kind, source_id, unit_id, role, mode,
                            issuer_id, receiver_id, intake_unit_id, title, due_words, due_rule, original_due_on, due_on, due_at,
                            status, opened_at, submissions, reminders, extensions, waiting_since)
                        select cast(lpad(to_hex(n), 8, '0') || substr(cast(id as text), 9) as uuid), 0, root_agency_id, plan_id,
                            kind, source_id, cast(lpad(to_hex(n), 8, '0') || substr(cast(unit_id as text), 9) as uuid), role, mode,
                            issuer_id, receiver_id, intake_unit_id, title, due_words, due_rule, original_due_on, due_on, due_at,
                            status, opened_at, submissions, reminders, extensions, waiting_since
                        from obligation, generate_series(1, :many) n where id = :like
                        """).param("like", duty).param("many", MANY).update();
        long start = System.nanoTime();
        int many = statements.during(() -> assertThat(desk.get(world.monitor(), "/cascade/" + plan))
                .bodyText()
                .contains("3.324"));
        System.out.printf(
                "cascade of %d units: %d ms, %d statements%n", MANY, (System.nanoTime() - start) / 1_000_000, many);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(desk.page(world.monitor(), "/cascade/" + plan + "?page=60").select("tbody tr"))
                .hasSize(50);
    }

    private static byte[] png() {
        return java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }

    private MvcTestResult send(
            String address, String who, String number, String issued, String signer, byte[] content) {
        return desk.upload(
                who,
                address,
                "file",
                "ke-hoach.png",
                content,
                fields("number=%s&issuedDate=%s&signer=%s", number, issued, signer));
    }

    private UUID duty(UUID unit) {
        return scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and kind = 'OWN_PLAN'", plan, unit);
    }

    private UUID task() {
        return scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and kind = 'TASK' limit 1", plan, one);
    }

    private Boolean late() {
        return jdbc.sql("select late from obligation where id = ?")
                .param(duty)
                .query(Boolean.class)
                .single();
    }

    private String status(UUID id) {
        return scene.text("select status from obligation where id = ?", id);
    }
}
