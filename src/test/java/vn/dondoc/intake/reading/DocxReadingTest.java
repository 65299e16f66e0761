package vn.dondoc.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxReadingTest {

    private final DocumentReader reader = new DocumentReader("no-such-command");

    private ReadDocument read(byte[] content) {
        return reader.read(content, "kế hoạch.docx", ReadingProgress.SILENT);
    }

    private String textOf(String body) {
        return read(Papers.docxOf(body)).text();
    }

    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    @Test
    void paragraphsBecomeLines() {
        ReadDocument document = read(Papers.docx(Papers.PLAN));
        assertThat(document.text().lines()).containsExactlyElementsOf(Papers.PLAN);
        assertThat(document.format()).isEqualTo(DocumentFormat.DOCX);
        assertThat(document.recognised()).isFalse();
        assertThat(document.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void aTableRowIsOneLine() {
        String text = read(Papers.docx(document -> {
                    XWPFTable table = document.createTable(2, 3);
                    Papers.cell(table, 0, 0, "Nhiệm vụ");
                    Papers.cell(table, 0, 1, "Đơn vị chủ trì");
                    Papers.cell(table, 0, 2, "Thời gian");
                    Papers.cell(table, 1, 0, "Tập huấn", "nghiệp vụ");
                    Papers.cell(table, 1, 1, "Phòng Tư pháp");
                    Papers.cell(table, 1, 2, "Quý II");
                }))
                .text();
        assertThat(text).isEqualTo("Nhiệm vụ\tĐơn vị chủ trì\tThời gian\nTập huấn nghiệp vụ\tPhòng Tư pháp\tQuý II");
    }

    @Test
    void theTableThatPlacesTheHeadIsReadColumnByColumn() {
        String text = read(Papers.docx(document -> {
                    XWPFTable table = document.createTable(1, 2);
                    table.removeBorders();
                    Papers.cell(table, 0, 0, "ỦY BAN NHÂN DÂN", "HUYỆN THANH BÌNH", "Số: 27/KH-UBND");
                    Papers.cell(table, 0, 1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
                }))
                .text();
        assertThat(text.lines())
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "HUYỆN THANH BÌNH",
                        "Số: 27/KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void recipientsBesideTheSignatureComeFirst() {
        String text = read(Papers.docx(document -> {
                    XWPFTable table = document.createTable(1, 2);
                    table.removeBorders();
                    Papers.cell(table, 0, 0, "Nơi nhận:", "- Như trên;", "- Lưu: VT.");
                    Papers.cell(table, 0, 1, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
                }))
                .text();
        assertThat(text).isEqualTo("Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH");
    }

    @Test
    void aMergedCellTakesItsColumns() {
        String row = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(r("Thời gian")) + "</w:tc><w:tc>"
                + p(r("Nơi")) + "</w:tc></w:tr><w:tr><w:tc>" + p(r("Sáng")) + "</w:tc><w:tc>" + p(r("Chiều"))
                + "</w:tc><w:tc>" + p(r("Sở")) + "</w:tc></w:tr>";
        assertThat(textOf("<w:tbl>" + row + "</w:tbl>")).isEqualTo("Thời gian\t\tNơi\nSáng\tChiều\tSở");
    }

    @Test
    void textBoxesAreReadOnceAndBeforeTheirParagraph() {
        String box = "<w:txbxContent>" + p(r("DỰ THẢO")) + "</w:txbxContent>";
        String run = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(textOf(p(run + r("Kế hoạch")))).isEqualTo("DỰ THẢO\nKế hoạch");
    }

    @Test
    void fieldCodesHiddenAndDeletedTextAreLeftOut() {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:t>MÃ</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("ba")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>";
        String deleted = "<w:del><w:r><w:delText>xóa</w:delText></w:r></w:del><w:ins>" + r(" thêm") + "</w:ins>";
        assertThat(textOf(p(r("Trang ") + field + hidden + deleted))).isEqualTo("Trang ba thêm");
    }

    @Test
    void capitalsByFormatAreCapitals() {
        assertThat(textOf(p("<w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r>")))
                .isEqualTo("KẾ HOẠCH");
    }

    @Test
    void automaticNumbersAreWrittenOut() {
        byte[] file = Papers.docx(document -> {
            var numbering = document.createNumbering();
            var plan = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory.newInstance();
            plan.setAbstractNumId(java.math.BigInteger.ZERO);
            level(plan, 0, "upperRoman", "%1.");
            level(plan, 1, "decimal", "%2.");
            level(plan, 2, "bullet", "\uF0B7");
            var list =
                    numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(plan)));
            item(document, list, 0, "MỤC ĐÍCH");
            item(document, list, 1, "Mục đích");
            item(document, list, 1, "Yêu cầu");
            item(document, list, 2, "kịp thời");
            item(document, list, 0, "TỔ CHỨC THỰC HIỆN");
            item(document, list, 1, "Phòng Tư pháp");
        });
        assertThat(read(file).text())
                .isEqualTo("I. MỤC ĐÍCH\n1. Mục đích\n2. Yêu cầu\n- kịp thời\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Tư pháp");
    }

    private static void level(
            org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum plan,
            int level,
            String format,
            String text) {
        var own = plan.addNewLvl();
        own.setIlvl(java.math.BigInteger.valueOf(level));
        own.addNewStart().setVal(java.math.BigInteger.ONE);
        own.addNewNumFmt()
                .setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.Enum.forString(format));
        own.addNewLvlText().setVal(text);
    }

    private static void item(
            org.apache.poi.xwpf.usermodel.XWPFDocument document, java.math.BigInteger list, int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(java.math.BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    @Test
    void legacyFontsAreConvertedRunByRun() {
        ReadDocument document = read(Papers.docx(file -> {
            var heading = file.createParagraph().createRun();
            heading.setFontFamily(".VnTimeH");
            heading.setText("kÕ ho¹ch");
            var body = file.createParagraph();
            var old = body.createRun();
            old.setFontFamily(".VnTime");
            old.setText("Thùc hiÖn ");
            body.createRun().setText("Nghị định");
        }));
        assertThat(document.text()).isEqualTo("KẾ HOẠCH\nThực hiện Nghị định");
        assertThat(document.notes()).containsExactly(ReadingNote.TCVN3_CONVERTED);
    }

    @Test
    void decomposedUnicodeIsComposed() {
        String apart = Normalizer.normalize("Kế hoạch tuyên truyền", Normalizer.Form.NFD);
        assertThat(read(Papers.docx(List.of(apart))).text()).isEqualTo("Kế hoạch tuyên truyền");
    }

    @Test
    void aSecretMarkInAPageHeaderIsSeen() {
        byte[] file = Papers.docx(document -> {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("TỐI MẬT");
            Papers.line(document, "KẾ HOẠCH");
        });
        assertThat(refusal(file)).isEqualTo(UnreadableDocument.Reason.SECRET);
    }

    @Test
    void aSecretMarkInATextBoxIsSeen() {
        String box = "<w:r><w:pict><v:textbox><w:txbxContent>" + p(r("M Ậ T"))
                + "</w:txbxContent></v:textbox></w:pict></w:r>";
        byte[] file = Papers.docxOf(p(r("UBND HUYỆN")) + p(box + r("Số: 3/KH-UBND")) + p(r("KẾ HOẠCH")));
        assertThat(refusal(file)).isEqualTo(UnreadableDocument.Reason.SECRET);
    }

    private UnreadableDocument.Reason refusal(byte[] file) {
        return catchThrowableOfType(UnreadableDocument.class, () -> read(file)).reason();
    }
}
