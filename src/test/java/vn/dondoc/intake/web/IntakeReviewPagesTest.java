package vn.dondoc.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;

/** The review of what was read: from the entries to the draft of a plan. */
@PagesTest
class IntakeReviewPagesTest extends IntakePages {

    @Test
    void aSignedDocumentBecomesADraftPlan() {
        String address = handIn();
        Document review = desk.page(officer, address);
        assertThat(review.select("#document").text())
                .contains("Phòng, chống tai nạn đuối nước trẻ em", "UBND các xã, thị trấn");
        assertThat(review.getElementById("number").val()).isEqualTo("45/KH-UBND");
        assertThat(review.getElementById("issuedDate").val()).isEqualTo("08/03/2021");
        assertThat(review.select(".dates").eachText())
                .contains("6 tháng đầu năm 2021: hết ngày 09/6/2021", "năm 2021: hết ngày 19/11/2021");
        assertThat(review.select("#names legend b").eachText())
                .containsExactlyInAnyOrder("“Đội Cứu hộ sông An”", "“Ban Thường vụ Đoàn cấp huyện”");

        Map<String, String> entries = Entries.of(review);
        decide(entries, "Đội Cứu hộ", "new");
        decide(entries, "Ban Thường vụ", "unit:" + district.youth);
        entries.put(choice(entries, "Ban Thường vụ").replace("choice", "alias"), "true");
        MvcTestResult drafted = desk.post(officer, address + "/plan", entries);
        assertThat(drafted).hasStatus3xxRedirection();
        String made = drafted.getResponse().getRedirectedUrl();
        assertThat(made).startsWith("/plans/");

        String text = desk.page(officer, made).text();
        assertThat(text)
                .contains(
                        "45/KH-UBND",
                        "UBND huyện An Bình",
                        "Trực cứu hộ tại các bãi tắm trong ba tháng hè",
                        "hết ngày 09/6/2021",
                        "hết ngày 19/11/2021",
                        "xây dựng kế hoạch triển khai thực hiện",
                        "kh45.docx",
                        "Dự thảo");
        assertThat(count("plan_task", "plan_id in (select id from plan where issuer_id = :committee)"))
                .isEqualTo(9);
        assertThat(count("plan_regime", "plan_id in (select id from plan where issuer_id = :committee)"))
                .isEqualTo(2);
        assertThat(count("plan_demand", "plan_id in (select id from plan where issuer_id = :committee)"))
                .isEqualTo(1);
        assertThat(count("plan_party", "unit_id = '" + district.youth + "'")).isEqualTo(2);
        assertThat(count(
                        "plan_task",
                        "plan_id in (select id from plan where issuer_id = :committee) and mode = 'REQUEST'"))
                .isEqualTo(3);
        assertThat(
                        count(
                                "plan_task",
                                "plan_id in (select id from plan where issuer_id = :committee) and due_words = 'trước ngày 30/6/2021'"))
                .isEqualTo(1);
        assertThat(count(
                        "plan_task",
                        "plan_id in (select id from plan where issuer_id = :committee) and sentence is null"))
                .isZero();
        assertThat(count("agency_alias", "unit_id = '" + district.youth + "'")).isEqualTo(1);
        assertThat(count(
                        "agency_unit_parent p join agency_unit_name n on n.unit_id = p.unit_id",
                        "p.parent_id = :committee and n.name = 'Đội Cứu hộ sông An'"))
                .isEqualTo(1);
        assertThat(count(
                        "plan_attachment",
                        "plan_id in (select id from plan where issuer_id = :committee) and signed_document"))
                .isEqualTo(1);
        assertThat(actions()).contains("unit.founded", "intake.alias", "intake.drafted");
        assertThat(desk.get(officer, address)).hasRedirectedUrl(made);
    }

    @Test
    void everyEntryLeadsToItsWordsAndBack() {
        Document review = desk.page(officer, handIn());
        assertThat(review.select("a.to-source")).hasSizeGreaterThan(15);
        review.select("a.to-source")
                .forEach(link -> assertThat(
                                review.getElementById(link.attr("href").substring(1)))
                        .as(link.attr("href"))
                        .isNotNull());
        review.select("#document mark a")
                .forEach(link -> assertThat(
                                review.getElementById(link.attr("href").substring(1)))
                        .as(link.attr("href"))
                        .isNotNull());
        List<String> ids = review.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void nothingTypedIsLostWhereSomethingIsWrong() {
        String address = handIn();
        Map<String, String> entries = Entries.of(desk.page(officer, address));
        entries.put("head.number", "bốn mươi lăm");
        entries.put("head.windowFrom", "31/02/2021");
        entries.put("head.subject", "Đuối nước, sửa tay");
        MvcTestResult answer = desk.post(officer, address + "/plan", entries);
        assertThat(answer).hasStatusOk();
        Document page = Desk.html(answer);
        assertThat(page.select(".errors li a").eachAttr("href"))
                .contains("#number", "#windowFrom")
                .anyMatch(link -> link.endsWith("-leads"));
        assertThat(page.getElementById("number").val()).isEqualTo("bốn mươi lăm");
        assertThat(page.getElementById("windowFrom").val()).isEqualTo("31/02/2021");
        assertThat(count("plan", "issuer_id = :committee")).isZero();

        Document later = desk.page(officer, address);
        assertThat(later.getElementById("subject").text()).isEqualTo("Đuối nước, sửa tay");
        assertThat(later.getElementById("number").val()).isEqualTo("bốn mươi lăm");
    }

    @Test
    void whatIsBegunFromThePageOfAPlanCarriesItOut() {
        String before = handIn();
        Map<String, String> entries = Entries.of(desk.page(officer, before));
        decide(entries, "Đội Cứu hộ", "new");
        decide(entries, "Ban Thường vụ", "unit:" + district.youth);
        String superior = address(desk.post(officer, before + "/plan", entries)).substring("/plans/".length());
        jdbc.sql("update plan set status = 'ISSUED' where id = ?")
                .param(UUID.fromString(superior))
                .update();
        assertThat(desk.page(officer, "/intake?parent=" + superior)
                        .select("form input[name=parent]")
                        .val())
                .isEqualTo(superior);
        String other = plan.replace("   45   /", "   46   /");
        String begun =
                address(desk.post(officer, "/intake", Map.of("secret", "no", "text", other, "parent", superior)));
        assertThat(begun).endsWith("?parent=" + superior);
        String address = begun.substring(0, begun.indexOf('?'));
        Document alone = desk.page(officer, address);
        assertThat(alone.select("#parentId")).hasSize(1);
        assertThat(alone.select("#parentId option[selected]").val()).isNotEqualTo(superior);
        assertThat(desk.page(officer, begun)
                        .select("#parentId option[selected]")
                        .val())
                .isEqualTo(superior);
        assertThat(desk.get(officer, address + "?parent=" + UUID.randomUUID())).hasStatusOk();
        assertThat(desk.post(officer, address + "/review", Map.of("parent", superior)))
                .as("nor is it lost on the way")
                .hasRedirectedUrl(begun);
    }

    @Test
    void aSuperiorPlanThatNobodyHereMaySeeKeepsNobodyOut() {
        String address = handIn();
        Map<String, String> entries = Entries.of(desk.page(officer, address));
        entries.put("head.parentId", UUID.randomUUID().toString());
        assertThat(desk.post(officer, address + "/copy", entries)).hasStatusOk();
        assertThat(desk.get(officer, address)).hasStatusOk();
        entries.put("version", "1");
        Document page = Desk.html(desk.post(officer, address + "/plan", entries));
        assertThat(page.select(".errors li a").eachAttr("href")).contains("#parentId");
        assertThat(page.getElementById("parentId")).isNotNull();
    }

    @Test
    void whatAPlanCannotTakeIsSaidBesideTheField() {
        String address = handIn();
        Map<String, String> entries = Entries.of(desk.page(officer, address));
        entries.put("head.windowFrom", "01/01/1000");
        entries.put("head.subject", "a".repeat(501));
        String receiver = Entries.named(entries, "regimes\\[\\d+].recipientId", "-");
        entries.put(receiver, UUID.randomUUID().toString());
        entries.put("targets[0].keep", "true");
        entries.put("targets[0].measure", "Số lớp học bơi");
        entries.put("targets[0].value", "1e999999999");
        Document page = Desk.html(desk.post(officer, address + "/plan", entries));
        assertThat(page.select(".errors li a").eachAttr("href"))
                .contains("#windowTo", "#subject", "#targets0-value")
                .anyMatch(link -> link.endsWith("-recipientId"));
    }

    @Test
    void aPlanSentTwiceIsMadeOnce() {
        String address = handIn();
        Map<String, String> entries = Entries.of(desk.page(officer, address));
        decide(entries, "Đội Cứu hộ", "new");
        decide(entries, "Ban Thường vụ", "unit:" + district.youth);
        String made =
                desk.post(officer, address + "/plan", entries).getResponse().getRedirectedUrl();
        assertThat(made).startsWith("/plans/");
        assertThat(desk.post(officer, address + "/plan", entries)).hasRedirectedUrl(address);
        assertThat(desk.get(officer, address)).hasRedirectedUrl(made);
        assertThat(count("plan", "issuer_id = :committee")).isEqualTo(1);
    }

    @Test
    void whatIsTaughtStaysWithinTheCircleAndIsNoNovel() {
        String address = handIn();
        Map<String, String> entries = Entries.of(desk.page(officer, address));
        String written = Entries.named(entries, "names\\[\\d+].written", "Ban Thường vụ");
        entries.put(written, "Ban Thường vụ ".repeat(20));
        entries.put(written.replace("written", "choice"), "unit:" + district.youth);
        entries.put(written.replace("written", "alias"), "true");
        assertThat(desk.post(officer, address, entries))
                .hasStatusOk()
                .bodyText()
                .contains("dài quá 200 ký tự");
        assertThat(count("agency_alias", "unit_id = '" + district.youth + "'")).isZero();
    }

    @Test
    void whoSavesSecondSeesThatSomebodySavedFirst() {
        String address = handIn();
        Map<String, String> entries = Entries.of(desk.page(officer, address));
        entries.put("head.place", "Nơi thứ nhất");
        assertThat(desk.post(officer, address, entries)).hasRedirectedUrl(address);
        entries.put("head.place", "Nơi thứ hai");
        MvcTestResult second = desk.post(officer, address, entries);
        assertThat(second).hasStatus(409).bodyText().contains("đã lưu một bản khác", "Nơi thứ hai");
        assertThat(desk.page(officer, address).getElementById("place").val()).isEqualTo("Nơi thứ nhất");
        assertThat(desk.post(officer, address, Entries.of(Desk.parsed(second)))).hasRedirectedUrl(address);
        assertThat(desk.page(officer, address).getElementById("place").val()).isEqualTo("Nơi thứ hai");
    }

    @Test
    void whatIsBeingTypedIsKeptWithoutDecidingAnything() {
        String address = handIn();
        Map<String, String> entries = Entries.of(desk.page(officer, address));
        decide(entries, "Đội Cứu hộ", "new");
        entries.put("head.place", "An Bình, đang gõ");
        assertThat(desk.post(officer, address + "/copy", entries)).hasStatusOk().hasBodyTextEqualTo("1");
        assertThat(desk.post(officer, address + "/copy", entries)).hasStatus(409);
        assertThat(desk.page(officer, address).getElementById("place").val()).isEqualTo("An Bình, đang gõ");
        assertThat(actions()).doesNotContain("unit.founded");
        assertThat(desk.post(district.communeOfficer, address + "/copy", entries))
                .hasStatus(404);
    }

    @Test
    void aSentenceNotUnderstoodIsMadeATask() {
        String address = handIn();
        Document review = desk.page(officer, address);
        assertThat(review.select("#missed .part")).isNotEmpty();
        Map<String, String> entries = Entries.of(review);
        String sentence = Entries.named(entries, "missed\\[\\d+].text", "ngày hội bơi lội");
        entries.put(sentence.replace("text", "choice"), "TASK");
        desk.post(officer, address, entries);
        Document after = desk.page(officer, address);
        assertThat(after.select("#missed .part"))
                .hasSize(review.select("#missed .part").size() - 1);
        assertThat(Entries.of(after).values()).contains(entries.get(sentence));
    }
}
