package vn.dondoc.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.agency.Party;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.plan.TaskContent;
import vn.dondoc.site.Ids;

@PagesTest
class WholeTaskPagesTest extends TaskPages {

    @Autowired
    JdbcClient jdbc;

    static final int MOST_STATEMENTS = 17;

    /** The task of {@link #lead} and {@link #helping}. */
    UUID task;

    @BeforeEach
    void theTask() {
        task = source(lead);
    }

    @Test
    void whoFollowsSeesWordsUnitsAndWhereEachStands() {
        tells(lead, world.communeOne(), "Đã mở 7 lớp");
        links(lead, world.communeOne(), "Tin bài");
        Document page = whole(task, world.monitor(), "");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Tổ chức lớp");
        assertThat(page.select(".facts").text())
                .contains("12 buổi tuyên truyền", "trước 01/7/2021", "thứ Tư, 30/6/2021", "Câu về việc Tổ chức lớp");
        Element row = page.selectFirst("table.members tbody tr");
        assertThat(row.text()).contains("Đang làm", "Đã mở 7 lớp", "Đến 20/5/2021");
        assertThat(row.select("td.figure").text()).isEqualTo("1");
        assertThat(row.select("th a").attr("href")).isEqualTo("/progress/" + lead);
        assertThat(page.select("table.helpers tbody tr")).hasSize(1);
        assertThat(page.select("table.helpers").text()).contains("chưa nhận việc");
    }

    @Test
    void theUnitsNamedSeeTheWordsAndTheirOwnPartOnly() {
        tells(lead, world.communeOne(), "Đã mở 7 lớp");
        Document page = whole(task, world.communeTwo(), "");
        assertThat(page.selectFirst("main").text())
                .contains("Tổ chức lớp", "UBND xã Một", "12 buổi tuyên truyền")
                .doesNotContain("Đã mở 7 lớp", "minh chứng");
        assertThat(page.select("main table a").eachAttr("href")).containsExactly("/progress/" + helping);
        assertThat(page.select("form[action*=bulk], table.members")).isEmpty();
    }

    @Test
    void nobodyElseFindsIt() {
        assertThat(desk.get(world.otherDivision(), "/progress/tasks/{id}", task))
                .hasStatus(404);
        assertThat(desk.get(world.policeman(), "/progress/tasks/{id}", task)).hasStatus(404);
        assertThat(desk.get(world.monitor(), "/progress/tasks/{id}", Ids.next()))
                .hasStatus(404);
        assertThat(desk.get(world.monitor(), "/progress/tasks/{id}", lead)).hasStatus(404);
    }

    @Test
    void whatIsAskedStandsApartAndIsNeverLate() {
        Document page = whole(source(asked), world.monitor(), "");
        assertThat(page.select("table.helpers").text()).contains("đã gửi đề nghị");
        assertThat(page.select("table.members")).isEmpty();
        assertThat(page.select("main .late, main .status.late, .c-DOING_LATE a"))
                .isEmpty();
    }

    @Test
    void eachFigureOfTheSplitOpensExactlyItsRows() {
        UUID group = groupTask("trước 01/5/2021");
        tells(owedBy(0, group), world.communeOne(), "Đang làm", "delayReason", "Chờ kinh phí");
        for (String address :
                whole(group, world.monitor(), "").select(".split li a").eachAttr("href")) {
            Document list = desk.page(world.monitor(), address);
            long counted = Long.parseLong(whole(group, world.monitor(), "")
                    .selectFirst(".split a[href='%s'] b".formatted(address))
                    .text());
            assertThat(list.select("table.members tbody tr")).as(address).hasSize((int) counted);
        }
        Document found = whole(group, world.monitor(), "?unitName=xa hai&sort=unit");
        assertThat(found.select("table.members tbody th").eachText()).containsExactly("UBND xã Hai " + world.place());
        assertThat(whole(group, world.monitor(), "?timeClass=DONE_LATE").select("main .empty"))
                .hasSize(1);
    }

    @Test
    void whoHasNotAcknowledgedIsToldApartAndOneMayRemindThemOnly() {
        UUID group = groupTask("trước 01/7/2021");
        tells(owedBy(0, group), world.communeOne(), "Đang làm");
        Document page = whole(group, world.monitor(), "");
        Element link = page.selectFirst("a[href*=untaken]");
        assertThat(link.text()).isEqualTo("1 đơn vị chưa nhận việc");
        assertThat(page.select("table.members .tag:contains(chưa nhận việc)")).hasSize(1);
        Document list = desk.page(world.monitor(), link.attr("href"));
        assertThat(list.select("table.members tbody tr th").eachText()).containsExactly("UBND xã Hai " + world.place());
        String query = list.selectFirst("details.bulk input[name=query], form input[name=query]")
                .attr("value");
        assertThat(query).contains("untaken=true");
        Document preview = Desk.html(desk.post(
                world.monitor(),
                "/obligations/bulk/preview",
                fields(
                        "query=%s&all=true&act=REMIND&reason=Đề nghị tiếp nhận nhiệm vụ&back=/progress/tasks/%s",
                        query, group)));
        assertThat(preview.select("main ul.columns").text())
                .contains("UBND xã Hai")
                .doesNotContain("UBND xã Một");
        assertThat(desk.page(world.monitor(), "/obligations?" + query)
                        .select("main .filter-words")
                        .text())
                .contains("Chưa nhận việc");
    }

    @Test
    void statementsDoNotGrowWithTheUnits() {
        UUID group = groupTask("trước 01/7/2021");
        assertThat(desk.statements(world.monitor(), "/progress/tasks/{id}", task))
                .isEqualTo(desk.statements(world.monitor(), "/progress/tasks/{id}", group))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void allWithoutADayGetOneAtOnceAfterAPreview() {
        UUID group = groupTask("thường xuyên");
        Document page = whole(group, world.monitor(), "");
        Element form = page.selectFirst("details.undated form");
        assertThat(page.selectFirst("details.undated summary").text()).contains("3 đơn vị");
        Document preview = Desk.html(desk.post(
                world.monitor(),
                form.attr("action"),
                Desk.entries(form, "day", "30/06/2021", "reason", "Để theo dõi được")));
        String kept = preview.selectFirst("input[name=preview]").attr("value");
        assertThat(desk.post(
                        world.monitor(),
                        "/obligations/bulk",
                        fields("preview=%s&back=/progress/tasks/%s", kept, group)))
                .hasRedirectedUrl("/progress/tasks/" + group);
        assertThat(days(group)).hasSize(3).containsOnly("2021-06-30");
        assertThat(whole(group, world.monitor(), "").select("details.undated")).isEmpty();
    }

    @Test
    void thePartOfThoseWhoHelpedIsClosedOnceTheTaskIsDone() {
        tells(helping, world.communeTwo(), "Đã cử 2 cán bộ");
        links(lead, world.communeOne(), "Kế hoạch lớp");
        posts(lead, world.communeOne(), "completion", "result", "Đã xong 12 buổi");
        assertThat(closes(world.monitor())).hasStatus(404);
        posts(lead, world.monitor(), "confirmation", "seen", "1");
        assertThat(scene.status(lead)).isEqualTo("ACCEPTED");
        assertThat(page(lead, world.monitor()).select("a[href='/progress/tasks/%s#closing']".formatted(task)))
                .hasSize(1);
        assertThat(page(lead, world.communeOne()).select("a[href$='#closing']")).isEmpty();
        assertThat(whole(task, world.monitor(), "").select("#closing")).hasSize(1);
        assertThat(closes(world.communeOne())).hasStatus(404);
        assertThat(closes(world.monitor())).hasRedirectedUrl("/progress/tasks/" + task);
        assertThat(scene.status(helping)).isEqualTo("ACCEPTED");
        assertThat(whole(task, world.monitor(), "").select("#closing")).isEmpty();
        assertThat(closes(world.monitor())).hasStatus(404);
    }

    @Test
    void whoToldNothingIsNotClosed() {
        posts(helping, world.communeTwo(), "acknowledgement");
        links(lead, world.communeOne(), "Kế hoạch lớp");
        posts(lead, world.communeOne(), "completion", "result", "Đã xong 12 buổi");
        posts(lead, world.monitor(), "confirmation", "seen", "1");
        assertThat(whole(task, world.monitor(), "").select("#closing")).isEmpty();
        assertThat(closes(world.monitor())).hasStatus(404);
        assertThat(scene.status(helping)).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void theWholeIsLinkedFromWhereTheTaskIsMet() {
        String address = "/progress/tasks/" + task;
        assertThat(page(lead, world.communeOne())
                        .select("a[href='%s']".formatted(address))
                        .text())
                .isEqualTo("Cả nhiệm vụ: 1 đơn vị");
        assertThat(desk.page(world.monitor(), "/plans/{id}", plan).select("a[href='%s']".formatted(address)))
                .hasSize(1);
        assertThat(desk.page(world.communeOne(), "/plans/{id}", plan).select("a[href='%s']".formatted(address)))
                .isEmpty();
        assertThat(desk.page(world.monitor(), "/obligations?followed=true&plan={id}", plan)
                        .select("a[href='%s']".formatted(address)))
                .hasSize(2);
    }

    private MvcTestResult closes(String person) {
        return desk.post(person, "/progress/tasks/" + task + "/coordination");
    }

    private Document whole(UUID id, String person, String query) {
        return desk.page(person, "/progress/tasks/" + id + query);
    }

    private UUID source(UUID obligation) {
        return scene.id("select source_id from obligation where id = ?", obligation);
    }

    private UUID owedBy(int commune, UUID source) {
        return scene.id(
                "select id from obligation where source_id = ? and unit_id = ?",
                source,
                world.communes().get(commune));
    }

    private List<String> days(UUID source) {
        return jdbc.sql("select cast(due_on as text) from obligation where source_id = ?")
                .param(source)
                .query(String.class)
                .list();
    }

    /** Led by both communes of the group. */
    private UUID groupTask(String due) {
        UUID other = scene.issued(new PlanContent(
                PlansOfTests.heading(world, "62/KH-UBND"),
                List.of(),
                List.of(new TaskContent(
                        "III",
                        "Tuyên truyền",
                        AssignmentMode.ASSIGN,
                        List.of(world.allCommunes()),
                        List.of(Party.unit(world.justice())),
                        due,
                        null,
                        null,
                        null)),
                List.of(),
                List.of()));
        Map<String, Object> row = jdbc.sql("select id from plan_task where plan_id = ?")
                .param(other)
                .query()
                .singleRow();
        return (UUID) row.get("id");
    }
}
