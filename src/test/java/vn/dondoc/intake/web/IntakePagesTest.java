package vn.dondoc.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.PagesTest;

/** Handing documents in: what is taken, refused, kept secret and read anew. */
@PagesTest
class IntakePagesTest extends IntakePages {

    @Test
    void onlyAReadingThatDiedIsReplaced() {
        String address = handIn();
        Map<String, String> again =
                Map.of("secret", "no", "text", plan, "instead", address.substring("/intake/".length()));
        assertThat(desk.post(officer, "/intake", again)).hasStatus(404);
        assertThat(desk.get(officer, address)).hasStatusOk();
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

    private MvcTestResult paste(String who, String text) {
        return desk.upload(who, "/intake", "file", "", new byte[0], "secret", "no", "text", text);
    }
}
