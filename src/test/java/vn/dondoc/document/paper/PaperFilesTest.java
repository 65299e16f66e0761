package vn.dondoc.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

/** What the files are and say of themselves. */
class PaperFilesTest {

    private static final String SOURCES = "Nguồn: Kế hoạch số 71/KH-UBND ngày 12/3/2021 của Ủy ban nhân dân huyện Bình"
            + " Lâm; sổ theo dõi báo cáo; số liệu đến 08 giờ 00 ngày 16/6/2021.";

    @Test
    void theSameOutlineGivesTheSameBytes() throws InterruptedException {
        byte[] docx = OpenedDocx.of(Samples.consolidatedReport(5)).file;
        byte[] pdf = OpenedPdf.of(Samples.consolidatedReport(5)).file;
        // longer than the steps in which dates of PDF count
        Thread.sleep(1_100);
        assertThat(OpenedDocx.of(Samples.consolidatedReport(5)).file).isEqualTo(docx);
        assertThat(OpenedPdf.of(Samples.consolidatedReport(5)).file).isEqualTo(pdf);
    }

    @Test
    void anOutlineThatWasKeptIsTheSameOutline() {
        for (Paper paper : List.of(
                Samples.consolidatedReport(3),
                Samples.urgingLetter(),
                Samples.lateReport(),
                PaperSamples.plan(),
                PaperSamples.steeringCommittee())) {
            assertThat(KeptPaper.read(KeptPaper.write(paper))).isEqualTo(paper);
        }
    }

    @Test
    void eachPartOfTheDocumentBearsTheMomentOfTheData() throws IOException {
        byte[] docx = OpenedDocx.of(Samples.urgingLetter()).file;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(2021, 6, 16, 1, 0));
            }
        }
    }

    @Test
    void eachPartOfTheDocumentIsAsItsSchemaWantsIt() throws IOException {
        for (Paper paper : List.of(Samples.consolidatedReport(2), PaperSamples.steeringCommittee())) {
            OpenedDocx docx = OpenedDocx.of(paper);
            List<XmlError> errors = new ArrayList<>();
            docx.document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            docx.document.getHeaderList().getFirst()._getHdrFtr().validate(new XmlOptions().setErrorListener(errors));
            PaperSamples.paragraphStyles(docx)
                    .forEach(style -> style.validate(new XmlOptions().setErrorListener(errors)));
            assertThat(errors).isEmpty();
            assertThat(docx.document.getSettings().getPackagePart().getInputStream())
                    .asString(StandardCharsets.UTF_8)
                    .contains("compatibilityMode")
                    .contains("vi-VN");
        }
    }

    @Test
    void theDocumentSaysWhatItIsAndWhereItCameFrom() {
        OpenedDocx docx = OpenedDocx.of(Samples.lateReport());
        var core = docx.document.getProperties().getCoreProperties();
        assertThat(core.getTitle())
                .isEqualTo("Báo cáo Tình hình nộp báo cáo kết quả thực hiện Kế hoạch số 71/KH-UBND ngày 12/3/2021"
                        + " (6 tháng đầu năm 2021)");
        assertThat(core.getCreator()).isEqualTo("Phòng Văn hóa và Thông tin");
        assertThat(core.getDescription()).isEqualTo(SOURCES);
        assertThat(core.getCreated()).isEqualTo(Date.from(Samples.MOMENT));
        assertThat(core.getModified()).isEqualTo(Date.from(Samples.MOMENT));
        var custom = docx.document.getProperties().getCustomProperties();
        assertThat(custom.getProperty("Nguồn số liệu").getLpwstr()).isEqualTo(SOURCES);
        assertThat(docx.document
                        .getStyles()
                        .getDefaultRunStyle()
                        .getRPr()
                        .getLangArray(0)
                        .getVal())
                .hasToString("vi-VN");
    }

    @Test
    void thePdfSaysWhatItIsAndWhereItCameFrom() throws IOException {
        try (PDDocument document = OpenedPdf.of(Samples.urgingLetter()).document()) {
            var about = document.getDocumentInformation();
            assertThat(about.getTitle()).startsWith("V/v đôn đốc báo cáo kết quả thực hiện Kế hoạch số 71/KH-UBND");
            assertThat(about.getSubject()).isEqualTo(SOURCES);
            assertThat(about.getCreationDate().toInstant()).isEqualTo(Samples.MOMENT);
            assertThat(about.getModificationDate().toInstant()).isEqualTo(Samples.MOMENT);
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("vi-VN");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2</pdfaid:part>")
                    .contains("2021-06-16T01:00:00Z");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("Phụ lục. DANH SÁCH ĐƠN VỊ CHƯA GỬI BÁO CÁO");
        }
    }

    @Test
    void sourcesArePrintedUnderTheLastAppendixAndNotInThePaperItself() {
        OpenedPdf pdf = OpenedPdf.of(Samples.urgingLetter());
        assertThat(pdf.page(1).text()).doesNotContain("Nguồn:");
        assertThat(pdf.page(2).text().replace('\n', ' ')).contains("số liệu đến 08 giờ 00 ngày 16/6/2021.");
        assertThat(pdf.page(2).find("Nguồn:").face()).isEqualTo("Italic");
        assertThat(OpenedPdf.of(Samples.lateReport()).text()).doesNotContain("Nguồn:");
    }

    @Test
    void textIsCopiedOutOfThePdfWithItsMarksComposed() {
        String marks = "Ấp Ễnh Ương, Thủy Điền, hòa thuận, quyển, nghĩa, đỡ đần, ỷ, Ỹ, Ẳ, Ẵ, ẫ, ợ, ự";
        Paper paper = Paper.draft(
                        Samples.urgingLetter().head(), PaperTitle.of(PaperKind.LETTER, "chữ"), Samples.SOURCES)
                .to("Sở Nội vụ")
                .text(Part.paragraph(Normalizer.normalize(marks, Normalizer.Form.NFD)), Part.paragraph(marks))
                .signed(Samples.DEPUTY, Recipients.of("VHTT"));
        String text = OpenedPdf.of(paper).page(1).text().replace('\n', ' ');
        assertThat(text.split(marks.substring(0, 30), -1)).hasSize(3);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void whatPeopleTypeIsNoMarkupAndBreaksNothing() {
        String typed = "<b>a & b</b> \"c\" \u0001\uD800 ]]> &amp; 😀 {} %s ﬁ";
        Paper paper = Paper.draft(
                        Samples.urgingLetter().head(), PaperTitle.of(PaperKind.LETTER, typed), Samples.SOURCES)
                .to(typed)
                .text(Part.paragraph(typed))
                .signed(Samples.DEPUTY, Recipients.of("VHTT", typed));
        assertThat(OpenedPdf.of(paper).page(1).text())
                .contains("<b>a & b</b> \"c\"")
                .contains("&amp;");
        assertThat(OpenedDocx.of(paper).lines()).anyMatch(line -> line.startsWith("<b>a & b</b> \"c\" ]]> &amp;"));
    }
}
