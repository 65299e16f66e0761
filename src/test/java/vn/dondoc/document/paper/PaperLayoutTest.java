package vn.dondoc.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.dondoc.document.Column;
import vn.dondoc.document.press.Block;
import vn.dondoc.document.press.Style;

/** Page, places and breaks, measured in both files (NĐ 30/2020, Phụ lục I). */
class PaperLayoutTest {

    private static final double TWIPS_OF_MILLIMETRE = 1440 / 25.4;
    private static final Paper CONSOLIDATED = Samples.consolidatedReport(30);
    private static final OpenedPdf PDF = OpenedPdf.of(CONSOLIDATED);
    private static final OpenedDocx DOCX = OpenedDocx.of(CONSOLIDATED);

    @Test
    void theMarginsAreThoseOfTheDecree() {
        OpenedPdf letter = OpenedPdf.of(Samples.urgingLetter());
        assertThat(letter.page(1).everything().left()).isBetween(30.0, 35.0);
        assertThat(210 - letter.page(1).everything().right()).isBetween(15.0, 20.1);
        for (OpenedPdf.OnePage page : PDF.pages) {
            assertThat(page.everything().left()).isBetween(30.0, 37.0);
        }
        for (CTPageMar margins :
                DOCX.sections().stream().map(section -> section.getPgMar()).toList()) {
            assertThat(millimetres(margins.getTop())).isBetween(20.0, 25.0);
            assertThat(millimetres(margins.getBottom())).isBetween(20.0, 25.0);
            assertThat(millimetres(margins.getLeft())).isBetween(30.0, 35.0);
            assertThat(millimetres(margins.getRight())).isBetween(15.0, 20.1);
            assertThat(millimetres(margins.getHeader())).isEqualTo(10, within(0.1));
        }
    }

    @Test
    void theTextStandsJustifiedInFourteenWithItsFirstLineSetIn() {
        OpenedPdf.Place first = PDF.page(1).find("Thực hiện Kế hoạch số 71/KH-UBND");
        assertThat(first.size()).isEqualTo(14, within(0.1));
        assertThat(first.left() - 30).isEqualTo(10, within(0.3));
        assertThat(DOCX.size("Thực hiện Kế hoạch số 71")).isEqualTo(14);
        var look = DOCX.styleOf("Thực hiện Kế hoạch số 71").getCTStyle().getPPr();
        assertThat(look.getJc().getVal()).isEqualTo(STJc.BOTH);
        assertThat(millimetres(look.getInd().getFirstLine())).isEqualTo(10, within(0.1));
        assertThat(((Number) look.getSpacing().getBefore()).intValue()).isGreaterThanOrEqualTo(120);
    }

    @Test
    void issuerAndNationStandBesideEachOtherAndNumberAndDayAtOneHeight() {
        OpenedPdf.OnePage page = PDF.page(1);
        OpenedPdf.Place nation = page.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        OpenedPdf.Place motto = page.find("Độc lập - Tự do - Hạnh phúc");
        assertThat(nation.line()).isEqualTo(page.find("ỦY BAN NHÂN DÂN").line(), within(0.1));
        assertThat(nation.size()).isEqualTo(12, within(0.1));
        assertThat(motto.size()).isEqualTo(13, within(0.1));
        assertThat(nation.middle()).isEqualTo(motto.middle(), within(0.5));
        OpenedPdf.Place day = page.find("Bình Lâm, ngày 18 tháng 6 năm 2021");
        OpenedPdf.Place number = page.find("Số: 125/BC-UBND");
        assertThat(day.face()).isEqualTo("Italic");
        assertThat(day.line()).isEqualTo(number.line(), within(0.1));
        assertThat(day.middle()).isEqualTo(nation.middle(), within(0.5));
        assertThat(number.middle()).isEqualTo(page.find("HUYỆN BÌNH LÂM").middle(), within(0.5));
        assertThat(number.size()).isEqualTo(13, within(0.1));
    }

    @Test
    void rulesAreDrawnAndNeverTypedAndAsLongAsTheDecreeHasThem() {
        assertThat(PDF.text()).doesNotContain("__").doesNotContain("--");
        double motto = width(PDF.page(1).find("Độc lập - Tự do - Hạnh phúc"));
        double name = width(PDF.page(1).find("HUYỆN BÌNH LÂM"));
        List<Double> rules = DOCX.paragraphs.stream()
                .map(paragraph -> paragraph.getCTP().getPPr())
                .filter(look ->
                        look != null && look.isSetPBdr() && look.getPBdr().isSetTop())
                .map(look -> millimetres(look.getInd().getLeft()))
                .toList();
        assertThat(rules).hasSize(3);
        double left = millimetres(DOCX.document
                .getTables()
                .getFirst()
                .getCTTbl()
                .getTblGrid()
                .getGridColArray(0)
                .getW());
        assertThat(left - 2 * rules.get(0)).isBetween(name / 3, name * 0.55);
        assertThat(160 - left - 2 * rules.get(1)).isEqualTo(motto, within(0.5));
    }

    @Test
    void appendicesCountTheirPagesEachFromOneAndTheFirstBearsNone() {
        List<Integer> begins = IntStream.range(0, PDF.pages.size())
                .filter(page -> PDF.pages.get(page).lines().getFirst().startsWith("Phụ lục"))
                .boxed()
                .toList();
        assertThat(begins).hasSize(3);
        for (int page = 0; page < PDF.pages.size(); page++) {
            int at = page;
            int begin = begins.stream().filter(first -> first <= at).reduce(0, (one, next) -> next);
            String first = PDF.pages.get(page).lines().getFirst();
            if (page == begin) {
                assertThat(first).doesNotMatch("\\d+");
            } else {
                assertThat(first).isEqualTo(Integer.toString(page - begin + 1));
            }
        }
        assertThat(begins.get(1) - begins.get(0)).isGreaterThan(2);
        assertThat(PDF.pages.get(begins.get(0)).lines())
                .startsWith("Phụ lục I", "BIỂU TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ");
        assertThat(PDF.pages.get(begins.get(2)).lines()).startsWith("Phụ lục III");
        assertThat(DOCX.sections()).hasSize(4).allSatisfy(section -> {
            assertThat(section.getPgNumType().getStart()).isEqualTo(1);
            assertThat(section.isSetTitlePg()).isTrue();
        });
    }

    @Test
    void oneAppendixAloneHasNoNumber() {
        assertThat(OpenedPdf.of(Samples.urgingLetter()).page(2).lines()).startsWith("Phụ lục");
        assertThat(OpenedDocx.of(Samples.urgingLetter()).lines()).contains("Phụ lục");
    }

    @Test
    void anAppendixMayLieOnItsSide() throws Exception {
        try (var document = PDF.document()) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(595, within(1f));
            assertThat(document.getPage(document.getNumberOfPages() - 2)
                            .getMediaBox()
                            .getWidth())
                    .isEqualTo(842, within(1f));
            assertThat(document.getPage(document.getNumberOfPages() - 1)
                            .getMediaBox()
                            .getWidth())
                    .isEqualTo(595, within(1f));
        }
        assertThat(DOCX.sections().stream().map(section -> section.getPgSz()).map(CTPageSz::getOrient))
                .containsExactly(
                        STPageOrientation.PORTRAIT,
                        STPageOrientation.LANDSCAPE,
                        STPageOrientation.LANDSCAPE,
                        STPageOrientation.PORTRAIT);
        OpenedPdf.Place wide = PDF.page(PDF.pages.size() - 1).everything();
        assertThat(297 - wide.right()).isBetween(15.0, 25.0);
    }

    @Test
    void theHeadOfATableComesAgainOnEachPageAndNoRowIsBroken() {
        List<String> pages =
                PDF.written.stream().filter(page -> page.contains("đợt")).toList();
        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> {
            assertThat(page).contains("STT", "Cơ quan thực hiện", "Nguyên văn", "Ghi chú");
            // the last words of a row stand on the page on which it begins
            assertThat(page.split("Tổ chức truyền thông", -1)).hasSameSizeAs(page.split("đợt \\d+ ", -1));
        });
        assertThat(PDF.pages.subList(2, PDF.pages.size() - 1))
                .allSatisfy(page -> assertThat(page.everything().lowest()).isLessThan(277));
        var table = DOCX.document.getTables().get(2).getCTTbl();
        assertThat(table.getTrList()).allMatch(row -> row.getTrPr().sizeOfCantSplitArray() == 1);
        assertThat(table.getTrList().stream().filter(PaperLayoutTest::isHead)).hasSize(2);
        assertThat(table.getTblGrid().sizeOfGridColArray()).isEqualTo(9);
    }

    @Test
    void noWordOfAHeaderAndNoDayIsBrokenHoweverNarrowItsColumn() {
        PaperTable narrow = new PaperTable(
                "",
                "",
                List.of(
                        Column.ordinal("STT", 1),
                        Column.text("Nội dung nhiệm vụ được giao", 90),
                        Column.integer("Trong hạn", 2),
                        Column.date("Hạn cuối", 2)),
                List.of());
        List<Double> widths = ((Block.Grid) TableBlocks.of(narrow, 450).get(1)).widths();

        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(450, within(0.1));
        assertThat(widths.get(0)).isGreaterThan(Style.CELL.width("STT", Style.Letters.BOLD) + 6);
        assertThat(widths.get(2)).isGreaterThan(Style.CELL.width("Trong", Style.Letters.BOLD) + 6);
        assertThat(widths.get(3)).isGreaterThan(Style.CELL.width("25/12/2021") + 6);
    }

    @Test
    void figuresAreWrittenAsVietnameseWriteThemAndNothingIsNotNought() {
        String figures = PDF.page(PDF.pages.size() - 1).text();
        assertThat(figures).contains("1.234").contains("42,9").contains("Đơn vị tính: buổi, lượt người");
        assertThat(DOCX.lines()).contains("Xã Bình Phước", "(sáp nhập từ 02 xã)");
    }

    @Test
    void partsAreNumberedByTheirPlaces() {
        assertThat(OpenedDocx.of(PaperSamples.plan()).lines())
                .containsSubsequence(
                        "Phần I",
                        "NHỮNG VIỆC CHUNG",
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "1. Mục đích",
                        "2. Yêu cầu",
                        "II. TỔ CHỨC THỰC HIỆN",
                        "1. Phòng Văn hóa và Thông tin chủ trì.");
        assertThat(OpenedDocx.of(PaperSamples.plan()).lines())
                .filteredOn(line -> line.matches("\\p{L}\\) .*"))
                .extracting(line -> line.substring(0, 1))
                .containsExactly("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "a");
        assertThat(OpenedDocx.of(PaperSamples.plan()).lines())
                .containsSequence("Căn cứ Luật Trẻ em;", "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh.");
    }

    private static boolean isHead(CTRow row) {
        return row.getTrPr().sizeOfTblHeaderArray() == 1;
    }

    private static double width(OpenedPdf.Place place) {
        return place.right() - place.left();
    }

    private static double millimetres(Object twips) {
        return ((Number) twips).doubleValue() / TWIPS_OF_MILLIMETRE;
    }
}
