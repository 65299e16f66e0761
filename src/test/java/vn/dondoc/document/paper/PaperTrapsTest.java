package vn.dondoc.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** What generated papers most often get wrong against NĐ 30/2020, in both files. */
class PaperTrapsTest {

    private static final Paper LETTER = Samples.urgingLetter();
    private static final Paper REPORT = Samples.lateReport();
    private static final OpenedPdf LETTER_PDF = OpenedPdf.of(LETTER);
    private static final OpenedPdf REPORT_PDF = OpenedPdf.of(REPORT);
    private static final OpenedDocx LETTER_DOCX = OpenedDocx.of(LETTER);
    private static final OpenedDocx REPORT_DOCX = OpenedDocx.of(REPORT);

    @Test
    void aMonthFromMarchOnHasNoLeadingNought() {
        assertThat(REPORT_PDF.page(1).text()).contains("Bình Lâm, ngày 16 tháng 6 năm 2021");
        assertThat(REPORT_DOCX.lines()).contains("Bình Lâm, ngày 16 tháng 6 năm 2021");
    }

    @Test
    void nothingStandsOverAPeoplesCommittee() {
        assertThat(LETTER_DOCX.lines().getFirst()).isEqualTo("ỦY BAN NHÂN DÂN");
        assertThat(LETTER_DOCX.face("HUYỆN BÌNH LÂM")).isEqualTo("Bold");
        assertThat(LETTER_PDF.page(1).lines().getFirst()).startsWith("ỦY BAN NHÂN DÂN");
        assertThat(LETTER_PDF.page(1).find("ỦY BAN NHÂN DÂN").face()).isEqualTo("Bold");
        assertThat(LETTER_PDF.page(1).find("HUYỆN BÌNH LÂM").face()).isEqualTo("Bold");
    }

    @Test
    void aDivisionStandsUnderItsCommitteeWhichIsNotBold() {
        assertThat(REPORT_PDF.page(1).find("UBND HUYỆN BÌNH LÂM").face()).isEqualTo("Regular");
        assertThat(REPORT_PDF.page(1).find("PHÒNG VĂN HÓA").face()).isEqualTo("Bold");
        assertThat(REPORT_DOCX.face("UBND HUYỆN BÌNH LÂM")).isEqualTo("Regular");
        assertThat(REPORT_DOCX.face("PHÒNG VĂN HÓA")).isEqualTo("Bold");
    }

    @Test
    void theSubjectOfALetterStandsSmallAndUprightUnderItsNumber() {
        OpenedPdf.Place subject = LETTER_PDF.page(1).find("V/v đôn đốc báo cáo");
        OpenedPdf.Place number = LETTER_PDF.page(1).find("/UBND-VHTT");
        assertThat(subject.face()).isEqualTo("Regular");
        assertThat(subject.size()).isEqualTo(12, within(0.1));
        assertThat(subject.right()).isLessThan(105);
        assertThat(subject.line()).isBetween(number.line() + 5, number.line() + 9);
        assertThat(LETTER_DOCX.face("V/v đôn đốc")).isEqualTo("Regular");
        assertThat(LETTER_DOCX.size("V/v đôn đốc")).isEqualTo(12);
        assertThat(LETTER_DOCX.lines()).doesNotContain("CÔNG VĂN");
    }

    @Test
    void whoGetsThePaperIsListedInElevenUnderAHeadInTwelve() {
        assertThat(LETTER_PDF.page(1).find("Nơi nhận:").face()).isEqualTo("BoldItalic");
        assertThat(LETTER_PDF.page(1).find("Nơi nhận:").size()).isEqualTo(12, within(0.1));
        assertThat(LETTER_PDF.page(1).find("- Lưu: VT, VHTT.").face()).isEqualTo("Regular");
        assertThat(LETTER_PDF.page(1).find("- Lưu: VT, VHTT.").size()).isEqualTo(11, within(0.1));
        assertThat(LETTER_DOCX.face("Nơi nhận:")).isEqualTo("BoldItalic");
        assertThat(LETTER_DOCX.size("Nơi nhận:")).isEqualTo(12);
        assertThat(LETTER_DOCX.size("- Lưu: VT, VHTT.")).isEqualTo(11);
    }

    @Test
    void thePageNumberStandsOnTopFromTheSecondPageOn() {
        assertThat(REPORT_PDF.pages).hasSize(2);
        assertThat(REPORT_PDF.page(1).everything().highest()).isGreaterThan(20);
        assertThat(REPORT_PDF.page(2).lines().getFirst()).isEqualTo("2");
        OpenedPdf.Place number = REPORT_PDF.page(2).find("2");
        assertThat(number.line()).isBetween(10.0, 20.0);
        assertThat(number.middle()).isEqualTo(110, within(0.5));
        assertThat(number.size()).isEqualTo(14, within(0.1));
        assertThat(number.face()).isEqualTo("Regular");
        assertThat(REPORT_DOCX.sections()).allMatch(section -> section.isSetTitlePg());
        assertThat(REPORT_DOCX.document.getHeaderList()).hasSize(1);
        assertThat(REPORT_DOCX.document.getHeaderList().getFirst()._getHdrFtr().xmlText())
                .contains("PAGE")
                .contains("PAGENUMBER");
        assertThat(REPORT_DOCX.document.getFooterList()).isEmpty();
    }

    @Test
    void theTextEndsInItsMarkOnce() {
        assertThat(LETTER_DOCX.lines())
                .filteredOn(line -> line.endsWith("nghiêm túc thực hiện./."))
                .hasSize(1);
        assertThat(LETTER_PDF.page(1).text()).contains("nghiêm túc thực hiện./.");
        assertThat(OpenedDocx.of(Samples.consolidatedReport(1)).lines())
                .anyMatch(line -> line.endsWith("kính báo cáo./."))
                .noneMatch(line -> line.contains("././."));
    }

    @Test
    void aNumberToComeLeavesRoomForAHand() {
        assertThat(LETTER_DOCX.lines()).anyMatch(line -> line.matches("Số: {8,}/UBND-VHTT"));
        OpenedPdf.OnePage page = LETTER_PDF.page(1);
        assertThat(page.find("/UBND-VHTT").left() - page.find("Số:").right()).isBetween(10.0, 20.0);
        assertThat(page.find("tháng 6 năm 2021").left() - page.find("ngày").right())
                .isGreaterThan(5);
    }

    @Test
    void noNotationNamesALetter() {
        assertThat(LETTER_PDF.text()).doesNotContain("CV");
        assertThat(String.join("\n", LETTER_DOCX.lines())).doesNotContain("/CV").doesNotContain("-CV");
    }

    @Test
    void aLetterIsAddressedToEachOnALineOfItsOwn() {
        List<String> addressed = LETTER_DOCX.lines().stream()
                .dropWhile(line -> !line.equals("Kính gửi:"))
                .limit(4)
                .toList();
        assertThat(addressed)
                .containsExactly(
                        "Kính gửi:",
                        "- Ủy ban nhân dân xã Bình An;",
                        "- Ủy ban nhân dân xã Bình Phước;",
                        "- Ủy ban nhân dân thị trấn Lâm Hạ.");
        OpenedPdf.OnePage page = LETTER_PDF.page(1);
        double colon = page.find("Kính gửi:").right();
        assertThat(page.find("- Ủy ban nhân dân xã Bình An;").left()).isEqualTo(colon, within(1.5));
        assertThat(page.find("- Ủy ban nhân dân thị trấn Lâm Hạ.").left()).isEqualTo(colon, within(1.5));
        assertThat(LETTER_DOCX.lines()).containsSequence("Nơi nhận:", "- Như trên;");
    }

    @Test
    void oneAddresseeStandsBesideItsWordAndNobodyIsAddressedInAPlan() {
        assertThat(REPORT_PDF.page(1).lines()).contains("Kính gửi: Ủy ban nhân dân huyện Bình Lâm");
        OpenedDocx plan = OpenedDocx.of(PaperSamples.plan());
        assertThat(plan.lines()).noneMatch(line -> line.startsWith("Kính gửi"));
        assertThat(plan.lines()).doesNotContain("- Như trên;");
    }

    @Test
    void theReferenceOverAnAppendixStaysBlankInAnElectronicPaper() {
        assertThat(LETTER_DOCX.lines())
                .contains("(Kèm theo Công văn số ....../......-...... ngày .... tháng .... năm ...... của ......)");
        assertThat(OpenedDocx.of(Samples.consolidatedReport(1)).lines())
                .contains("(Kèm theo Báo cáo số 125/BC-UBND ngày 18 tháng 6 năm 2021 của Ủy ban nhân dân huyện Bình"
                        + " Lâm)");
    }

    @Test
    void whoHeadsASteeringCommitteeSignsWithItsTitleAndHisOwn() {
        Paper paper = PaperSamples.steeringCommittee();
        assertThat(OpenedDocx.of(paper).lines())
                .containsSubsequence("TRƯỞNG BAN", "PHÓ CHỦ TỊCH UBND HUYỆN", "Trần Quốc Bảo");
        OpenedPdf.OnePage page = OpenedPdf.of(paper).page(1);
        assertThat(page.text()).contains("BAN CHỈ ĐẠO 138").contains("Số: 01/KH-BCĐ138");
        assertThat(page.find("PHÓ CHỦ TỊCH UBND HUYỆN").line()
                        - page.find("TRƯỞNG BAN").line())
                .isGreaterThan(25);
        assertThat(page.find("Trần Quốc Bảo").line()
                        - page.find("PHÓ CHỦ TỊCH UBND HUYỆN").line())
                .isLessThan(8);
    }

    @Test
    void wordIsToldTimesNewRomanForEveryScript() {
        List<CTFonts> fonts = Stream.concat(
                        Stream.of(LETTER_DOCX
                                .document
                                .getStyles()
                                .getDefaultRunStyle()
                                .getRPr()
                                .getRFontsArray(0)),
                        PaperSamples.paragraphStyles(LETTER_DOCX)
                                .map(CTStyle::getRPr)
                                .map(letters -> letters.getRFontsArray(0)))
                .toList();
        assertThat(fonts)
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        font -> assertThat(List.of(font.getAscii(), font.getHAnsi(), font.getEastAsia(), font.getCs()))
                                .containsOnly("Times New Roman"));
    }

    @Test
    void thePdfBringsItsFontAlong() throws IOException {
        try (PDDocument document = LETTER_PDF.document()) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE))
                            .isTrue();
                }
                assertThat(StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void theDayOfThePlanAsItsDistrictIssuedItIsPrinted() {
        Paper plan = PaperSamples.plan();
        OpenedPdf pdf = OpenedPdf.of(plan);
        assertThat(pdf.page(1).text()).contains("Quảng Điền, ngày 17 tháng 3 năm 2021");
        assertThat(pdf.page(1).lines().getFirst()).startsWith("ỦY BAN NHÂN DÂN");
        assertThat(pdf.page(2).lines().getFirst()).isEqualTo("2");
        assertThat(OpenedDocx.of(plan).lines()).containsSequence("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(plan.head().day()).isEqualTo(PaperDay.on(LocalDate.of(2021, 3, 17)));
    }
}
