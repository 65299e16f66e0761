package vn.dondoc.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.account.People;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.cascade.Gap;
import vn.dondoc.cascade.Gaps;
import vn.dondoc.plan.Instruction;
import vn.dondoc.plan.Instructions;
import vn.dondoc.plan.Plans;

@PagesTest
class CoveragePagesTest {

    static final int MOST_STATEMENTS = 28;

    @Autowired
    Scene scene;

    @Autowired
    CountedStatements statements;

    @Autowired
    People people;

    @Autowired
    Desk desk;

    @Autowired
    Gaps gaps;

    @Autowired
    Postings postings;

    @Autowired
    Plans plans;

    @Autowired
    Instructions instructions;

    District.World world;
    Hierarchy hierarchy;
    UUID superior;
    UUID ours;
    String page;

    @BeforeEach
    void aCommuneCarriesOutWhatTheDistrictOrders() {
        world = scene.world;
        hierarchy = new Hierarchy(scene);
        superior = hierarchy.asking("61/KH-UBND");
        ours = hierarchy.draftBelow(superior, "12/KH-UBND", world.communes().getFirst(), world.communeOne());
        page = "/cascade/" + ours + "/coverage";
    }

    @Test
    void whatIsAlikeIsProposedAndNothingIsDecidedByItself() {
        Document seen = desk.page(world.communeOne(), page);
        assertThat(seen.text())
                .contains("4 nhiệm vụ: 0 đã giao, 4 chưa, 0 không áp dụng")
                .doesNotContain("??");
        Element radio = row(seen, "Đẩy mạnh tuyên truyền");
        assertThat(radio.select("input[type=checkbox]")).isNotEmpty();
        assertThat(seen.select("input[type=checkbox][checked]"))
                .as("a person decides")
                .isEmpty();
        assertThat(radio.text()).contains("Tuyên truyền trên đài truyền thanh xã");
        assertThat(row(seen, "Báo cáo 6 tháng").select("input[type=checkbox]"))
                .as("a task answers no report")
                .isEmpty();
    }

    @Test
    void whatALeaderInstructsIsNoDutyOfTheSignedPlanAndNoGap() {
        UUID commune = world.communes().getFirst();
        String head = scene.serving("chutichxa", PostingRole.LEADER, commune);
        List<Gap> before = gaps.of(scene.standing(head));
        instructions.instruct(
                superior,
                new Instruction(List.of(commune), "Báo cáo ngay", LocalDate.of(2021, 12, 30), null),
                scene.standing(world.leader()));
        assertThat(desk.page(world.communeOne(), page).text())
                .contains("4 nhiệm vụ: 0 đã giao, 4 chưa, 0 không áp dụng")
                .doesNotContain("Báo cáo ngay");
        assertThat(gaps.of(scene.standing(head))).hasSize(1).isEqualTo(before);
    }

    @Test
    void aPersonDecidesAndMayTakeItBack() {
        Document seen = desk.page(world.communeOne(), page);
        Element radio = row(seen, "Đẩy mạnh tuyên truyền");
        String own = radio.select("input[type=checkbox]").attr("value");
        desk.post(world.communeOne(), radio.select("form").first().attr("action"), "own", own);
        desk.post(
                world.communeOne(), exclusion(seen, "Bố trí kinh phí"), "reason", "Thuộc nhiệm vụ của Phòng Tài chính");
        Document decided = desk.page(world.communeOne(), page);
        assertThat(decided.text()).contains("4 nhiệm vụ: 1 đã giao, 2 chưa, 1 không áp dụng");
        assertThat(row(decided, "Bố trí kinh phí").text()).contains("Thuộc nhiệm vụ của Phòng Tài chính", "Người thử");
        assertThat(desk.page(world.communeOne(), page + "?filter=OPEN").select("article"))
                .hasSize(2);
        Element undo =
                row(decided, "Bố trí kinh phí").select("form[action$=undoing]").first();
        desk.post(
                world.communeOne(),
                undo.attr("action"),
                "decision",
                undo.select("[name=decision]").attr("value"));
        assertThat(desk.page(world.communeOne(), page).text())
                .contains("4 nhiệm vụ: 1 đã giao, 3 chưa, 0 không áp dụng");
        assertThat(scene.number("select count(*) from coverage_decision where plan_id = ?", ours))
                .as("what was undone is kept")
                .isEqualTo(2);
    }

    @Test
    void aLaterDayThanOrderedIsTold() {
        decideTheRadio();
        Document later = desk.page(world.communeOne(), page + "?filter=LATER");
        assertThat(later.select("article")).hasSize(1);
        assertThat(later.text()).contains("cấp trên yêu cầu hết ngày 30/6/2021, kế hoạch này ghi hết ngày 31/7/2021");
    }

    @Test
    void whatAReplacedDocumentOrderedIsTold() {
        assertThat(desk.page(world.communeOne(), page).text()).doesNotContain("Hãy xem lại nhiệm vụ này");
        plans.giveWayTo(
                superior, hierarchy.replacing("90/KH-UBND"), true, "ban hành lại", scene.standing(world.monitor()));
        Document outdated = desk.page(world.communeOne(), page + "?filter=OUTDATED");
        assertThat(outdated.select("article")).hasSize(4);
        assertThat(outdated.text()).contains("Văn bản 61/KH-UBND: Đã được thay thế");
    }

    @Test
    void onlyWhoMayEditOursDecidesAndWhoDoesNotSeeBothReadsNothing() {
        plans.issue(ours, scene.standing(world.communeOne()));
        Document read = desk.page(world.monitor(), page);
        assertThat(read.select("article")).hasSize(4);
        assertThat(read.select("article form")).isEmpty();
        Document own = desk.page(world.communeOne(), page);
        String exclusion = exclusion(own, "Bố trí kinh phí");
        assertThat(desk.post(world.monitor(), exclusion, "reason", "x")).hasStatus(404);
        assertThat(desk.get(world.communeTwo(), page)).hasStatus(404);
        assertThat(desk.get(world.monitor(), "/cascade/" + superior + "/coverage"))
                .as("nothing is above it")
                .hasStatus(404);
        assertThat(desk.post(world.communeOne(), page + "/" + UUID.randomUUID() + "/exclusion", "reason", "x"))
                .hasStatus(404);
    }

    @Test
    void aLongPlanIsReadByPagesAndAllOfOursAreOfferedWhereAskedFor() {
        UUID big = hierarchy.withTasks("77/KH-UBND", 30);
        UUID below = hierarchy.draftBelow(big, "78/KH-UBND", world.communes().getFirst(), world.communeOne());
        String address = "/cascade/" + below + "/coverage";
        Document first = desk.page(world.communeOne(), address);
        assertThat(first.select("article.ordered")).hasSize(12);
        assertThat(first.select("select[name=own]")).isEmpty();
        assertThat(first.text()).contains("30 nhiệm vụ: 0 đã giao, 30 chưa").doesNotContain("??");
        Document second = desk.page(world.communeOne(), address + "?page=2");
        assertThat(second.select("article.ordered")).hasSize(12);
        String open = second.select("article.ordered a[href*=open]").first().attr("href");
        Document opened = desk.page(world.communeOne(), open.substring(0, open.indexOf('#')));
        assertThat(opened.select("select[name=own]")).hasSize(1);
        String own = opened.select("select[name=own] option").last().attr("value");
        Element form = opened.select("form:has(select[name=own])").first();
        assertThat(desk.post(world.communeOne(), form.attr("action"), "own", own, "page", "2"))
                .hasRedirectedUrl(
                        address + "?page=2#d" + form.attr("action").replaceAll(".*coverage/(.*)/match", "$1"));
        assertThat(desk.page(world.communeOne(), address).text()).contains("1 đã giao, 29 chưa");
    }

    @Test
    void whatOtherAgenciesOweIsNoGapOfOurs() {
        UUID ofThePolice = hierarchy.forThePolice("62/KH-UBND");
        UUID below =
                hierarchy.draftBelow(ofThePolice, "13/KH-UBND", world.communes().getFirst(), world.communeOne());
        String address = "/cascade/" + below + "/coverage";
        Document seen = desk.page(world.communeOne(), address);
        assertThat(seen.text())
                .contains("2 nhiệm vụ: 0 đã giao, 1 chưa, 0 không áp dụng, 1 thuộc cơ quan khác")
                .doesNotContain("??");
        assertThat(row(seen, "Tuần tra").text()).contains("Thuộc cơ quan khác");
        assertThat(desk.page(world.communeOne(), address + "?filter=OPEN").select("article h2"))
                .extracting(Element::text)
                .containsExactly("Tuyên truyền phòng ngừa");
        String leader = "ct" + world.place().replaceAll("\\D", "");
        postings.appoint(
                people.officer(leader),
                world.communes().getFirst(),
                PostingRole.LEADER,
                "Chủ tịch",
                LocalDate.of(2021, 1, 1),
                "x");
        assertThat(gaps.of(scene.standing(leader)))
                .as("the page of the gaps counts the same")
                .filteredOn(gap -> gap.planId().equals(below))
                .extracting(Gap::open)
                .containsExactly(1L);
        desk.post(world.communeOne(), exclusion(seen, "Tuần tra"), "reason", "Của công an");
        assertThat(desk.page(world.communeOne(), address).text())
                .contains("1 không áp dụng")
                .doesNotContain("1 thuộc");
    }

    @Test
    void anEmptyDecisionIsNone() {
        Document seen = desk.page(world.communeOne(), page);
        desk.post(world.communeOne(), exclusion(seen, "Bố trí kinh phí"), "reason", " ");
        desk.post(world.communeOne(), exclusion(seen, "Bố trí kinh phí").replace("exclusion", "match"), "own", "");
        assertThat(desk.page(world.communeOne(), page).text()).contains("0 đã giao, 4 chưa");
    }

    @Test
    void thePageTakesAFixedNumberOfStatements() {
        int few = desk.statements(world.communeOne(), page);
        decideTheRadio();
        assertThat(desk.statements(world.communeOne(), page)).isEqualTo(few).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private void decideTheRadio() {
        Element radio = row(desk.page(world.communeOne(), page), "Đẩy mạnh tuyên truyền");
        desk.post(
                world.communeOne(),
                radio.select("form").first().attr("action"),
                "own",
                radio.select("input[type=checkbox]").attr("value"));
    }

    private static String exclusion(Document page, String text) {
        return row(page, text).select("form[action$=exclusion]").attr("action");
    }

    private static Element row(Document page, String text) {
        return page.select("article.ordered").stream()
                .filter(each -> each.select("h2").text().contains(text))
                .findFirst()
                .orElseThrow();
    }
}
