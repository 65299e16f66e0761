package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.dondoc.document.FillCell.Entry;
import vn.dondoc.document.FilledCell.Kind;

class FilledSheetsTest {

    static final String IDENTITY = "bieu-mau/7/01980000-0000-7000-8000-000000000001";

    /** Title 1, introduction 2, keys 3, header 4, head 5, rows 6 and 7. */
    static final FillSheet FORM = new FillSheet(
            "Chỉ tiêu",
            "BIỂU SỐ LIỆU",
            List.of("Chỉ nhập vào các ô màu vàng."),
            List.of(
                    FillColumn.shown("Chỉ tiêu", 40),
                    FillColumn.shown("Kỳ trước", 12),
                    FillColumn.asked("value", "Kỳ này", 12),
                    FillColumn.asked("note", "Ghi chú", 40)),
            List.of(
                    FillRow.head("I. Tuyên truyền"),
                    FillRow.of(
                            "classes",
                            FillCell.shown("Số lớp tập huấn"),
                            FillCell.shown(Cell.number(3)),
                            FillCell.asked(Entry.INTEGER),
                            FillCell.asked(Entry.TEXT)),
                    FillRow.of(
                            "rate",
                            FillCell.shown("Tỷ lệ"),
                            FillCell.shown(Cell.empty()),
                            FillCell.asked(Entry.NUMBER, Cell.number(new BigDecimal("12.5"))),
                            FillCell.asked(Entry.TEXT, Cell.text("=đã có")))),
            List.of("Không ghi họ tên trẻ em."));

    @Test
    void onlyTheYellowCellsCanBeTypedIn() throws IOException {
        try (XSSFWorkbook workbook = opened(form())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(cell(sheet, "C6").getCellStyle().getLocked()).isTrue();
            assertThat(cell(sheet, "D6").getCellStyle().getLocked()).isFalse();
            assertThat(cell(sheet, "D6").getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(cell(sheet, "D6").getCellStyle().getFillPattern()).isNotNull();
            assertThat(cell(sheet, "E6").getCellStyle().getWrapText()).isTrue();
            assertThat(cell(sheet, "E6").getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.getRow(2).getZeroHeight()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
        }
    }

    @Test
    void whatIsTypedComesBackUnderItsKeys() throws IOException {
        FilledSheets read = FilledSheets.read(typed(sheet -> {
            cell(sheet, "D6").setCellValue(1200);
            cell(sheet, "E6").setCellValue("Mở thêm\r\nhai lớp");
            cell(sheet, "D7").setCellValue(0.1 + 0.2);
        }));

        assertThat(read.identity()).isEqualTo(IDENTITY);
        assertThat(read.cells()).hasSize(4);
        FilledCell classes = read.cells().getFirst();
        assertThat(classes.key()).isEqualTo("classes");
        assertThat(classes.column()).isEqualTo("value");
        assertThat(classes.address()).isEqualTo("D6");
        assertThat(classes.sheet()).isEqualTo("Chỉ tiêu");
        assertThat(classes.number()).isEqualTo(new BigDecimal("1200"));
        assertThat(classes.text()).isEqualTo("1200");
        assertThat(read.cells().get(1).text()).isEqualTo("Mở thêm\nhai lớp");
        assertThat(read.cells().get(2).number()).isEqualTo(new BigDecimal("0.3"));
        assertThat(read.cells().get(3).text()).isEqualTo("=đã có");
    }

    @Test
    void aFormThatNobodyFilledInComesBackEmptyButForWhatStoodThere() throws IOException {
        List<FilledCell> cells = FilledSheets.read(form()).cells();

        assertThat(cells).extracting(FilledCell::kind).containsExactly(Kind.EMPTY, Kind.EMPTY, Kind.NUMBER, Kind.TEXT);
        assertThat(cells.get(2).number()).isEqualTo(new BigDecimal("12.5"));
    }

    @Test
    void everyKindOfAnswerIsTold() throws IOException {
        List<FilledCell> cells = FilledSheets.read(typed(sheet -> {
                    CellStyle percent = sheet.getWorkbook().createCellStyle();
                    percent.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0%"));
                    cell(sheet, "D6").setCellStyle(percent);
                    cell(sheet, "D6").setCellValue(0.12);
                    CellStyle day = sheet.getWorkbook().createCellStyle();
                    day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("d/m/yy"));
                    cell(sheet, "E6").setCellStyle(day);
                    cell(sheet, "E6").setCellValue(LocalDate.of(2021, 6, 12));
                    cell(sheet, "D7").setCellFormula("1/0");
                    cell(sheet, "E7").setCellFormula("2*21");
                    sheet.getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateAll();
                }))
                .cells();

        assertThat(cells).extracting(FilledCell::kind).containsExactly(Kind.NUMBER, Kind.DATE, Kind.ERROR, Kind.NUMBER);
        assertThat(cells.get(0).text()).isEqualTo("12%");
        assertThat(cells.get(1).date()).isEqualTo("2021-06-12");
        assertThat(cells.get(1).text()).isEqualTo("12/06/2021");
        assertThat(cells.get(2).text()).isEqualTo("#DIV/0!");
        assertThat(cells.get(3).number()).isEqualTo(new BigDecimal("42"));
        assertThat(cells).extracting(FilledCell::formula).containsExactly(false, false, true, true);
    }

    @Test
    void rowsThatWerePutInDoNotMoveTheAnswers() throws IOException {
        List<FilledCell> cells = FilledSheets.read(typed(sheet -> {
                    cell(sheet, "D7").setCellValue(7);
                    sheet.shiftRows(5, 8, 2);
                }))
                .cells();

        assertThat(cells.get(2).key()).isEqualTo("rate");
        assertThat(cells.get(2).address()).isEqualTo("D9");
        assertThat(cells.get(2).number()).isEqualTo(new BigDecimal("7"));
    }

    @Test
    void aWorkbookThatIsNoFormIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbooks.write(out, TableSheet.of("Bảng", "BẢNG", TableWorkbookTest.COLUMNS, List.of()));
        refused(out.toByteArray(), UnreadableSheet.Reason.NO_FORM);
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        refused(new byte[0], UnreadableSheet.Reason.NOT_XLSX);
        refused("Họ tên;Số lớp".getBytes(StandardCharsets.UTF_8), UnreadableSheet.Reason.NOT_XLSX);
        refused(zipped("word/document.xml", "<a/>"), UnreadableSheet.Reason.NOT_XLSX);
        byte[] form = form();
        refused(java.util.Arrays.copyOf(form, form.length / 2), UnreadableSheet.Reason.BROKEN);
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.write(out);
            refused(out.toByteArray(), UnreadableSheet.Reason.NOT_XLSX);
        }
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var to = encryptor.getDataStream(files)) {
                to.write(form());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            refused(out.toByteArray(), UnreadableSheet.Reason.ENCRYPTED);
        }
    }

    @Test
    void aWorkbookWithMacrosIsRefused() throws IOException {
        refused(changed("xl/vbaProject.bin", null, "macro"), UnreadableSheet.Reason.MACROS);
        refused(
                changed(
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                UnreadableSheet.Reason.MACROS);
    }

    @Test
    void aWorkbookThatSwellsIsRefused() throws IOException {
        refused(
                changed("xl/worksheets/sheet1.xml", "<sheetData>", "<sheetData>" + " ".repeat(60_000_000)),
                UnreadableSheet.Reason.TOO_LARGE);
    }

    @Test
    void aWorkbookThatReachesForOtherFilesIsRefused() throws IOException {
        refused(
                changed(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><worksheet"),
                UnreadableSheet.Reason.BROKEN);
    }

    private static void refused(byte[] file, UnreadableSheet.Reason reason) {
        assertThatThrownBy(() -> FilledSheets.read(file))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class, why -> assertThat(why.reason()).isEqualTo(reason));
    }

    private static byte[] form() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbooks.writeToFill(out, IDENTITY, FORM);
        return out.toByteArray();
    }

    private static byte[] typed(Consumer<XSSFSheet> typing) throws IOException {
        try (XSSFWorkbook workbook = opened(form())) {
            typing.accept(workbook.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFWorkbook opened(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static XSSFCell cell(XSSFSheet sheet, String address) {
        var at = new org.apache.poi.ss.util.CellReference(address);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    /** The form with a piece of one of its parts replaced; with nothing to look for, the part is added. */
    private static byte[] changed(String part, String old, String replacement) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(form()));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                if (entry.getName().equals(part)) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    assertThat(text).contains(old);
                    content = text.replaceFirst(
                                    java.util.regex.Pattern.quote(old),
                                    java.util.regex.Matcher.quoteReplacement(replacement))
                            .getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content);
            }
            if (old == null) {
                to.putNextEntry(new ZipEntry(part));
                to.write(replacement.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] zipped(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            to.putNextEntry(new ZipEntry(name));
            to.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
