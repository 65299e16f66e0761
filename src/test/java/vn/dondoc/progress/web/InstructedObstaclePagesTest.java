package vn.dondoc.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.plan.Instruction;
import vn.dondoc.plan.Instructions;

@PagesTest
class InstructedObstaclePagesTest extends TaskPages {

    static final String WORDS = "Cấp bổ sung tờ rơi cho xã";

    @Autowired
    Instructions instructions;

    @BeforeEach
    void aUnitMeetsAnObstacle() {
        tells(lead, world.communeOne(), "Một phần", "obstacles", "Thiếu tờ rơi");
        tells(lead, world.communeOne(), "Hai phần", "recommendation", "Đề nghị cấp thêm");
        scene.on(TODAY.plusDays(1));
    }

    @Test
    void theWordOfTheLeaderAnswersWhatTheUnitHadAsked() {
        assertThat(waiting()).isEqualTo(2);
        String form = leader("/")
                .select("section[aria-labelledby=d-OBSTACLES] li a:contains(Chỉ đạo)")
                .first()
                .attr("href");
        Document empty = leader(form);
        assertThat(desk.post(
                        world.leader(),
                        empty.select("form[action$=/instructions]").attr("action"),
                        Desk.entries(
                                empty.select("form[action$=/instructions]").first(),
                                "text",
                                WORDS,
                                "dueOn",
                                "25/6/2021")))
                .hasStatus3xxRedirection();

        assertThat(waiting()).isZero();
        assertThat(leader("/").select("#d-OBSTACLES")).isEmpty();
        Document answered = leader("/progress/obstacles?answered=true&plan=" + plan);
        assertThat(answered.select(".told > li"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.select("dl.facts").text()).contains("Ý kiến chỉ đạo " + WORDS));
        assertThat(answered.select("nav.tabs a").eachText()).containsExactly("Chờ trả lời 0", "Đã trả lời 2");
        Document page = desk.page(world.communeOne(), "/progress/" + lead);
        assertThat(page.select(".told dl.facts").text()).contains("Ý kiến chỉ đạo " + WORDS);
        assertThat(page.select(".told").text()).doesNotContain("Chưa có trả lời.");
        assertThat(page.select(".history li:contains(" + WORDS + ")"))
                .as("told once")
                .hasSize(1);
    }

    @Test
    void whatTheUnitAsksAfterwardsWaitsAgain() {
        instruct(world.culture());
        scene.on(TODAY.plusDays(2));
        tells(lead, world.communeOne(), "Ba phần", "obstacles", "Vẫn chưa nhận được");
        assertThat(waiting()).isOne();
        assertThat(leader("/progress/obstacles?plan=" + plan)
                        .select(".told > li")
                        .text())
                .contains("Vẫn chưa nhận được");
    }

    @Test
    void aWordThatIsTakenBackAnswersNothingAndAnotherAnswerStays() {
        UUID task = instruct(world.communes().getFirst());
        UUID entry =
                scene.id("select id from progress_entry where obligation_id = ? and obstacles = 'Thiếu tờ rơi'", lead);
        desk.post(
                world.monitor(), "/progress/" + lead + "/answers", Desk.fields("entryId=%s&words=Phòng sẽ gửi", entry));
        instructions.withdraw(plan, task, "Đã cấp", scene.standing(world.leader()));
        assertThat(waiting()).isOne();
        assertThat(desk.page(world.communeOne(), "/progress/" + lead)
                        .select(".told")
                        .text())
                .contains("Phòng sẽ gửi", "Chưa có trả lời.")
                .doesNotContain(WORDS);
    }

    private UUID instruct(UUID unit) {
        return instructions.instruct(
                plan, new Instruction(List.of(unit), WORDS, TODAY.plusDays(9), lead), scene.standing(world.leader()));
    }

    private long waiting() {
        Document list = desk.page(world.monitor(), "/progress/obstacles?plan=" + plan);
        long said = Long.parseLong(list.select("nav.tabs a span").first().text());
        assertThat(list.select(".told > li")).hasSize((int) said);
        return said;
    }

    private Document leader(String address) {
        return desk.page(world.leader(), address);
    }
}
