package vn.dondoc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;

/** Plans before they are issued: how they are written by hand, and what is refused beside the field. */
@PagesTest
class PlanDraftPagesTest extends DraftedPlans {

    @Test
    void aPlanIsDraftedChangedAndIssuedByHand() {
        String plan = draft("61/KH-UBND");
        assertThat(page(plan).text()).contains("Kế hoạch 61/KH-UBND", "Dự thảo", "Chưa có nhiệm vụ nào");
        assertThat(post(plan + "/issue")).hasRedirectedUrl(plan);
        assertThat(status(plan)).as("there is nothing in it yet").isEqualTo("DRAFT");
        post(
                plan + "/tasks",
                fields(
                        "text=Tập huấn&mode=ASSIGN&leads=unit:%s&coordinators=%s&dueWords=quý II năm 2021",
                        world.justice(), world.allCommunes()));
        post(
                plan + "/regimes",
                fields(
                        "reporters=%s&periodKind=HALF_YEAR&dueWords=trước 15/6/2021&recipientId=%s&"
                                + "intakeUnitId=%s",
                        world.allCommunes(), world.committee(), world.culture()));
        post(
                plan + "/demands",
                fields(
                        "parties=%s&text=Xây dựng kế hoạch&dueWords=trước ngày 01/4/2021&recipientId=%s&"
                                + "intakeUnitId=%s",
                        world.allCommunes(), world.committee(), world.culture()));
        post(plan + "/targets", fields("measure=tin báo được xử lý&direction=AT_LEAST&value=87,5&unit=%"));
        Document page = page(plan);
        assertThat(page.text())
                .contains("Tập huấn", "30/6/2021", "hết ngày 14/6/2021", "hết ngày 31/3/2021", "87,5 %")
                .doesNotContain("??");
        String task = page.select("a[href*=/tasks/]:contains(Sửa)").attr("href");
        assertThat(page(task).select("input[name=leads][checked]").attr("value"))
                .isEqualTo("unit:" + world.justice());
        post(task, fields("text=Tập huấn cán bộ&mode=REQUEST&leads=unit:%s&dueWords=quý III", world.police()));
        assertThat(page(plan).text()).contains("Tập huấn cán bộ", "30/9/2021").doesNotContain("30/6/2021");
        assertThat(post(plan + "/issue")).hasRedirectedUrl(plan);
        assertThat(status(plan)).isEqualTo("ISSUED");
        assertThat(scene.number("select count(*) from obligation where plan_id = ?", id(plan)))
                .isEqualTo(5);
    }

    @Test
    void aDayWithoutYearFollowsTheWindowOfThePlan() {
        String plan = draft("61/KH-UBND");
        post(
                plan + "/tasks",
                fields("text=Tập huấn&mode=ASSIGN&leads=unit:%s&dueWords=trước ngày 05/5", world.justice()));
        assertThat(page(plan).text()).contains("4/5/2021");
        assertThat(describe(plan, "windowFrom", "01/01/2022", "windowTo", "31/12/2022"))
                .hasStatus3xxRedirection();
        assertThat(page(plan).text()).contains("4/5/2022").doesNotContain("4/5/2021");
    }

    @Test
    void aFormKeepsWhatWasTypedAndSaysWhatIsWrong() {
        MvcTestResult result = post(
                "/plans",
                heading(
                        "61 KH UBND",
                        fields("issuedDate=31/02/2021&windowFrom=31/12/2021&windowTo=01/01/2021&subject=")));
        Document page = Desk.html(result);
        assertThat(page.select("#issuedDate").attr("value")).isEqualTo("31/02/2021");
        assertThat(page.select("#issuedDate-error").text()).contains("Ngày chưa đúng");
        assertThat(page.select("#number").attr("value")).isEqualTo("61 KH UBND");
        assertThat(page.select("#number-error").text()).contains("Số, ký hiệu chưa đúng");
        assertThat(page.select("#windowTo-error").text()).contains("Ngày kết thúc phải sau ngày bắt đầu");
        assertThat(page.select("#subject-error").text()).isNotBlank();
        assertThat(page.text()).doesNotContain("??", "must not", "Failed to convert");
    }

    @Test
    void partsSayWhatIsMissingAndKeepWhatWasTicked() {
        String plan = draft("61/KH-UBND");
        Document task = Desk.html(post(
                plan + "/tasks", fields("text=&mode=ASSIGN&coordinators=%s&dueSetOn=hôm qua", world.allCommunes())));
        assertThat(task.select("#leads-error").text()).contains("Hãy chọn ít nhất một đơn vị hoặc nhóm chủ trì");
        assertThat(task.select("input[name=coordinators][checked]").attr("value"))
                .isEqualTo(world.allCommunes().toString());
        assertThat(task.select("#dueSetOn").attr("value")).isEqualTo("hôm qua");
        Document regime = Desk.html(post(plan + "/regimes", "title", "Báo cáo"));
        assertThat(regime.select("#reporters-error, #periodKind-error, #recipientId-error, #intakeUnitId-error"))
                .hasSize(4);
        assertThat(Desk.html(post(plan + "/demands", "dueWords", "trước 1/4")).select("#parties-error, #text-error"))
                .hasSize(2);
        Document target = Desk.html(post(plan + "/targets", "measure", "tin báo", "value", "nhiều"));
        assertThat(target.select("#value").attr("value")).isEqualTo("nhiều");
        assertThat(target.select("#value-error").text()).isNotBlank();
        for (Document page : List.of(task, regime, target)) {
            assertThat(page.text()).doesNotContain("??", "must not", "Failed to convert");
        }
        assertThat(Desk.html(post(plan + "/tasks", "text", "x", "mode", "ASSIGN", "leads", "unit:khong"))
                        .select(".errors"))
                .isNotEmpty();
    }

    @Test
    void aNumberIsTakenOnlyOncePerIssuerYearAndSeries() {
        draft("61/KH-UBND");
        assertThat(Desk.html(post("/plans", heading("061/KH-UBND")))
                        .select("#number-error")
                        .text())
                .contains("đã có kế hoạch mang số này");
        assertThat(post("/plans", heading("61/KH-BCĐ138"))).as("another series").hasStatus3xxRedirection();
        assertThat(post("/plans", heading("61/KH-UBND", "issuedDate", "05/01/2022")))
                .as("another year")
                .hasStatus3xxRedirection();
        assertThat(post(
                        "/plans",
                        heading("61/KH-UBND", "issuerId", world.culture().toString())))
                .as("another issuer")
                .hasStatus3xxRedirection();
        assertThat(post("/plans", heading("", "issuedDate", "")))
                .as("no number yet")
                .hasStatus3xxRedirection();
        assertThat(post("/plans", heading("", "issuedDate", "")))
                .as("nor this one")
                .hasStatus3xxRedirection();
    }

    @Test
    void aPartOfAnotherPlanDoesNotExistHere() {
        String mine = draft("61/KH-UBND");
        String other = draft("62/KH-UBND");
        post(other + "/tasks", fields("text=Của kế hoạch 62&mode=ASSIGN&leads=unit:%s", world.justice()));
        String task = page(other)
                .select("a[href*=/tasks/]:contains(Sửa)")
                .attr("href")
                .replace(other, mine);
        assertThat(desk.get(world.monitor(), task)).hasStatus(404);
        assertThat(post(task, "text", "Đổi", "mode", "ASSIGN", "leads", "unit:" + world.justice()))
                .hasStatus(404);
        assertThat(post(task + "/removal")).hasStatus(404);
        assertThat(page(other).text()).contains("Của kế hoạch 62");
    }

    @Test
    void nobodyElseSeesADraft() {
        String plan = draft("61/KH-UBND");
        post(plan + "/tasks", fields("text=Tập huấn&mode=ASSIGN&leads=unit:%s", world.justice()));
        String task = page(plan).select("a[href*=/tasks/]:contains(Sửa)").attr("href");
        for (String someone : List.of(
                world.communeOne(),
                world.otherDivision(),
                world.policeman(),
                scene.elsewhere().monitor())) {
            for (String address : List.of(
                    plan,
                    plan + "/heading",
                    task,
                    plan + "/tasks/new",
                    plan + "/regimes/new",
                    plan + "/demands/new",
                    plan + "/targets/new",
                    plan + "/end")) {
                assertThat(desk.get(someone, address))
                        .as(someone + " " + address)
                        .hasStatus(404);
            }
            for (String address :
                    List.of("/issue", "/discard", "/heading", "/tasks", "/regimes", "/demands", "/targets", "/end")) {
                assertThat(desk.post(someone, plan + address, filled()))
                        .as(someone + " " + address)
                        .hasStatus(404);
            }
            assertThat(desk.page(someone, "/plans").text()).doesNotContain("61/KH-UBND");
        }
        assertThat(desk.strangerGets(plan).getResponse().getRedirectedUrl()).contains("/login");
        assertThat(desk.strangerGets("/plans").getResponse().getRedirectedUrl()).contains("/login");
    }

    @Test
    void whatWasChangedMeanwhileIsNotOverwritten() {
        String plan = draft("61/KH-UBND");
        String version = page(plan + "/heading").select("input[name=version]").attr("value");
        assertThat(post(plan + "/heading", heading("61/KH-UBND", "version", version, "subject", "Người thứ nhất")))
                .hasStatus3xxRedirection();
        assertThat(post(plan + "/heading", heading("61/KH-UBND", "version", version, "subject", "Người thứ hai")))
                .hasStatus(409);
        assertThat(page(plan).text()).contains("Người thứ nhất");
    }

    @Test
    void aDutyOfNobodyIsNotIssued() {
        String plan = draft("61/KH-UBND");
        post(plan + "/tasks", fields("text=Việc&mode=ASSIGN&leads=%s", world.allCommunes()));
        assertThat(describe(plan, "issuedDate", "17/03/2019")).hasStatus3xxRedirection();
        assertThat(post(plan + "/issue")).hasRedirectedUrl(plan);
        assertThat(status(plan)).as("the group had no members in 2019").isEqualTo("DRAFT");
    }

    private String[] filled() {
        List<String> fields = new ArrayList<>(List.of(heading("61/KH-UBND", "version", "0")));
        fields.addAll(List.of(
                "text",
                "x",
                "mode",
                "ASSIGN",
                "leads",
                "unit:" + world.justice(),
                "reporters",
                "unit:" + world.justice(),
                "parties",
                "unit:" + world.justice(),
                "periodKind",
                "YEAR",
                "recipientId",
                world.committee().toString(),
                "intakeUnitId",
                world.culture().toString(),
                "measure",
                "x",
                "how",
                "CLOSED",
                "reason",
                "x"));
        return fields.toArray(String[]::new);
    }
}
