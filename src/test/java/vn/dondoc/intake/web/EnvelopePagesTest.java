package vn.dondoc.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.document.edxml.Edxml;
import vn.dondoc.document.edxml.EnclosedFile;
import vn.dondoc.document.edxml.Envelope;
import vn.dondoc.document.edxml.MessageHeader;
import vn.dondoc.document.edxml.Organ;
import vn.dondoc.document.edxml.Particulars;
import vn.dondoc.document.edxml.Signer;
import vn.dondoc.document.edxml.Steering;

@PagesTest
class EnvelopePagesTest extends IntakePages {

    @Test
    void theHeadOfTheReviewComesFromTheEnvelopeAndTheTasksFromTheDocument() {
        Document plain = desk.page(officer, handIn());
        String address = address(handIn(officer, "den.edxml", envelope("kh45.docx", Papers.docx(plan + "\nBản hai"))));
        Document review = desk.page(officer, address);
        assertThat(review.text()).contains("Văn bản đến trong gói edXML");
        assertThat(review.getElementById("number").val()).isEqualTo("77/KH-UBND");
        assertThat(review.getElementById("issuedDate").val()).isEqualTo("05/04/2021");
        assertThat(review.getElementById("subject").text()).isEqualTo("Trích yếu theo gói");
        assertThat(review.getElementById("signerName").val()).isEqualTo("Trần Văn Gói");
        assertThat(review.getElementById("signingAuthority").val()).isEqualTo("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH");
        assertThat(review.getElementById("number").parent().text())
                .as("it differs from the document")
                .contains("theo edXML", "cần kiểm tra");
        assertThat(review.getElementById("windowFrom").parent().text()).doesNotContain("theo edXML");
        assertThat(review.select("[name~=tasks.*leads]")).hasSameSizeAs(plain.select("[name~=tasks.*leads]"));
        assertThat(desk.page(officer, "/intake").text()).contains("kh45.docx");
    }

    @Test
    void whatCannotBeReadIsRefusedInWords() {
        byte[] whole = envelope("kh45.docx", Papers.docx(plan));
        String xml = new String(whole, StandardCharsets.UTF_8);
        refused(
                xml.replaceAll("<edXML:Subject>.*?</edXML:Subject>", ""),
                "thiếu thông tin bắt buộc: MessageHeader/Subject");
        refused(xml.replace("?>", "?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"), "không được phép");
        refused("<a/>", "thiếu thông tin bắt buộc: edXML");
        refused(new String(envelope("anh.png", new byte[] {1}), StandardCharsets.UTF_8), "không kèm tệp DOCX");
    }

    @Test
    void aSecretInsideAnEnvelopeIsKeptNowhere() {
        MvcTestResult answer = handIn(officer, "den.edxml", envelope("kh45.docx", Papers.docx("MẬT\n" + plan)));
        assertThat(answer).hasStatusOk();
        assertThat(jdbc.sql("select count(*) from intake_document where envelope is not null and uploaded_by ="
                                + " (select id from account where username = ?)")
                        .param(officer)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void refused(String xml, String words) {
        MvcTestResult answer = handIn(officer, "den.edxml", xml.getBytes(StandardCharsets.UTF_8));
        assertThat(Desk.parsed(answer).text()).contains(words);
    }

    private static byte[] envelope(String name, byte[] content) {
        MessageHeader header = new MessageHeader(
                Organ.named("H57.12", "UBND huyện"),
                List.of(),
                "",
                "77",
                "KH-UBND",
                "",
                LocalDate.of(2021, 4, 5),
                "Kế hoạch",
                "Trích yếu theo gói",
                "",
                new Signer("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Văn Gói"),
                null,
                List.of(),
                Particulars.ORDINARY,
                List.of(),
                Steering.NONE);
        return Edxml.write(
                new Envelope(header, List.of(), List.of(new EnclosedFile(name, "application/octet-stream", content))));
    }
}
