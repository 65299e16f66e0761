package vn.dondoc.document.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.document.edxml.UnreadableEdxml.Reason;

class EdxmlTest {

    private static final MessageHeader HEADER = new MessageHeader(
            new Organ(
                    "H57.12",
                    "UBND tỉnh Thừa Thiên Huế",
                    "UBND huyện Quảng Điền",
                    "Sịa",
                    "qd@thuathienhue.gov.vn",
                    "0234",
                    "",
                    ""),
            List.of(Organ.named("H57.12.05", "UBND xã Quảng Thái"), Organ.named("", "Công an huyện")),
            "H57.12,2021/03/17,61/KH-UBND",
            "61",
            "KH-UBND",
            "Quảng Điền",
            LocalDate.of(2021, 3, 17),
            "Kế hoạch",
            "Tuyên truyền <phòng> & chống \"xâm hại\" trẻ em",
            "Nội dung\ndòng hai",
            new Signer("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thị Hoa"),
            LocalDate.of(2021, 6, 14),
            List.of("Như trên", "Lưu: VT"),
            new Particulars(0, "", "VHTT", 12, 4, "Biểu 1"),
            List.of(new Reply("H57", "58", "KH-UBND", LocalDate.of(2021, 3, 1), "H57,2021/03/01,58/KH-UBND")),
            Steering.DIRECTING);

    private static final Envelope ENVELOPE = new Envelope(
            HEADER,
            List.of(new Trace("H57.12", LocalDateTime.of(2021, 3, 17, 8, 30, 5))),
            List.of(new EnclosedFile(
                    "kh61.pdf", "application/pdf", "%PDF-1.7 nội dung".getBytes(StandardCharsets.UTF_8))));

    @Test
    void whatIsWrittenIsReadAgainAndAlwaysTheSame() {
        byte[] written = Edxml.write(ENVELOPE);
        assertThat(Edxml.write(ENVELOPE)).isEqualTo(written);
        Envelope read = Edxml.read(written);
        assertThat(read.header()).isEqualTo(HEADER);
        assertThat(read.traces()).isEqualTo(ENVELOPE.traces());
        assertThat(read.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("kh61.pdf");
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            assertThat(file.content()).isEqualTo(ENVELOPE.files().getFirst().content());
        });
    }

    @Test
    void elementsStandInTheOrderOfTheRegulation() {
        assertThat(text())
                .containsSubsequence(
                        "xmlns:edXML=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\"",
                        "<edXML:MessageHeader>",
                        "<edXML:From>",
                        "<edXML:OrganId>H57.12<",
                        "<edXML:OrganizationInCharge>",
                        "<edXML:OrganName>",
                        "<edXML:OrganAdd>",
                        "<edXML:Email>",
                        "<edXML:Telephone>",
                        "<edXML:To>",
                        "<edXML:DocumentId>",
                        "<edXML:Code>",
                        "<edXML:CodeNumber>61<",
                        "<edXML:CodeNotation>KH-UBND<",
                        "<edXML:PromulgationInfo>",
                        "<edXML:Place>",
                        "<edXML:PromulgationDate>2021/03/17<",
                        "<edXML:DocumentType>",
                        "<edXML:TypeName>Kế hoạch<",
                        "<edXML:Subject>",
                        "<edXML:Content>",
                        "<edXML:SignerInfo>",
                        "<edXML:Competence>",
                        "<edXML:Position>",
                        "<edXML:FullName>",
                        "<edXML:DueDate>2021/06/14<",
                        "<edXML:ToPlaces>",
                        "<edXML:OtherInfo>",
                        "<edXML:Priority>0<",
                        "<edXML:ResponseFor>",
                        "<edXML:SteeringType>1<",
                        "<edXML:TraceHeaderList>",
                        "<edXML:Reference>",
                        "AttachmentEncoded");
    }

    @Test
    void documentTypesAndEntitiesAreRefusedBeforeTheyAreRead() {
        String lol =
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
        refused(text().replace("?>", "?>" + lol).replace("Tuyên truyền", "&c;"), Reason.HOSTILE);
        String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        refused(text().replace("?>", "?>" + outside).replace("Tuyên truyền", "&x;"), Reason.HOSTILE);
        refused(text().replace("?>", "?><!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">"), Reason.HOSTILE);
        refused("<edXML>" + "<a>".repeat(100) + "</a>".repeat(100) + "</edXML>", Reason.HOSTILE);
        refused("<edXML>" + "<a/>".repeat(30_000) + "</edXML>", Reason.HOSTILE);
    }

    @Test
    void aFileThatSwellsIsRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("a.pdf"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(nothing);
            }
        }
        String packed = PackedFile.pack(ENVELOPE.files().getFirst());
        String swollen = Base64.getEncoder().encodeToString(bomb.toByteArray());
        assertThat(swollen.length()).isLessThan(100_000);
        refused(text().replace(packed, swollen), Reason.BOMB);
        refused(text().replace(packed, "UEsDBAAA" + packed.substring(40, 60)), Reason.BROKEN_FILE);
    }

    @Test
    void whatIsMissingIsNamed() {
        for (String element : List.of("Subject", "CodeNotation", "From")) {
            UnreadableEdxml why = refused(
                    text().replaceAll("(?s)<edXML:" + element + ">.*?</edXML:" + element + ">", ""), Reason.MISSING);
            assertThat(said(why))
                    .startsWith("Tệp edXML thiếu thông tin bắt buộc: ")
                    .contains(element);
        }
    }

    @Test
    void whatTheRegulationDoesNotKnowIsRefused() {
        refused("Không phải XML", Reason.NOT_XML);
        refused(text().replace("QCVN_102_2016", "QCVN_999"), Reason.OTHER_NAMESPACE);
        refused(text().replace("edXML:DueDate", "edXML:DueDay"), Reason.UNKNOWN);
        refused(text().replace("2021/06/14", "14/06/2021"), Reason.NOT_A_DAY);
        refused(text().replace("<edXML:PageAmount>4", "<edXML:PageAmount>bốn"), Reason.NOT_A_NUMBER);
        refused(text().replace("<edXML:Subject>", "<edXML:Subject>" + "a".repeat(500)), Reason.TOO_LONG);
        refused(
                text().replaceFirst("(<edXML:DueDate>.*?</edXML:DueDate>)", "")
                        .replace("<edXML:Subject>", "<edXML:DueDate>2021/06/14</edXML:DueDate><edXML:Subject>"),
                Reason.OUT_OF_ORDER);
    }

    @Test
    void everyRefusalHasItsSentence() throws IOException {
        Properties texts = texts();
        for (Reason reason : Reason.values()) {
            assertThat(texts.getProperty("document.edxml." + reason))
                    .as(reason.name())
                    .isNotBlank();
        }
    }

    private static String text() {
        return new String(Edxml.write(ENVELOPE), StandardCharsets.UTF_8);
    }

    private static UnreadableEdxml refused(String xml, Reason reason) {
        UnreadableEdxml why =
                catchThrowableOfType(UnreadableEdxml.class, () -> Edxml.read(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(why).as(reason.name()).isNotNull();
        assertThat(why.reason()).isEqualTo(reason);
        return why;
    }

    private static String said(UnreadableEdxml why) {
        try {
            return MessageFormat.format(
                    texts().getProperty(why.messageKey()), why.arguments().toArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                EdxmlTest.class.getResourceAsStream("/messages/document.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
