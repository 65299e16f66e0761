package vn.dondoc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.cascade.Carryings;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.Instruction;
import vn.dondoc.plan.Instructions;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.NotFound;

@PagesTest
class InstructionPagesTest {

    static final LocalDate TODAY = LocalDate.of(2021, 6, 21);
    static final String WORDS = "Nộp báo cáo và kiểm điểm trách nhiệm";

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    Obligations obligations;

    @Autowired
    Instructions instructions;

    @Autowired
    Plans plans;

    @Autowired
    Carryings carryings;

    District.World world;
    UUID plan;
    UUID late;

    @BeforeEach
    void aReportIsLate() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        scene.on(TODAY);
        late = scene.duty(plan, commune(0), "kind = 'REPORT' and period like 'HALF_YEAR%'");
    }

    @Test
    void theLeaderAnswersWhatWasEscalatedAndTheUnitHasItOnItsFirstPage() {
        for (int i = 0; i < 3; i++) {
            obligations.remind(late, "Đề nghị gửi ngay", scene.standing(world.monitor()));
        }
        Element row =
                leader("/").select("section[aria-labelledby=d-ESCALATIONS] li").first();
        String form = row.select("a:contains(Chỉ đạo)").attr("href");
        Document empty = leader(form);
        assertThat(empty.select("main .panel").text()).contains("Về việc: Báo cáo 6 tháng đầu năm 2021", "UBND xã Một");
        assertThat(empty.select("input[name=instructed][checked]").eachAttr("value"))
                .containsExactly("unit:" + commune(0));
        MvcTestResult sent = desk.post(
                world.leader(),
                empty.select("form[action$=/instructions]").attr("action"),
                Desk.entries(empty.select("form[action$=/instructions]").first(), "text", WORDS, "dueOn", "25/6/2021"));
        assertThat(sent).hasRedirectedUrl("/obligations/" + late);

        UUID duty = scene.duty(plan, commune(0), "title = '" + WORDS + "'");
        assertThat(scene.text("""
                        select kind || ' ' || role || ' ' || mode || ' ' || status || ' ' || due_on || ' ' || due_words
                        from obligation where id = ?
                        """, duty)).isEqualTo("TASK LEAD ASSIGN OPEN 2021-06-25 hết ngày 25/6/2021");
        assertThat(scene.number(
                        "select count(*) from obligation where id = ? and issuer_id = ? and intake_unit_id = ?",
                        duty,
                        world.committee(),
                        world.culture()))
                .isOne();
        Document first = desk.page(world.communeOne(), "/");
        assertThat(first.select("a[href='/progress/" + duty + "']").text()).contains(WORDS);
        Document page = desk.page(world.communeOne(), "/progress/" + duty);
        assertThat(page.select("main .panel").text())
                .contains("Theo ý kiến chỉ đạo của", ", Cán bộ, ngày 21/6/2021", "Về việc: ");
        assertThat(page.select(".history").text()).contains("Theo ý kiến chỉ đạo của");
        assertThat(page.select("#written").text()).isEqualTo("Nội dung chỉ đạo");
        assertThat(leader("/").select("#d-ESCALATIONS"))
                .as("the leader has answered it")
                .isEmpty();
        assertThat(leader("/obligations?followed=true&escalated=true").select("main table.list tbody tr"))
                .isEmpty();
    }

    @Test
    void theUnitWorksOnItAndTheMonitorJudgesIt() {
        UUID duty = instructed(commune(0));
        String work = "/progress/" + duty;
        assertThat(desk.post(world.communeOne(), work + "/acknowledgement")).hasStatus3xxRedirection();
        obligations.submit(duty, "Báo cáo số 20/BC-UBND", scene.standing(world.communeOne()));
        assertThat(desk.page(world.monitor(), "/obligations?followed=true&bucket=SUBMITTED")
                        .select("table.list tbody tr")
                        .text())
                .contains(WORDS);
        assertThat(desk.post(world.monitor(), work + "/confirmation", "remark", "Tốt", "seen", "1"))
                .hasStatus3xxRedirection();
        assertThat(scene.status(duty)).isEqualTo("ACCEPTED");
    }

    @Test
    void whatLedToItNamesTheWordOfTheLeader() {
        instructed(commune(0), commune(1));
        Document report = leader("/reports/" + late);
        assertThat(report.select("main .panel").text()).contains("Ý kiến chỉ đạo của", "ngày 21/6/2021", WORDS);
        assertThat(report.select("#history + ol").text()).contains("Ý kiến chỉ đạo", WORDS);
        assertThat(leader(report.select("main .panel a:contains(" + WORDS + ")").attr("href"))
                        .text())
                .contains("UBND xã Một", "UBND xã Hai", "Theo ý kiến chỉ đạo của");
        assertThat(report.select("a[href*=/instructions/new]").attr("href"))
                .isEqualTo("/plans/%s/instructions/new?unit=%s&duty=%s".formatted(plan, commune(0), late));
        for (String who : List.of(world.monitor(), world.communeOne())) {
            assertThat(desk.page(who, "/reports/" + late).select("a[href*=/instructions/new]"))
                    .isEmpty();
        }
    }

    @Test
    void theSignedPlanStaysAsItIsAndTheWordStandsBesideIt() {
        long before = scene.duties(plan, "true");
        int tasks =
                leader("/plans/" + plan).select("section:has(#tasks) tbody tr").size();
        instructed(commune(0), commune(1), world.police());
        assertThat(scene.duties(plan, "true")).isEqualTo(before + 3);
        assertThat(scene.duties(plan, "title = '" + WORDS + "' and mode = 'REQUEST'"))
                .as("the police can only be asked")
                .isOne();
        Document page = leader("/plans/" + plan);
        assertThat(page.select("section:has(#tasks) tbody tr")).hasSize(tasks);
        assertThat(page.select("section:has(#tasks)").text()).doesNotContain(WORDS);
        assertThat(page.select("section:has(#instructions)").text())
                .contains(WORDS, "UBND xã Một", "Công an huyện", "25/6/2021", "Cán bộ, ngày 21/6/2021");
        assertThat(page.select(".timeline").text()).contains("Ý kiến chỉ đạo ", WORDS);
        assertThat(plans.row(plan, scene.standing(world.leader())).tasks()).isEqualTo(tasks);
        assertThat(plans.duties(plan).tasks()).noneMatch(duty -> duty.text().equals(WORDS));
        assertThat(desk.page(world.communeTwo(), "/plans/" + plan).select("#instructions"))
                .hasSize(1);
        assertThat(desk.page(world.otherDivision(), "/plans/" + plan).select("#instructions"))
                .as("it does not concern the other division")
                .isEmpty();
        assertThat(found(world.communeOne())).contains(WORDS);
        assertThat(found(world.otherDivision())).doesNotContain(WORDS);
    }

    @Test
    void theNumbersCountItWithTheListsBehindThem() {
        instructed(commune(0), commune(1));
        scene.on(TODAY.plusDays(7));
        String list = "/obligations?followed=true&plan=" + plan;
        Document all = leader(list);
        assertThat(all.select("main table.list tbody").text()).contains(WORDS);
        for (Element number : all.select("nav.tabs a:has(span)")) {
            int said = Integer.parseInt(number.select("span").last().text());
            assertThat(leader(number.attr("href")).select("main table.list tbody tr"))
                    .as(number.text())
                    .hasSize(said);
        }
        assertThat(scene.duties(plan, "title = '" + WORDS + "' and late is null and due_on < date '2021-06-28'"))
                .isEqualTo(2);
        assertThat(desk.page(world.communeOne(), "/obligations?bucket=OVERDUE")
                        .select("main table.list tbody")
                        .text())
                .contains(WORDS);
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedStays() {
        long before = scene.duties(plan, "true");
        Document past = refused("text", WORDS, "dueOn", "20/6/2021", "instructed", "unit:" + commune(0));
        assertThat(past.select("#dueOn-error").text()).isEqualTo("Không được trước hôm nay.");
        assertThat(past.select("#text").text()).isEqualTo(WORDS);
        assertThat(past.select("#dueOn").attr("value")).isEqualTo("20/06/2021");
        assertThat(past.select("input[name=instructed][checked]").eachAttr("value"))
                .containsExactly("unit:" + commune(0));
        assertThat(past.select("input[name=duty]").attr("value")).isEqualTo(late.toString());
        Document empty = refused("text", " ", "dueOn", "");
        assertThat(empty.select("#text-error").text()).isEqualTo("Không được để trống.");
        assertThat(empty.select("#dueOn-error").text()).isEqualTo("Không được để trống.");
        assertThat(empty.select("#instructed-error").text()).isEqualTo("Hãy chọn ít nhất một đơn vị.");
        String beyond = "unit:" + scene.elsewhere().communes().getFirst();
        assertThat(refused("text", WORDS, "dueOn", "25/6/2021", "instructed", beyond)
                        .select("#instructed-error")
                        .text())
                .contains("ngoài phạm vi");
        assertThat(scene.duties(plan, "true")).isEqualTo(before);
    }

    @Test
    void onlyWhoLeadsTheIssuerInstructs() {
        String form = "/plans/" + plan + "/instructions";
        String deputy = scene.serving("giamsat", PostingRole.MONITOR, world.committee());
        assertThat(desk.page(deputy, form + "/new").select("form[action$=/instructions]"))
                .hasSize(1);
        District.World elsewhere = scene.elsewhere();
        for (String who : List.of(world.monitor(), world.communeOne(), world.otherDivision(), elsewhere.leader())) {
            assertThat(desk.get(who, form + "/new")).as(who).hasStatus(404);
            assertThat(desk.post(who, form, "text", WORDS, "dueOn", "25/6/2021", "instructed", "unit:" + commune(0)))
                    .as(who)
                    .hasStatus(404);
        }
        assertThat(scene.duties(plan, "title = '" + WORDS + "'")).isZero();
        UUID other = scene.plan("62/KH-UBND");
        assertThat(desk.get(world.leader(), "/plans/%s/instructions/new?duty=%s".formatted(other, late)))
                .as("a duty of another plan")
                .hasStatus(404);
        Instruction beyond = new Instruction(List.of(elsewhere.communes().getFirst()), WORDS, TODAY.plusDays(1), null);
        assertThatThrownBy(() -> instructions.instruct(plan, beyond, scene.standing(world.leader())))
                .isInstanceOf(NotFound.class);
        plans.close(plan, "xong", scene.standing(world.monitor()));
        assertThat(desk.get(world.leader(), form + "/new")).hasStatus(404);
    }

    @Test
    void aPlanThatGivesWayNamesWhatWasInstructedAmongWhatIsOpen() {
        UUID next = scene.plan("62/KH-UBND");
        instructed(commune(0));
        assertThat(carryings
                        .page(plan, next, true, null, scene.standing(world.leader()))
                        .lines())
                .filteredOn(line -> line.from().text().equals(WORDS))
                .singleElement()
                .satisfies(line -> assertThat(line.open()).isOne());
    }

    /** The duty of the first of these units. */
    private UUID instructed(UUID... units) {
        instructions.instruct(
                plan,
                new Instruction(List.of(units), WORDS, LocalDate.of(2021, 6, 25), late),
                scene.standing(world.leader()));
        return scene.duty(plan, units[0], "title = '" + WORDS + "'");
    }

    private Document refused(String... fields) {
        return Desk.html(desk.post(
                world.leader(),
                "/plans/" + plan + "/instructions",
                Stream.concat(Stream.of("duty", late.toString()), Stream.of(fields))
                        .toArray(String[]::new)));
    }

    private String found(String who) {
        return desk.page(who, "/search?q=" + WORDS).select("ol.found").text();
    }

    private Document leader(String address) {
        return desk.page(world.leader(), address);
    }

    private UUID commune(int which) {
        return world.communes().get(which);
    }
}
