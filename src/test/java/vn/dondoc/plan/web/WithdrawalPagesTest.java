package vn.dondoc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.cascade.Carryings;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.Instruction;
import vn.dondoc.plan.Instructions;

@PagesTest
class WithdrawalPagesTest {

    static final LocalDate TODAY = LocalDate.of(2021, 6, 21);
    static final String WORDS = "Giải trình việc chậm báo cáo";
    static final String WHY = "Đơn vị đã báo cáo trực tiếp";

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    Obligations obligations;

    @Autowired
    Instructions instructions;

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
    void whatIsOwedIsCancelledAndWhatWasHandedInOrDoneStays() {
        UUID task = instructed(WORDS, commune(0), commune(1), world.police());
        UUID handedIn = scene.duty(plan, commune(1), "title = '" + WORDS + "'");
        UUID done = scene.duty(plan, world.police(), "title = '" + WORDS + "'");
        obligations.submit(handedIn, "Báo cáo số 7/BC-UBND", scene.standing(world.communeTwo()));
        obligations.submit(done, "Công văn số 8/CAH", scene.standing(world.policeman()));
        obligations.accept(done, null, scene.standing(world.monitor()));

        Document form = leader(leader("/plans/" + plan)
                .select("#instructions ~ article a:contains(Thu hồi)")
                .attr("href"));
        assertThat(form.select("main").text()).contains(WORDS, "1 đơn vị chưa làm xong sẽ thôi");
        assertThat(withdraws(task, WHY)).isEqualTo("/plans/" + plan + "#instructions");

        UUID open = scene.duty(plan, commune(0), "title = '" + WORDS + "'");
        assertThat(List.of(scene.status(open), scene.status(handedIn), scene.status(done)))
                .containsExactly("CANCELLED", "SUBMITTED", "ACCEPTED");
        Document page = desk.page(world.communeOne(), "/progress/" + open);
        assertThat(page.select("main .panel").text()).contains("Đã thu hồi", "ngày 21/6/2021", WHY);
        assertThat(page.select(".history").text()).contains("Hủy", "Ý kiến chỉ đạo được thu hồi: " + WHY);
        assertThat(desk.page(world.communeOne(), "/").select("a[href='/progress/" + open + "']"))
                .isEmpty();
        obligations.accept(handedIn, null, scene.standing(world.monitor()));
    }

    @Test
    void itStaysReadableAsWithdrawn() {
        UUID task = instructed(WORDS, commune(0));
        UUID next = scene.plan("62/KH-UBND");
        withdraws(task, WHY);
        Document page = leader("/plans/" + plan);
        assertThat(page.select("#instructions ~ article").text())
                .contains(WORDS, "Đã thu hồi", "ngày 21/6/2021: " + WHY);
        assertThat(page.select("#instructions ~ article a:contains(Thu hồi)")).isEmpty();
        assertThat(page.select(".timeline").text()).contains("Thu hồi ý kiến chỉ đạo", WHY);
        assertThat(leader("/progress/tasks/" + task).select("main").text()).contains("Đã thu hồi", WHY);
        Document report = leader("/reports/" + late);
        assertThat(report.select("main .panel").text()).contains(WORDS, "Đã thu hồi", WHY);
        assertThat(report.select("#history + ol").text()).contains("Thu hồi ý kiến chỉ đạo", WHY);
        assertThat(carryings
                        .page(plan, next, true, null, scene.standing(world.leader()))
                        .lines())
                .as("the next plan takes over nothing of it")
                .noneMatch(line -> line.from().text().equals(WORDS));
    }

    @Test
    void anEscalationWaitsAgainOnlyWhereNoOtherWordStands() {
        for (int i = 0; i < 3; i++) {
            obligations.remind(late, "Đề nghị gửi ngay", scene.standing(world.monitor()));
        }
        UUID first = instructed(WORDS, commune(0));
        UUID second = instructed("Nộp ngay", commune(0));
        assertThat(escalated()).isZero();
        withdraws(first, WHY);
        assertThat(escalated()).as("the second word stands").isZero();
        withdraws(second, WHY);
        assertThat(escalated()).isOne();
        assertThat(leader("/").select("section[aria-labelledby=d-ESCALATIONS] li a[href*='duty=" + late + "']"))
                .hasSize(1);
    }

    @Test
    void onlyWhoMayInstructTakesItBackForAReasonAndOnce() {
        UUID task = instructed(WORDS, commune(0));
        String form = "/plans/%s/instructions/%s/withdrawal".formatted(plan, task);
        for (String who : List.of(
                world.monitor(),
                world.communeOne(),
                world.otherDivision(),
                scene.elsewhere().leader())) {
            assertThat(desk.get(who, form)).as(who).hasStatus(404);
            assertThat(desk.post(who, form, "reason", WHY)).as(who).hasStatus(404);
        }
        UUID signed = scene.id("select id from plan_task where plan_id = ? and instructed_at is null limit 1", plan);
        assertThat(desk.post(world.leader(), form.replace(task.toString(), signed.toString()), "reason", WHY))
                .as("what was signed is nobody's to take back")
                .hasStatus(404);
        Document blank = Desk.html(desk.post(world.leader(), form, "reason", " "));
        assertThat(blank.select("#reason-error").text()).isEqualTo("Không được để trống.");
        assertThat(scene.duties(plan, "title = '" + WORDS + "' and status = 'OPEN'"))
                .isOne();
        withdraws(task, WHY);
        assertThat(desk.post(world.leader(), form, "reason", WHY)).hasStatus(409);
        assertThat(desk.get(world.leader(), form)).hasStatus(404);
    }

    @Test
    void whatNobodyOwesAnyMoreCannotBeTakenBack() {
        UUID task = instructed(WORDS, commune(0));
        obligations.submit(
                scene.duty(plan, commune(0), "title = '" + WORDS + "'"), "Xong", scene.standing(world.communeOne()));
        String form = "/plans/%s/instructions/%s/withdrawal".formatted(plan, task);
        Document page = leader(form);
        assertThat(page.select("main").text()).contains("không thu hồi được nữa");
        assertThat(page.select("form[action$=/withdrawal]")).isEmpty();
        assertThat(desk.post(world.leader(), form, "reason", WHY)).hasStatus(409);
    }

    @Test
    void listsMarkWhatWasInstructedAndAreNarrowedToIt() {
        instructed(WORDS, commune(0), commune(1));
        String narrowed = "/obligations?followed=true&instructed=true&plan=" + plan;
        Document list = leader(narrowed);
        assertThat(list.select("main table.list tbody tr"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.select(".tag").eachText()).contains("Ý kiến chỉ đạo"));
        assertThat(list.select(".filter-words").text()).contains("Ý kiến chỉ đạo");
        assertThat(list.select("input[name=instructed][checked]")).hasSize(1);
        for (Element number : list.select("nav.tabs a:has(span), .split a:has(b)")) {
            assertThat(leader(number.attr("href")).select("main table.list tbody tr"))
                    .as(number.text())
                    .hasSize(Integer.parseInt(
                            number.select("span, b").last().text().replaceAll("\\D", "")));
        }
        assertThat(leader("/obligations?followed=true&plan=" + plan)
                        .select("main table.list tbody tr:not(:contains(" + WORDS + ")) .tag:contains(chỉ đạo)"))
                .as("what was signed carries no mark")
                .isEmpty();
        Document first = desk.page(world.communeOne(), "/");
        assertThat(first.select("table.work tr:contains(" + WORDS + ") .tag").eachText())
                .containsExactly("Ý kiến chỉ đạo");
        UUID duty = scene.duty(plan, commune(0), "title = '" + WORDS + "'");
        obligations.remind(duty, "Đề nghị làm ngay", scene.standing(world.monitor()));
        assertThat(desk.page(world.communeOne(), "/")
                        .select("section.urged li .tag")
                        .text())
                .isEqualTo("Ý kiến chỉ đạo");
        obligations.submit(duty, "Xong", scene.standing(world.communeOne()));
        assertThat(leader("/")
                        .select("section[aria-labelledby=d-JUDGEMENTS] li:contains(" + WORDS + ") .tag")
                        .text())
                .isEqualTo("Ý kiến chỉ đạo");
        assertThat(desk.page(world.communeOne(), "/obligations?instructed=true").select("main table.list tbody tr"))
                .hasSize(1);
    }

    private UUID instructed(String words, UUID... units) {
        return instructions.instruct(
                plan,
                new Instruction(List.of(units), words, LocalDate.of(2021, 6, 25), late),
                scene.standing(world.leader()));
    }

    private String withdraws(UUID task, String why) {
        return desk.post(world.leader(), "/plans/%s/instructions/%s/withdrawal".formatted(plan, task), "reason", why)
                .getResponse()
                .getRedirectedUrl();
    }

    private int escalated() {
        return leader("/obligations?followed=true&escalated=true")
                .select("main table.list tbody tr")
                .size();
    }

    private Document leader(String address) {
        return desk.page(world.leader(), address);
    }

    private UUID commune(int which) {
        return world.communes().get(which);
    }
}
