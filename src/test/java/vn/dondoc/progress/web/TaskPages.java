package vn.dondoc.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.Scene;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.plan.TaskContent;

/** A district in which the first commune leads two tasks, the second helps, and the police is asked for something. */
abstract class TaskPages {

    static final LocalDate TODAY = LocalDate.of(2021, 5, 20);

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    District.World world;
    UUID plan;

    /** Led by the first commune, due on 30/6/2021; the plan names what has to come out. */
    UUID lead;

    /** Of the first commune, due on 31/3/2021, nothing named. */
    UUID late;

    /** Of the second commune, which helps with {@link #lead}. */
    UUID helping;

    /** What the police is asked for. */
    UUID asked;

    /** Leads the first commune. */
    String chairman;

    @BeforeEach
    void tasksAreGiven() {
        world = scene.world;
        Party one = Party.unit(world.communes().get(0));
        PlanContent content = new PlanContent(
                PlansOfTests.heading(world, "61/KH-UBND"),
                List.of(),
                List.of(
                        task(
                                "Tổ chức lớp",
                                AssignmentMode.ASSIGN,
                                one,
                                List.of(Party.unit(world.communes().get(1))),
                                "trước 01/7/2021",
                                "12 buổi tuyên truyền"),
                        task("Rà soát", AssignmentMode.ASSIGN, one, List.of(), "trước 01/4/2021", null),
                        task(
                                "Xử lý tội phạm",
                                AssignmentMode.REQUEST,
                                Party.unit(world.police()),
                                List.of(),
                                "trước 01/4/2021",
                                "Báo cáo")),
                List.of(),
                List.of());
        plan = scene.issued(content);
        scene.on(TODAY);
        lead = owed(world.communes().get(0), "Tổ chức lớp");
        late = owed(world.communes().get(0), "Rà soát");
        helping = owed(world.communes().get(1), "Tổ chức lớp");
        asked = owed(world.police(), "Xử lý tội phạm");
        chairman = scene.serving("chutich", PostingRole.LEADER, world.communes().get(0));
    }

    private static TaskContent task(
            String text, AssignmentMode mode, Party leader, List<Party> helpers, String due, String deliverable) {
        return new TaskContent(
                "III", text, mode, List.of(leader), helpers, due, null, deliverable, "Câu về việc " + text);
    }

    private UUID owed(UUID unit, String title) {
        return scene.duty(plan, unit, "title = '%s'".formatted(title));
    }

    Document page(UUID id, String person) {
        return desk.page(person, "/progress/{id}", id);
    }

    MvcTestResult posts(UUID id, String person, String step, String... fields) {
        return desk.post(person, "/progress/" + id + "/" + step, fields);
    }

    MvcTestResult uploads(UUID id, String person, String fileName, byte[] content, String... fields) {
        return desk.upload(person, "/progress/" + id + "/evidence", "file", fileName, content, fields);
    }

    void tells(UUID id, String person, String done, String... more) {
        String[] fields = new String[4 + more.length];
        System.arraycopy(new String[] {"asOf", "20/05/2021", "done", done}, 0, fields, 0, 4);
        System.arraycopy(more, 0, fields, 4, more.length);
        assertThat(posts(id, person, "entries", fields)).hasStatus3xxRedirection();
    }

    void links(UUID id, String person, String title) {
        assertThat(posts(id, person, "evidence", fields("proof=LINK&title=%s&address=https://xa.vn/tin", title)))
                .hasStatus3xxRedirection();
    }

    UUID entry(UUID id) {
        return scene.id("select id from progress_entry where obligation_id = ? order by number desc limit 1", id);
    }

    UUID proof(String title) {
        return scene.id(
                "select e.id from progress_evidence e join obligation o on o.id = e.obligation_id"
                        + " where e.title = ? and o.plan_id = ?",
                title,
                plan);
    }

    long count(String table, UUID id) {
        return scene.number("select count(*) from " + table + " where obligation_id = ?", id);
    }
}
