package vn.dondoc.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Papers with very much, very little or very long in them. */
class PaperBreaksTest {

    private static final Issuer LONG = Issuer.under(
            "Ủy ban nhân dân thành phố trực thuộc trung ương Bình Lâm Thượng",
            "Trung tâm Văn hóa, Thông tin, Thể thao và Truyền thanh khu vực liên xã Bình An, Bình Phước");

    @Test
    void aSignatureNeverStandsAloneOnAPage() {
        List<Integer> lengths = new ArrayList<>();
        for (int count = 5; count <= 9; count++) {
            OpenedPdf pdf = OpenedPdf.of(PaperSamples.ofParagraphs(count, Samples.COMMITTEE, Recipients.of("VHTT")));
            OpenedPdf.OnePage last = pdf.pages.getLast();
            assertThat(last.text()).contains("Lê Văn Thuận", "Nơi nhận:", "./.");
            assertThat(last.find("TM. ỦY BAN NHÂN DÂN").line())
                    .isLessThan(last.find("Lê Văn Thuận").line());
            lengths.add(pdf.pages.size());
        }
        // somewhere between the shortest and the longest the signature had to move
        assertThat(lengths).startsWith(1).endsWith(2);
    }

    @Test
    void wordIsToldToKeepTheSignatureWithTheEndOfTheText() {
        OpenedDocx docx = OpenedDocx.of(PaperSamples.ofParagraphs(7, Samples.COMMITTEE, Recipients.of("VHTT")));
        var last = docx.find("./.").getCTP().getPPr();
        assertThat(last.isSetKeepNext()).isTrue();
        assertThat(last.isSetKeepLines()).isTrue();
        XWPFTable signature = docx.document.getTables().getLast();
        assertThat(signature.getRows()).hasSize(1);
        assertThat(signature.getRow(0).isCantSplitRow()).isTrue();
    }

    @Test
    void whoGetsThePaperAndWhoSignsItBeginAtOneHeight() {
        OpenedPdf.OnePage page = OpenedPdf.of(
                        PaperSamples.ofParagraphs(2, Samples.COMMITTEE, Recipients.of("VHTT", "TT Huyện ủy")))
                .page(1);
        OpenedPdf.Place recipients = page.find("Nơi nhận:");
        OpenedPdf.Place right = page.find("TM. ỦY BAN NHÂN DÂN");
        assertThat(recipients.line()).isEqualTo(right.line(), within(1.0));
        assertThat(recipients.left()).isEqualTo(30, within(0.3));
        assertThat(page.find("Lê Văn Thuận").middle()).isEqualTo(right.middle(), within(0.5));
        assertThat(page.find("Lê Văn Thuận").line() - page.find("PHÓ CHỦ TỊCH").line())
                .isBetween(25.0, 40.0);
    }

    @Test
    void veryLongNamesTakeMoreLinesAndLeaveTheNationInItsPlace() {
        OpenedPdf.OnePage page = OpenedPdf.of(PaperSamples.ofParagraphs(1, LONG, Recipients.of("VHTT")))
                .page(1);
        OpenedPdf.Place nation = page.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(nation.line()).isLessThan(26);
        assertThat(page.find("UBND THÀNH PHỐ").right()).isLessThan(nation.left());
        assertThat(page.find("Số: 09/BC-UBND").line())
                .isEqualTo(page.find("ngày 09 tháng 10 năm 2021").line(), within(0.1))
                .isGreaterThan(page.find("TRUNG TÂM").line() + 10);
    }

    @Test
    void manyAddresseesAndManyRecipientsAreAllThere() {
        List<String> many = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> "Ủy ban nhân dân xã số " + number)
                .toList();
        Paper letter = Samples.urgingLetter(many);
        OpenedPdf pdf = OpenedPdf.of(letter);
        assertThat(pdf.page(1).text()).contains("- Ủy ban nhân dân xã số 1;");
        assertThat(pdf.text()).contains("- Ủy ban nhân dân xã số 59;", "- Ủy ban nhân dân xã số 60.");
        assertThat(OpenedDocx.of(letter).lines()).contains("- Ủy ban nhân dân xã số 60.");
        Recipients recipients = new Recipients(many.subList(0, 40), "VHTT", 0);
        OpenedPdf wide = OpenedPdf.of(PaperSamples.ofParagraphs(6, Samples.COMMITTEE, recipients));
        assertThat(wide.pages.getLast().text()).contains("./.", "- Ủy ban nhân dân xã số 40;", "- Lưu: VT, VHTT.");
    }

    @Test
    void anUrgentPaperBearsItsMarkInARedBox() {
        Paper paper = PaperSamples.steeringCommittee();
        OpenedPdf.OnePage page = OpenedPdf.of(paper).page(1);
        assertThat(page.find("THƯỢNG KHẨN").face()).isEqualTo("Bold");
        assertThat(page.find("THƯỢNG KHẨN").size()).isEqualTo(13, within(0.1));
        assertThat(page.find("THƯỢNG KHẨN").line())
                .isGreaterThan(page.find("Số: 01/KH-BCĐ138").line());
        OpenedDocx docx = OpenedDocx.of(paper);
        var box = docx.find("THƯỢNG KHẨN").getCTP().getPPr().getPBdr();
        assertThat(box.getLeft().xgetColor().getStringValue()).isEqualTo("FF0000");
        assertThat(docx.find("THƯỢNG KHẨN").getRuns().getFirst().getColor()).isEqualTo("FF0000");
    }

    @Test
    void aHeadingIsNeverLeftAtTheFootOfAPage() {
        for (int count = 6; count <= 9; count++) {
            List<Part> text = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                text.add(Part.paragraph("Nội dung rất dài. ".repeat(12)));
            }
            text.add(Part.section("Kết luận"));
            text.add(Part.paragraph("Lời cuối. ".repeat(40)));
            Paper paper = Paper.draft(
                            Samples.urgingLetter().head(), PaperTitle.of(PaperKind.LETTER, "thử"), Samples.SOURCES)
                    .to("Sở Nội vụ")
                    .text(text)
                    .signed(Samples.DEPUTY, Recipients.of("VHTT"));
            for (OpenedPdf.OnePage page : OpenedPdf.of(paper).pages) {
                assertThat(page.lines().getLast()).isNotEqualTo("I. KẾT LUẬN");
            }
        }
        assertThat(OpenedDocx.of(Samples.lateReport())
                        .styleOf("I. TÌNH HÌNH CHUNG")
                        .getCTStyle()
                        .getPPr()
                        .isSetKeepNext())
                .isTrue();
    }
}
