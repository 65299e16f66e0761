package vn.dondoc.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.Desk.fields;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.attachment.Evidence;

/** What a unit tells of its work, what proves it, and what stands in its way. */
@PagesTest
class ToldPagesTest extends TaskPages {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theUnitTellsHowFarItIsInPiecesOfTheWhole() {
        Document missing =
                Desk.html(posts(lead, world.communeOne(), "measure", "kind", "COUNT", "total", "0", "unit", ""));
        assertThat(missing.select("#total-error").text()).contains("12 buổi");
        posts(lead, world.communeOne(), "measure", "kind", "COUNT", "total", "12", "unit", "buổi");
        tells(lead, world.communeOne(), "Đã tổ chức 7 buổi", "amount", "7");
        assertThat(scene.status(lead)).as("who works has received it").isEqualTo("ACKNOWLEDGED");
        Document page = page(lead, world.monitor());
        assertThat(page.select(".told .amount").text()).isEqualTo("7/12 buổi");
        assertThat(page.select("progress").attr("value")).isEqualTo("58");
        Document again = Desk.html(posts(lead, world.communeOne(), "measure", "kind", "PERCENT"));
        assertThat(again.select("form[action$=measure]"))
                .as("figures were told: the measure stays")
                .isEmpty();
        tells(lead, world.communeOne(), "Sửa: mới 6 buổi", "amount", "6");
        assertThat(page(lead, world.monitor()).select(".told > li .typed").eachText())
                .as("a correction is a new row on top")
                .containsExactly("Sửa: mới 6 buổi", "Đã tổ chức 7 buổi");
    }

    @Test
    void whoHasReachedTheWholeIsLedToDeclareIt() {
        posts(lead, world.communeOne(), "measure", "kind", "COUNT", "total", "12", "unit", "buổi");
        posts(lead, world.communeOne(), "acknowledgement");
        tells(lead, world.communeOne(), "Đã tổ chức", "amount", "7");
        Document under = page(lead, world.communeOne());
        assertThat(under.select(".acts summary.main").text()).isEqualTo("Báo tiến độ");
        assertThat(under.select(".turn .said").text()).contains("Hãy báo tiến độ");
        MvcTestResult told =
                posts(lead, world.communeOne(), "entries", "asOf", "20/05/2021", "done", "Thêm 5 buổi", "amount", "12");
        assertThat(told).as("the page opens where the message is").hasRedirectedUrl("/progress/" + lead);
        Document reached = desk.follows(world.communeOne(), told);
        assertThat(reached.select(".flash")).hasSize(1);
        assertThat(reached.select(".acts summary.main").text()).isEqualTo("Báo hoàn thành");
        assertThat(reached.select(".turn .said").text()).contains("12/12 buổi").doesNotContain("Hãy báo tiến độ");
    }

    @Test
    void olderLinesOfTheHistoryAreFolded() {
        for (int i = 1; i <= 6; i++) {
            tells(lead, world.communeOne(), "Lần " + i);
        }
        Document page = page(lead, world.communeOne());
        assertThat(page.select(".history > .timeline li")).hasSize(5);
        assertThat(page.select(".history > .timeline li").first().text()).contains("Lần 6");
        assertThat(page.select(".history details summary").text()).isEqualTo("Xem cả 8 dòng");
        assertThat(page.select(".history details li").eachText())
                .hasSize(3)
                .last()
                .asString()
                .contains("Giao");
    }

    @Test
    void whatCannotBeIsToldBesideItsFieldAndStaysTyped() {
        posts(lead, world.communeOne(), "measure", "kind", "PERCENT");
        Document page = Desk.html(posts(
                lead, world.communeOne(), "entries", fields("asOf=31/02/2021&done=&amount=năm mươi&obstacles=Mưa lũ")));
        assertThat(page.select("#asOf-error, #done-error, #amount-error")).hasSize(3);
        assertThat(page.select("#asOf").val()).isEqualTo("31/02/2021");
        assertThat(page.select("#amount").val()).isEqualTo("năm mươi");
        assertThat(page.select("#obstacles").text()).isEqualTo("Mưa lũ");
        assertThat(refusedField("asOf", "21/05/2021", "done", "x")).contains("#asOf");
        assertThat(refusedField("asOf", "16/03/2021", "done", "x")).contains("#asOf");
        assertThat(refusedField("asOf", "20/05/2021", "done", "x", "amount", "100,5"))
                .contains("#amount");
        tells(lead, world.communeOne(), "Nửa đường", "amount", "62,5");
        assertThat(page(lead, world.communeOne()).select(".told .amount").text())
                .isEqualTo("62,5 %");
    }

    @Test
    void whoIsLateSaysWhyOnce() {
        Document page =
                Desk.html(posts(late, world.communeOne(), "entries", "asOf", "20/05/2021", "done", "Đã rà soát nửa"));
        assertThat(page.select("#delayReason-error").text()).contains("nguyên nhân chậm");
        assertThat(page.select("#done").text()).isEqualTo("Đã rà soát nửa");
        tells(late, world.communeOne(), "Đã rà soát nửa", "delayReason", "Thiếu người");
        tells(late, world.communeOne(), "Gần xong");
        assertThat(page(late, world.monitor()).select(".told").text()).contains("Nguyên nhân chậm", "Thiếu người");
        assertThat(page(lead, world.communeOne()).select("#delayReason"))
                .as("not late, not asked")
                .isEmpty();
    }

    @Test
    void whatWasToldCanBeChangedByNobody() {
        tells(lead, world.communeOne(), "Một");
        for (String change : List.of("update progress_entry set done = 'x'", "delete from progress_entry")) {
            assertThatThrownBy(() -> jdbc.sql(change + " where obligation_id = ?")
                            .param(lead)
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void linksFilesAndIssuedDocumentsProveTheWork() throws IOException {
        tells(lead, world.communeOne(), "Đã tổ chức");
        byte[] pdf = Evidence.pdf("BIÊN BẢN", "12 buổi");
        assertThat(uploads(
                        lead,
                        world.communeOne(),
                        "bien-ban.pdf",
                        pdf,
                        fields("proof=FILE&title=Biên bản&entryId=%s", entry(lead))))
                .hasRedirectedUrl("/progress/" + lead);
        links(lead, world.communeOne(), "Tin bài");
        posts(
                lead,
                world.communeOne(),
                "evidence",
                fields("proof=DOCUMENT&title=Công văn&reference=12/CV-UBND&issuedOn=05/05/2021&signer=Trần Văn B"));
        Document page = page(lead, world.monitor());
        assertThat(page.select(".told .proof").text()).contains("Biên bản", "bien-ban.pdf");
        assertThat(page.select("#evidence").text()).contains("Tin bài", "số 12/CV-UBND ngày 05/5/2021, Trần Văn B ký");
        assertThat(page.select("a[href='https://xa.vn/tin']").attr("rel")).contains("noopener");
        MvcTestResult fetched = desk.get(world.monitor(), "/progress/{id}/attachments/{p}", lead, proof("Biên bản"));
        assertThat(fetched.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(fetched.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;");
        assertThat(desk.get(world.communeTwo(), "/progress/{id}/attachments/{p}", lead, proof("Biên bản")))
                .hasStatus(404);
        assertThat(desk.get(world.communeTwo(), "/progress/{id}/attachments/{p}", helping, proof("Biên bản")))
                .as("not by the address of another duty")
                .hasStatus(404);
    }

    @Test
    void whatProvesNothingIsRefusedBesideItsField() {
        assertThat(proved("LINK", "address", "javascript:alert(1)").select("#address-error"))
                .hasSize(1);
        assertThat(proved("LINK", "address", "").select("#address-error")).hasSize(1);
        assertThat(proved("FILE").select("#file-error")).hasSize(1);
        Document document = proved("DOCUMENT", "reference", "", "issuedOn", "30/12/2021", "signer", "");
        assertThat(document.select("#reference-error, #signer-error")).hasSize(2);
        assertThat(document.select("#title").val()).isEqualTo("Thử");
        assertThat(proved("DOCUMENT", "reference", "1", "issuedOn", "30/12/2021", "signer", "A")
                        .select("#issuedOn-error"))
                .hasSize(1);
        byte[] list = "Họ và tên;Năm sinh\nA;2010\n".getBytes(StandardCharsets.UTF_8);
        Document names = Desk.html(
                uploads(lead, world.communeOne(), "danh-sach.csv", list, fields("proof=FILE&title=Danh sách")));
        assertThat(names.select("#file-error").text()).contains("không lưu danh sách trẻ em");
        assertThat(names.select("#title").val()).isEqualTo("Danh sách");
        assertThat(count("progress_evidence", lead)).isZero();
        assertThat(posts(
                        lead,
                        world.communeOne(),
                        "evidence",
                        fields("proof=LINK&title=x&address=https://xa.vn&entryId=%s", UUID.randomUUID())))
                .hasStatus(404);
    }

    @Test
    void aProofIsRemovedWithAReasonAndStaysInTheHistory() {
        links(lead, world.communeOne(), "Nhầm");
        String wrong = proof("Nhầm").toString();
        Document refused =
                Desk.html(posts(lead, world.communeOne(), "evidence-removal", "proofId", wrong, "removalReason", ""));
        assertThat(refused.select("#removal-" + wrong + "-error")).hasSize(1);
        posts(lead, world.communeOne(), "completion", "result", "Xong");
        assertThat(Desk.html(posts(
                                lead,
                                world.communeOne(),
                                "evidence-removal",
                                fields("proofId=%s&removalReason=Nhầm trang", wrong)))
                        .select("#removal-" + wrong + "-error")
                        .text())
                .as("what is being judged keeps something that proves it")
                .contains("minh chứng duy nhất");
        links(lead, world.communeOne(), "Đúng");
        posts(lead, world.communeOne(), "evidence-removal", fields("proofId=%s&removalReason=Nhầm trang", wrong));
        Document page = page(lead, world.monitor());
        assertThat(page.select("#evidence").text()).contains("Đúng").doesNotContain("Nhầm");
        assertThat(page.select(".history").text()).contains("Bỏ minh chứng", "Nhầm trang");
        assertThat(posts(lead, world.communeOne(), "evidence-removal", "proofId", wrong, "removalReason", "x"))
                .hasStatus(404);
        posts(lead, world.monitor(), "confirmation", "seen", "1");
        assertThat(posts(
                        lead,
                        world.communeOne(),
                        "evidence-removal",
                        fields("proofId=%s&removalReason=x", proof("Đúng"))))
                .as("confirmed: nothing changes any more")
                .hasRedirectedUrl("/progress/" + lead);
        assertThat(page(lead, world.monitor()).select("#evidence").text()).contains("Đúng");
    }

    @Test
    void howeverManyProofsThereAreNoneDisappears() {
        jdbc.sql("""
                        insert into progress_evidence (id, obligation_id, kind, title, address, added_at, added_by)
                        select gen_random_uuid(), :id, 'LINK', 'Tin số ' || n, 'https://example.vn/' || n,
                               timestamptz '2021-04-01' + n * interval '1 minute', :by
                        from generate_series(1, 230) n
                        """)
                .param("id", lead)
                .param("by", people.officer(world.communeOne()))
                .update();
        Document page = page(lead, world.monitor());
        assertThat(page.select("#evidence .proof")).hasSize(230);
        assertThat(page.select("#evidence .proof").first().text()).contains("Tin số 230");
        assertThat(page.select("#evidence details.change summary").text()).contains("210");
    }

    @Test
    void anAnswerThatIsTooLongIsNotLostAndStaysWhereItWasWritten() {
        tells(lead, world.communeOne(), "Một", "obstacles", "Thiếu tài liệu");
        String entry = scene.id("select id from progress_entry where obligation_id = ?", lead)
                .toString();
        String words = "Đã gửi tài liệu. ".repeat(300).strip();
        Document wrong = Desk.html(posts(
                lead,
                world.monitor(),
                "answers",
                fields("entryId=%s&words=%s&listed=true&plan=%s", entry, words, plan)));
        assertThat(wrong.select("h1").text()).contains("Vướng mắc");
        assertThat(wrong.select("#answer-" + entry).text()).isEqualTo(words);
        assertThat(wrong.select("#answer-" + entry + "-error").text())
                .contains("4.000")
                .doesNotContain("để trống");
        assertThat(wrong.select("input[name=plan]").val()).isEqualTo(plan.toString());
        assertThat(Desk.html(posts(lead, world.monitor(), "answers", "entryId", entry, "words", words))
                        .select("#answer-" + entry)
                        .text())
                .isEqualTo(words);
    }

    @Test
    void obstaclesAreListedForWhoFollowsAndTheUnitReadsTheAnswer() {
        tells(lead, world.communeOne(), "Một", "obstacles", "Thiếu tài liệu");
        scene.on(TODAY.plusDays(1));
        tells(asked, world.policeman(), "Hai", "recommendation", "Đề nghị cung cấp số liệu");
        tells(lead, world.communeOne(), "Không vướng gì");
        Document list = desk.page(world.monitor(), "/progress/obstacles?plan={plan}", plan);
        assertThat(list.select(".told > li")).hasSize(2);
        assertThat(list.select(".told > li").last().text())
                .contains("Đề nghị cung cấp số liệu", "Công an", "61/KH-UBND");
        assertThat(desk.page(world.monitor(), "/")
                        .select("a[href='/progress/obstacles']")
                        .text())
                .contains("2Vướng mắc, kiến nghị");
        assertThat(desk.get(world.communeOne(), "/progress/obstacles")).hasStatus(404);
        assertThat(desk.page(world.otherDivision(), "/progress/obstacles").select(".told > li"))
                .isEmpty();
        UUID entry = scene.id("select id from progress_entry where obligation_id = ? and obstacles is not null", lead);
        Document blank = Desk.html(posts(lead, world.monitor(), "answers", "entryId", entry.toString(), "words", " "));
        assertThat(blank.select("#answer-" + entry + "-error")).hasSize(1);
        assertThat(posts(lead, world.communeOne(), "answers", "entryId", entry.toString(), "words", "x"))
                .hasStatus(404);
        assertThat(posts(asked, world.monitor(), "answers", "entryId", entry.toString(), "words", "x"))
                .hasStatus(404);
        assertThat(posts(
                        lead,
                        world.monitor(),
                        "answers",
                        fields("entryId=%s&words=Phòng đã gửi 200 tờ&listed=true", entry)))
                .hasRedirectedUrl("/progress/obstacles");
        assertThat(page(lead, world.communeOne()).select(".told").text()).contains("Trả lời", "Phòng đã gửi 200 tờ");
        assertThat(desk.page(world.monitor(), "/progress/obstacles?plan={plan}", plan)
                        .select(".told > li"))
                .hasSize(1);
        assertThat(desk.page(world.monitor(), "/progress/obstacles?answered=true&plan={plan}", plan)
                        .text())
                .contains("Phòng đã gửi 200 tờ");
    }

    private List<String> refusedField(String... fields) {
        return Desk.html(posts(lead, world.communeOne(), "entries", fields))
                .select(".errors a")
                .eachAttr("href");
    }

    private Document proved(String kind, String... more) {
        String[] fields = new String[4 + more.length];
        System.arraycopy(new String[] {"proof", kind, "title", "Thử"}, 0, fields, 0, 4);
        System.arraycopy(more, 0, fields, 4, more.length);
        return Desk.html(posts(lead, world.communeOne(), "evidence", fields));
    }
}
