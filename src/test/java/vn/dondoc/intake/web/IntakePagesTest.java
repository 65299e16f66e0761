package vn.dondoc.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Units;

@PagesTest
class IntakePagesTest {

    static final AtomicInteger tests = new AtomicInteger();

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient jdbc;

    District district;
    String officer;
    String plan;

    /** Every test has a district, people and a document of its own, as all share one database. */
    @BeforeEach
    void start(
            @Autowired Units units,
            @Autowired Groups groups,
            @Autowired Postings postings,
            @Autowired People people) {
        String mark = String.valueOf(tests.incrementAndGet());
        district = new District(units, groups, postings, people).found(mark);
        officer = district.officer;
        plan = Papers.text("plan.txt").replace("Lưu: VT", "Lưu: VT" + mark);
    }

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
                .containsExactlyInAnyOrder("«Đội Cứu hộ sông An»", "«Ban Thường vụ Đoàn cấp huyện»");

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
    void onlyAReadingThatDiedIsReplaced() {
        String address = handIn();
        Map<String, String> again =
                Map.of("secret", "no", "text", plan, "instead", address.substring("/intake/".length()));
        assertThat(desk.post(officer, "/intake", again)).hasStatus(404);
        assertThat(desk.get(officer, address)).hasStatusOk();
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

    @Test
    void ofASecretNothingIsKept() {
        String secret = plan.replace("    Số:   45", "MẬT\n    Số:   45");
        assertThat(handIn(officer, "toi-mat.docx", Papers.docx(secret)))
                .hasStatusOk()
                .bodyText()
                .contains("Hệ thống không được nhận văn bản mật")
                .doesNotContain("toi-mat.docx");
        assertThat(paste(officer, secret)).bodyText().doesNotContain("đuối nước");
        assertThat(count("intake_document", "unit_id = :labour")).isZero();
        assertThat(count("attachment", "stored_by = (select id from account where username = :officer)"))
                .isZero();
        assertThat(jdbc.sql("select subject from audit_entry where action = 'intake.secret' and actor = ?")
                        .param(officer)
                        .query(String.class)
                        .list())
                .containsExactly("-", "-");
    }

    @Test
    void whoSaysThatItIsASecretIsToldWhereToTurn() {
        MvcTestResult answer = desk.post(officer, "/intake", Map.of("secret", "yes", "text", plan));
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("bảo vệ bí mật nhà nước")
                .doesNotContain("đuối nước");
        assertThat(count("intake_document", "unit_id = :labour")).isZero();
        assertThat(actions()).contains("intake.secret");
    }

    @Test
    void theQuestionForASecretIsNeverLeftOpen() {
        assertThat(desk.post(officer, "/intake", Map.of("text", plan)))
                .hasStatusOk()
                .bodyText()
                .contains("Hãy cho biết văn bản có dấu mật hay không", "đuối nước");
        assertThat(count("intake_document", "unit_id = :labour")).isZero();
    }

    @Test
    void aLetterIsOfferedAsAnAttachmentOfAPlan() {
        String planAddress = handIn();
        Map<String, String> entries = Entries.of(desk.page(officer, planAddress));
        decide(entries, "Đội Cứu hộ", "skip");
        decide(entries, "Ban Thường vụ", "unit:" + district.youth);
        entries.remove(named(entries, "Đội Cứu hộ"));
        String made =
                desk.post(officer, planAddress + "/plan", entries).getResponse().getRedirectedUrl();

        String letter = address(paste(officer, Papers.text("letter.txt").replace("VT", "VT" + officer)));
        Document choice = desk.page(officer, letter);
        assertThat(choice.text()).contains("Đây có vẻ là công văn, không phải kế hoạch");
        assertThat(choice.select("#review")).isEmpty();
        String planId = made.substring("/plans/".length());
        assertThat(choice.select("option[value=" + planId + "]")).hasSize(1);
        assertThat(desk.post(officer, letter + "/attachment", Map.of("planId", planId)))
                .hasRedirectedUrl(made);
        assertThat(count(
                        "plan_attachment",
                        "plan_id in (select id from plan where issuer_id = :committee) and not signed_document"))
                .isEqualTo(1);
    }

    @Test
    void aLetterIsReviewedAsAPlanOnlyByAChoiceOfItsOwn() {
        String letter = address(paste(officer, Papers.text("letter.txt").replace("VT", "VT" + officer)));
        assertThat(desk.post(officer, letter + "/review", Map.of())).hasRedirectedUrl(letter);
        assertThat(desk.page(officer, letter).select("#review")).hasSize(1);
    }

    @Test
    void theSameFileTwiceIsRecognised() {
        byte[] file = Papers.docx(plan);
        String first = address(handIn(officer, "kh45.docx", file));
        String second = address(handIn(officer, "kh45 (1).docx", file));
        Document choice = desk.page(officer, second);
        assertThat(choice.text()).contains("Tệp này đã được tải lên trước đây");
        assertThat(choice.select("main a").eachAttr("href")).contains(first);

        String elsewhere = address(handIn(district.communeOfficer, "kh45.docx", file));
        Document hidden = desk.page(district.communeOfficer, elsewhere);
        assertThat(hidden.text()).contains("Một đơn vị khác đã tải lên đúng tệp này");
        assertThat(hidden.select("main a").eachAttr("href")).doesNotContain(first, second);
        assertThat(desk.post(officer, second + "/removal", Map.of())).hasRedirectedUrl("/intake");
        assertThat(desk.get(officer, second)).hasStatus(404);
    }

    @Test
    void whatAnotherUnitUploadedDoesNotExist() {
        String address = handIn();
        assertThat(desk.get(district.communeOfficer, address)).hasStatus(404);
        assertThat(desk.post(district.communeOfficer, address, Map.of())).hasStatus(404);
        assertThat(desk.post(district.communeOfficer, address + "/plan", Map.of()))
                .hasStatus(404);
        assertThat(desk.post(district.communeOfficer, address + "/removal", Map.of()))
                .hasStatus(404);
        assertThat(desk.page(district.communeOfficer, "/intake").text()).doesNotContain("45/KH-UBND");
    }

    @Test
    void aRefusedFileSaysWhyAndIsNotKept() {
        MvcTestResult answer = handIn(officer, "gia.pdf", "không phải PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(answer).hasStatusOk().bodyText().contains("Không nhận tệp này");
        assertThat(count("attachment", "stored_by = (select id from account where username = :officer)"))
                .isZero();
        assertThat(desk.page(officer, "/intake").text()).contains("gia.pdf", "Không nhận, không lưu");
    }

    @Test
    void aReadingThatDiedIsOfferedAgain() {
        String address = handIn();
        jdbc.sql("""
                        update intake_document set state = 'READING', file_name = null, sha256 = null, text = null,
                        attachment_id = null, beat_at = beat_at - interval '1 hour' where unit_id = ?
                        """).param(district.labour).update();
        Document page = desk.page(officer, address);
        assertThat(page.text()).contains("Bị ngắt giữa chừng", "hãy chọn lại tệp");
        assertThat(page.select("input[name=instead]").val()).isEqualTo(address.substring("/intake/".length()));
        jdbc.sql("update intake_document set beat_at = beat_at + interval '1 hour', pages_done = 3, pages_total = 12"
                        + " where unit_id = ?")
                .param(district.labour)
                .update();
        MvcTestResult reading = desk.get(officer, address);
        assertThat(reading).hasHeader("Refresh", "2").bodyText().contains("3 / 12 trang");
    }

    private MvcTestResult handIn(String who, String fileName, byte[] content) {
        return desk.upload(who, "/intake", "file", fileName, content, "secret", "no");
    }

    private MvcTestResult paste(String who, String text) {
        return desk.upload(who, "/intake", "file", "", new byte[0], "secret", "no", "text", text);
    }

    private String handIn() {
        return address(handIn(officer, "kh45.docx", Papers.docx(plan)));
    }

    private static String address(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return result.getResponse().getRedirectedUrl();
    }

    private static void decide(Map<String, String> entries, String name, String choice) {
        entries.put(choice(entries, name), choice);
    }

    private static String choice(Map<String, String> entries, String name) {
        return Entries.named(entries, "names\\[\\d+].written", name).replace("written", "choice");
    }

    /** The tick of the task that this agency leads. */
    private static String named(Map<String, String> entries, String lead) {
        return Entries.named(entries, "tasks\\[\\d+].leads", lead).replace("leads", "keep");
    }

    private long count(String table, String where) {
        return jdbc.sql("select count(*) from " + table + " where " + where)
                .param("committee", district.committee)
                .param("labour", district.labour)
                .param("officer", officer)
                .query(Long.class)
                .single();
    }

    private List<String> actions() {
        return jdbc.sql("select action from audit_entry where actor = ?")
                .param(officer)
                .query(String.class)
                .list();
    }
}
