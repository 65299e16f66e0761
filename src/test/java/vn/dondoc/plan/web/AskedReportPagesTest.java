package vn.dondoc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.Desk.fields;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.dondoc.agency.GroupRule;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.Units;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.plan.RegimePage;
import vn.dondoc.site.NotFound;

@PagesTest
class AskedReportPagesTest {

    static final LocalDate ASKED = LocalDate.of(2021, 8, 2);

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    CountedStatements statements;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Plans plans;

    @Autowired
    Units units;

    @Autowired
    Groups groups;

    @Autowired
    Postings postings;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    UUID plan;

    @BeforeEach
    void aPlanInForce() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        scene.on(ASKED);
    }

    @Test
    void everyUnitOfAGroupOwesWhatIsAskedOfIt() {
        assertThat(page("/plans/" + plan).select("a[href$=asked-reports/new]").text())
                .isEqualTo("Yêu cầu báo cáo");
        Document empty = page("/plans/" + plan + "/asked-reports/new");
        assertThat(empty.select("#recipientId option[selected]").attr("value"))
                .isEqualTo(world.committee().toString());
        assertThat(empty.select("#intakeUnitId option[selected]").attr("value"))
                .isEqualTo(world.culture().toString());
        MvcTestResult result = ask("reference", "Công văn số 15/UBND-VHTT ngày 02/8/2021");
        assertThat(result).hasRedirectedUrl("/plans/" + plan + "#asked-reports");
        assertThat(opened("Tình hình đuối nước"))
                .extracting(row -> row.get("unit_id"))
                .containsExactlyInAnyOrder(
                        world.communes().get(0), world.communes().get(1));
        assertThat(opened("Tình hình đuối nước"))
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("kind", "REPORT")
                        .containsEntry("mode", "ASSIGN")
                        .containsEntry("status", "OPEN")
                        .containsEntry("period", "THEMATIC 2021-07-01/2021-08-15")
                        .containsEntry("due_words", "hết ngày 20/8/2021")
                        .containsEntry("due_on", java.sql.Date.valueOf("2021-08-20"))
                        .containsEntry("receiver_id", world.committee())
                        .containsEntry("intake_unit_id", world.culture()));
        assertThat(page("/plans/" + plan).select("section:has(#asked-reports)").text())
                .contains(
                        "Tình hình đuối nước chuyên đề",
                        "UBND các xã, thị trấn",
                        "từ ngày 01/7/2021 đến ngày 15/8/2021: hết ngày 20/8/2021",
                        "Công văn số 15/UBND-VHTT ngày 02/8/2021",
                        "yêu cầu lúc")
                .doesNotContain("??");
        assertThat(page("/plans/" + plan).select("section:has(#regimes) article"))
                .as("what was signed stays as it is")
                .hasSize(2);
        assertThat(page("/plans/" + plan).select(".timeline").text())
                .contains("Yêu cầu báo cáo", "Tình hình đuối nước");
    }

    @Test
    void aUnitFoundedSinceReadsThePlanOnceItIsAsked() {
        UUID founded = units.found(
                UnitKind.DIVISION,
                Tier.DISTRICT,
                UnitName.of("Phòng Mới " + world.place()),
                world.committee(),
                LocalDate.of(2021, 6, 1),
                "thu");
        String monitor = "moi." + world.place().replaceAll("\\D", "");
        postings.appoint(
                people.officer(monitor), founded, PostingRole.OFFICER, "Cán bộ", LocalDate.of(2021, 6, 1), "thu");
        assertThat(desk.get(monitor, "/plans/" + plan)).hasStatus(404);
        ask("reporters", "unit:" + founded);
        assertThat(desk.page(monitor, "/plans/" + plan)
                        .select("section:has(#asked-reports)")
                        .text())
                .contains("Phòng Mới " + world.place());
        assertThat(opened("Tình hình đuối nước"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("unit_id", founded));
    }

    @Test
    void thePoliceIsRequestedAndAnAdHocReportSaysSo() {
        ask("reporters", "unit:" + world.police(), "periodKind", "AD_HOC");
        assertThat(opened("Tình hình đuối nước"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("mode", "REQUEST")
                        .containsEntry("period", "AD_HOC 2021-07-01/2021-08-15"));
        assertThat(page("/plans/" + plan)
                        .select("section:has(#asked-reports) .tag")
                        .text())
                .isEqualTo("đột xuất");
    }

    @Test
    void theSameWeeksMayBeAskedAboutTwice() {
        ask();
        ask("title", "Tình hình xâm hại");
        assertThat(opened("Tình hình đuối nước")).hasSize(2);
        assertThat(opened("Tình hình xâm hại")).hasSize(2);
    }

    @Test
    void onlyWhoMayEditAPlanInForceAsks() {
        String address = "/plans/" + plan + "/asked-reports";
        District.World elsewhere = scene.elsewhere();
        for (String stranger : List.of(world.communeOne(), world.otherDivision(), elsewhere.monitor())) {
            assertThat(desk.get(stranger, address + "/new")).hasStatus(404);
            assertThat(desk.post(stranger, address, typed())).hasStatus(404);
        }
        assertThat(desk.get(world.leader(), address + "/new")).hasStatusOk();
        assertThat(desk.page(world.communeOne(), "/plans/" + plan).select("a[href$=asked-reports/new]"))
                .isEmpty();
        assertThat(opened("Tình hình đuối nước")).isEmpty();
        plans.close(plan, "xong", scene.standing(world.monitor()));
        assertThat(desk.get(world.monitor(), address + "/new")).hasStatus(404);
        assertThat(ask()).hasStatus(404);
        UUID draft = scene.draft(PlansOfTests.seedLike(world, "62/KH-UBND"));
        assertThat(desk.get(world.monitor(), "/plans/" + draft + "/asked-reports/new"))
                .hasStatus(404);
    }

    @Test
    void nobodyBeyondTheCircleIsAskedOrSentTo() {
        District.World elsewhere = scene.elsewhere();
        assertThat(ask("reporters", "unit:" + elsewhere.culture())).hasStatus(404);
        assertThat(ask("recipientId", elsewhere.committee().toString())).hasStatus(404);
        assertThat(ask("intakeUnitId", elsewhere.culture().toString())).hasStatus(404);
        assertThat(opened("Tình hình đuối nước")).isEmpty();
    }

    @Test
    void theFocalAgencyOwesItsConsolidatedReportToTheProvince() {
        UUID province = units.found(
                UnitKind.PEOPLES_COMMITTEE,
                Tier.PROVINCE,
                UnitName.of("UBND tỉnh " + world.place()),
                null,
                LocalDate.of(2020, 1, 1),
                "thu");
        UUID department = units.found(
                UnitKind.DEPARTMENT,
                Tier.PROVINCE,
                UnitName.of("Sở Văn hóa " + world.place()),
                province,
                LocalDate.of(2020, 1, 1),
                "thu");
        units.moveUnder(world.committee(), province, LocalDate.of(2020, 6, 1), "thu");
        assertThat(page("/plans/" + plan + "/asked-reports/new")
                        .select("#recipientId option")
                        .eachAttr("value"))
                .contains(province.toString(), department.toString());
        assertThat(ask(fields(
                        "reporters=unit:%s&recipientId=%s&intakeUnitId=%s", world.culture(), province, department)))
                .hasStatus3xxRedirection();
        assertThat(opened("Tình hình đuối nước"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("unit_id", world.culture())
                        .containsEntry("receiver_id", province)
                        .containsEntry("intake_unit_id", department));
    }

    @Test
    void whoStandsBehindTheSuperiorPlanMayReceiveWhereverTheyAre() {
        District.World above = scene.elsewhere();
        scene.on(PlansOfTests.ISSUED);
        UUID superior = PlansOfTests.issued(plans, PlansOfTests.seedLike(above, "8585/KH-UBND"), above, district);
        scene.on(ASKED);
        jdbc.sql("update plan set parent_id = ? where id = ?")
                .params(superior, plan)
                .update();
        assertThat(page("/plans/" + plan + "/asked-reports/new")
                        .select("#recipientId option")
                        .eachText())
                .anyMatch(name -> name.endsWith(above.place()));
        assertThat(ask(fields(
                        "reporters=unit:%s&recipientId=%s&intakeUnitId=%s",
                        world.culture(), above.committee(), above.culture())))
                .hasStatus3xxRedirection();
        assertThat(ask("intakeUnitId", above.justice().toString())).hasStatus(404);
        assertThat(ask("reporters", "unit:" + above.committee()))
                .as("they are sent reports, not asked for them")
                .hasStatus(404);
    }

    @Test
    void aRegimeIsReadByWhoeverMayReadItsPlan() {
        ask("sentence", "Nêu rõ từng vụ");
        UUID regime = (UUID) opened("Tình hình đuối nước").getFirst().get("source_id");
        RegimePage read = plans.regime(regime, scene.standing(world.communeOne()));
        assertThat(read.planId()).isEqualTo(plan);
        assertThat(read.planReference()).isEqualTo("61/KH-UBND");
        assertThat(read.regime().sentence()).isEqualTo("Nêu rõ từng vụ");
        assertThat(read.regime().schedule()).singleElement().satisfies(dated -> {
            assertThat(dated.period().label()).isEqualTo("chuyên đề, từ ngày 01/7/2021 đến ngày 15/8/2021");
            assertThat(dated.due().lastDay()).isEqualTo(LocalDate.of(2021, 8, 20));
        });
        Standing stranger = scene.standing(scene.elsewhere().monitor());
        assertThatThrownBy(() -> plans.regime(regime, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.targets(plan, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void wrongDatesAreSaidBesideTheFieldAndWhatWasTypedStays() {
        Document wrong = Desk.html(ask("from", "15/08/2021", "to", "01/07/2021", "dueOn", "01/08/2021", "title", ""));
        assertThat(wrong.select("#to-error").text()).contains("Ngày kết thúc phải sau ngày bắt đầu");
        assertThat(wrong.select("#dueOn-error").text()).contains("Không được trước hôm nay");
        assertThat(wrong.select("#title-error").text()).contains("Không được để trống");
        assertThat(wrong.select("#from").attr("value")).isEqualTo("15/08/2021");
        assertThat(wrong.select("#dueOn").attr("value")).isEqualTo("01/08/2021");
        assertThat(wrong.select("input[name=reporters][checked]").attr("value"))
                .isEqualTo(world.allCommunes().toString());
        assertThat(wrong.text()).doesNotContain("??");
        Document empty = Desk.html(post("/plans/" + plan + "/asked-reports"));
        assertThat(empty.select(".field .error").eachText()).hasSizeGreaterThan(5);
        assertThat(empty.text()).doesNotContain("??", "must not");
        assertThat(Desk.html(ask("dueOn", "hôm nào")).select("#dueOn-error").text())
                .contains("Ngày chưa đúng");
        assertThat(Desk.html(ask("periodKind", "YEAR"))
                        .select("#periodKind-error")
                        .text())
                .contains("chuyên đề hoặc đột xuất");
        assertThat(Desk.html(ask("bufferDays", "0")).select("#bufferDays-error").text())
                .contains("Phải từ 1 trở lên");
        assertThat(Desk.html(ask("dueOn", "20/08/2071")).select("#dueOn-error").text())
                .contains("quá xa");
        assertThat(opened("Tình hình đuối nước")).isEmpty();
    }

    @Test
    void anEmptyGroupOwesNothing() {
        UUID group = groups.create(world.committee(), "Nhóm trống", GroupRule.LISTED, "thu");
        assertThat(Desk.html(ask("reporters", "group:" + group))
                        .select("#reporters-error")
                        .text())
                .contains("không có đơn vị nào");
        assertThat(scene.number("select count(*) from plan_regime where plan_id = ? and asked_at is not null", plan))
                .isZero();
    }

    @Test
    void theDayBelowIsProposedFromTheDayAbove() {
        // the National Day and the day after it are no working days
        Document proposed = Desk.html(ask("upwardDueOn", "06/09/2021", "bufferDays", "2", "dueOn", ""));
        assertThat(proposed.select("#dueOn").attr("value")).isEqualTo("31/08/2021");
        assertThat(proposed.select(".flash").text()).contains("thứ Ba, 31/8/2021");
        assertThat(opened("Tình hình đuối nước")).isEmpty();
        assertThat(ask("upwardDueOn", "06/09/2021", "bufferDays", "2", "dueOn", "31/08/2021"))
                .hasStatus3xxRedirection();
        assertThat(opened("Tình hình đuối nước")).hasSize(2);
        assertThat(Desk.html(ask("upwardDueOn", "03/08/2021", "bufferDays", "5", "dueOn", ""))
                        .select("#dueOn-error")
                        .text())
                .contains("hạn của đơn vị đã qua");
    }

    @Test
    void tooLittleTimeIsSaidOnceAndMayStand() {
        String[] tight = {"upwardDueOn", "20/08/2021", "bufferDays", "1", "dueOn", "20/08/2021"};
        Document warned = Desk.html(ask(tight));
        assertThat(warned.select(".flash").text())
                .contains("Chỉ còn 0 ngày làm việc để tổng hợp; cần ít nhất 1", "Nghị định 09/2019/NĐ-CP");
        String heeded = warned.select("input[name=heeded]").attr("value");
        assertThat(Desk.html(ask(
                                "upwardDueOn",
                                "23/08/2021",
                                "bufferDays",
                                "3",
                                "dueOn",
                                "20/08/2021",
                                "heeded",
                                heeded))
                        .select(".flash")
                        .text())
                .as("other days, another warning")
                .contains("Chỉ còn 1 ngày");
        assertThat(opened("Tình hình đuối nước")).isEmpty();
        assertThat(ask("upwardDueOn", "20/08/2021", "bufferDays", "1", "dueOn", "20/08/2021", "heeded", heeded))
                .hasStatus3xxRedirection();
        assertThat(opened("Tình hình đuối nước")).hasSize(2);
    }

    @Test
    void thePageCostsNoMoreStatementsForMoreReports() {
        ask();
        page("/plans/" + plan);
        int one = desk.statements(world.monitor(), "/plans/" + plan);
        ask();
        ask();
        assertThat(desk.statements(world.monitor(), "/plans/" + plan)).isEqualTo(one);
        assertThat(one).isLessThanOrEqualTo(PlanPagesTest.MOST_STATEMENTS + 4);
    }

    private List<Map<String, Object>> opened(String title) {
        return jdbc.sql("select * from obligation where plan_id = ? and title = ?")
                .params(plan, title)
                .query()
                .listOfRows();
    }

    private MvcTestResult ask(String... changes) {
        return post("/plans/" + plan + "/asked-reports", typed(changes));
    }

    private String[] typed(String... changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "Tình hình đuối nước");
        fields.put("periodKind", "THEMATIC");
        fields.put("reporters", world.allCommunes().toString());
        fields.put("from", "01/07/2021");
        fields.put("to", "15/08/2021");
        fields.put("dueOn", "20/08/2021");
        fields.put("bufferDays", "2");
        fields.put("recipientId", world.committee().toString());
        fields.put("intakeUnitId", world.culture().toString());
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private Document page(String address) {
        return desk.page(world.monitor(), address);
    }

    private Document page(String address, String username) {
        return desk.page(username, address);
    }

    private MvcTestResult post(String address, String... fields) {
        return desk.post(world.monitor(), address, fields);
    }
}
