package vn.dondoc.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.cascade.Gap;
import vn.dondoc.cascade.Gaps;
import vn.dondoc.plan.Plans;

@PagesTest
class CoveragePagesTest {

    static final int MOST_STATEMENTS = 28;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    @Autowired
    CountedStatements statements;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Desk desk;

    @Autowired
    Gaps gaps;

    @Autowired
    Postings postings;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    Hierarchy hierarchy;
    UUID superior;
    UUID ours;
    String page;

    @BeforeEach
    void aCommuneCarriesOutWhatTheDistrictOrders() {
        clock.standOn(LocalDate.of(2021, 3, 17));
        world = district.found();
        hierarchy = new Hierarchy(plans, district, world);
        superior = hierarchy.asking("61/KH-UBND");
        ours = hierarchy.draftBelow(superior, "12/KH-UBND", world.communes().getFirst(), world.communeOne());
        page = "/cascade/" + ours + "/coverage";
    }

    @Test
    void whatIsAlikeIsProposedAndNothingIsDecidedByItself() {
        Document seen = document(get(page, world.communeOne()));
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
    void aPersonDecidesAndMayTakeItBack() {
        Document seen = document(get(page, world.communeOne()));
        Element radio = row(seen, "Đẩy mạnh tuyên truyền");
        String own = radio.select("input[type=checkbox]").attr("value");
        post(radio.select("form").first().attr("action"), world.communeOne(), "own", own);
        post(exclusion(seen, "Bố trí kinh phí"), world.communeOne(), "reason", "Thuộc nhiệm vụ của Phòng Tài chính");
        Document decided = document(get(page, world.communeOne()));
        assertThat(decided.text()).contains("4 nhiệm vụ: 1 đã giao, 2 chưa, 1 không áp dụng");
        assertThat(row(decided, "Bố trí kinh phí").text()).contains("Thuộc nhiệm vụ của Phòng Tài chính", "Người thử");
        assertThat(document(get(page + "?filter=OPEN", world.communeOne())).select("article"))
                .hasSize(2);
        Element undo =
                row(decided, "Bố trí kinh phí").select("form[action$=undoing]").first();
        post(
                undo.attr("action"),
                world.communeOne(),
                "decision",
                undo.select("[name=decision]").attr("value"));
        assertThat(document(get(page, world.communeOne())).text())
                .contains("4 nhiệm vụ: 1 đã giao, 3 chưa, 0 không áp dụng");
        assertThat(jdbc.sql("select count(*) from coverage_decision where plan_id = ?")
                        .param(ours)
                        .query(Integer.class)
                        .single())
                .as("what was undone is kept")
                .isEqualTo(2);
    }

    @Test
    void aLaterDayThanOrderedIsTold() {
        decideTheRadio();
        Document later = document(get(page + "?filter=LATER", world.communeOne()));
        assertThat(later.select("article")).hasSize(1);
        assertThat(later.text()).contains("cấp trên yêu cầu hết ngày 30/6/2021, kế hoạch này ghi hết ngày 31/7/2021");
    }

    @Test
    void whatAReplacedDocumentOrderedIsTold() {
        assertThat(document(get(page, world.communeOne())).text()).doesNotContain("Hãy xem lại nhiệm vụ này");
        plans.giveWayTo(
                superior, hierarchy.replacing("90/KH-UBND"), true, "ban hành lại", district.standing(world.monitor()));
        Document outdated = document(get(page + "?filter=OUTDATED", world.communeOne()));
        assertThat(outdated.select("article")).hasSize(4);
        assertThat(outdated.text()).contains("Văn bản 61/KH-UBND: Đã được thay thế");
    }

    @Test
    void onlyWhoMayEditOursDecidesAndWhoDoesNotSeeBothReadsNothing() {
        plans.issue(ours, district.standing(world.communeOne()));
        Document read = document(get(page, world.monitor()));
        assertThat(read.select("article")).hasSize(4);
        assertThat(read.select("article form")).isEmpty();
        Document own = document(get(page, world.communeOne()));
        String exclusion = exclusion(own, "Bố trí kinh phí");
        assertThat(post(exclusion, world.monitor(), "reason", "x")).hasStatus(404);
        assertThat(get(page, world.communeTwo())).hasStatus(404);
        assertThat(get("/cascade/" + superior + "/coverage", world.monitor()))
                .as("nothing is above it")
                .hasStatus(404);
        assertThat(post(page + "/" + UUID.randomUUID() + "/exclusion", world.communeOne(), "reason", "x"))
                .hasStatus(404);
    }

    @Test
    void aLongPlanIsReadByPagesAndAllOfOursAreOfferedWhereAskedFor() {
        UUID big = hierarchy.withTasks("77/KH-UBND", 30);
        UUID below = hierarchy.draftBelow(big, "78/KH-UBND", world.communes().getFirst(), world.communeOne());
        String address = "/cascade/" + below + "/coverage";
        Document first = document(get(address, world.communeOne()));
        assertThat(first.select("article.ordered")).hasSize(12);
        assertThat(first.select("select[name=own]")).isEmpty();
        assertThat(first.text()).contains("30 nhiệm vụ: 0 đã giao, 30 chưa").doesNotContain("??");
        Document second = document(get(address + "?page=2", world.communeOne()));
        assertThat(second.select("article.ordered")).hasSize(12);
        String open = second.select("article.ordered a[href*=open]").first().attr("href");
        Document opened = document(get(open.substring(0, open.indexOf('#')), world.communeOne()));
        assertThat(opened.select("select[name=own]")).hasSize(1);
        String own = opened.select("select[name=own] option").last().attr("value");
        Element form = opened.select("form:has(select[name=own])").first();
        assertThat(post(form.attr("action"), world.communeOne(), "own", own, "page", "2"))
                .hasRedirectedUrl(
                        address + "?page=2#d" + form.attr("action").replaceAll(".*coverage/(.*)/match", "$1"));
        assertThat(document(get(address, world.communeOne())).text()).contains("1 đã giao, 29 chưa");
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
        assertThat(gaps.of(district.standing(leader)))
                .as("the page of the gaps counts the same")
                .filteredOn(gap -> gap.planId().equals(below))
                .extracting(Gap::open)
                .containsExactly(1L);
        post(exclusion(seen, "Tuần tra"), world.communeOne(), "reason", "Của công an");
        assertThat(desk.page(world.communeOne(), address).text())
                .contains("1 không áp dụng")
                .doesNotContain("1 thuộc");
    }

    @Test
    void anEmptyDecisionIsNone() {
        Document seen = document(get(page, world.communeOne()));
        post(exclusion(seen, "Bố trí kinh phí"), world.communeOne(), "reason", " ");
        post(exclusion(seen, "Bố trí kinh phí").replace("exclusion", "match"), world.communeOne(), "own", "");
        assertThat(document(get(page, world.communeOne())).text()).contains("0 đã giao, 4 chưa");
    }

    @Test
    void thePageTakesAFixedNumberOfStatements() {
        int few = statements.during(() -> get(page, world.communeOne()));
        decideTheRadio();
        assertThat(statements.during(() -> get(page, world.communeOne())))
                .isEqualTo(few)
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private void decideTheRadio() {
        Element radio = row(document(get(page, world.communeOne())), "Đẩy mạnh tuyên truyền");
        post(
                radio.select("form").first().attr("action"),
                world.communeOne(),
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

    private MvcTestResult post(String address, String who, String... fields) {
        var request = browser.post().uri(address).with(people.as(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String address, String who) {
        return browser.get().uri(address).with(people.as(who)).exchange();
    }

    private static Document document(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
