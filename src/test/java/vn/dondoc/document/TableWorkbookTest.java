package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWorkbookTest {

    static final List<Column> COLUMNS = List.of(
            Column.text("Đơn vị", 30),
            Column.integer("Số lớp", 12).in("Kết quả thực hiện"),
            Column.number("Tỷ lệ (%)", 12).in("Kết quả thực hiện"),
            Column.date("Ngày gửi", 14),
            Column.text("Ghi chú", 40));

    /** Offices 1–2, title 3, period 4, nothing 5, header 6–7, rows from 8. */
    static final int FIRST = 7;

    @Test
    void theHeadingAndTheHeaderStandAboveTheRows() throws IOException {
        XSSFSheet sheet = sheet(table(TableRow.of(Cell.text("Xã Quảng Thái"))));

        assertThat(text(sheet, 0, 0)).isEqualTo("UBND HUYỆN QUẢNG ĐIỀN");
        assertThat(text(sheet, 2, 0)).isEqualTo("TỔNG HỢP TÌNH HÌNH BÁO CÁO");
        assertThat(sheet.getRow(4) == null).isTrue();
        assertThat(text(sheet, 5, 1)).isEqualTo("Kết quả thực hiện");
        assertThat(text(sheet, 6, 1)).isEqualTo("Số lớp");
        assertThat(text(sheet, 6, 2)).isEqualTo("Tỷ lệ (%)");
        assertThat(text(sheet, FIRST, 0)).isEqualTo("Xã Quảng Thái");
        assertThat(sheet.getMergedRegions())
                .contains(CellRangeAddress.valueOf("B6:C6"), CellRangeAddress.valueOf("A6:A7"))
                .contains(CellRangeAddress.valueOf("A3:E3"));
    }

    @Test
    void everyPrintedPageRepeatsTheHeaderAndIsOnePageWide() throws IOException {
        XSSFSheet sheet = sheet(table());

        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(5);
        assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(6);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getFooter().getCenter()).isEqualTo("Trang &P/&N");
    }

    @Test
    void theHeaderStaysWhenOneScrolls() throws IOException {
        assertThat(sheet(table()).getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet(table()).getPaneInformation().getHorizontalSplitTopRow())
                .isEqualTo((short) FIRST);
    }

    @Test
    void figuresAndDaysAreRealOnes() throws IOException {
        XSSFSheet sheet = sheet(table(TableRow.of(
                Cell.empty(),
                Cell.number(1_234_567),
                Cell.number(new BigDecimal("98.50")),
                Cell.date(LocalDate.of(2021, 6, 15)))));

        assertThat(sheet.getRow(FIRST).getCell(0).getCellType()).isEqualTo(CellType.BLANK);
        XSSFCell whole = sheet.getRow(FIRST).getCell(1);
        assertThat(whole.getNumericCellValue()).isEqualTo(1_234_567);
        assertThat(whole.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        XSSFCell broken = sheet.getRow(FIRST).getCell(2);
        assertThat(broken.getNumericCellValue()).isEqualTo(98.5);
        assertThat(broken.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
        XSSFCell day = sheet.getRow(FIRST).getCell(3);
        assertThat(day.getLocalDateTimeCellValue()).isEqualTo("2021-06-15T00:00:00");
        assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
    }

    @Test
    void aNumberTooLongForASpreadsheetKeepsItsDigitsAsText() throws IOException {
        XSSFSheet sheet = sheet(table(TableRow.of(Cell.empty(), Cell.number(new BigDecimal("1234567890123456789")))));

        assertThat(text(sheet, FIRST, 1)).isEqualTo("1234567890123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 234", "-5 lớp", "@SUM(A1)", "\t=1+1", "\r=1+1", "＝1+1"})
    void whatBeginsLikeAFormulaIsText(String text) throws IOException {
        XSSFCell cell = sheet(table(TableRow.of(Cell.text(text)))).getRow(FIRST).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell.getStringCellValue()).isEqualTo(text.replace('\r', '\n'));
    }

    @Test
    void whatDoesNotBeginSoIsNotMarked() throws IOException {
        XSSFCell cell = sheet(table(TableRow.of(Cell.text("Xã")))).getRow(FIRST).getCell(0);

        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void charactersThatNoSpreadsheetHoldsAreLeftOut() throws IOException {
        String wanted = "Xã\u0000 Quảng\u0007 Thái\uFFFF\uD800 \u202Exe\nhai dòng 😀 _x0041_";
        XSSFSheet sheet = sheet(table(TableRow.of(Cell.text(wanted))));

        assertThat(text(sheet, FIRST, 0)).isEqualTo("Xã Quảng Thái xe\nhai dòng 😀 _x0041_");
    }

    @Test
    void textIsCutWhereACellEnds() throws IOException {
        XSSFSheet sheet = sheet(table(TableRow.of(Cell.text("a" + "😀".repeat(20_000)))));

        assertThat(text(sheet, FIRST, 0)).hasSize(32_767).endsWith("😀");
    }

    @Test
    void cellsWrapHaveBordersAndTheLettersOfTheDecree() throws IOException {
        XSSFCell cell = sheet(table(TableRow.total(Cell.text("Tổng cộng"))))
                .getRow(FIRST)
                .getCell(0);

        assertThat(cell.getCellStyle().getWrapText()).isTrue();
        assertThat(cell.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
        assertThat(cell.getCellStyle().getFont().getFontName()).isEqualTo("Times New Roman");
        assertThat(cell.getCellStyle().getFont().getFontHeightInPoints()).isEqualTo((short) 12);
        assertThat(cell.getCellStyle().getFont().getBold()).isTrue();
    }

    @Test
    void whoSignsStandsUnderTheTable() throws IOException {
        TableSheet table = table(TableRow.of(Cell.text("Xã")))
                .signed(
                        "Quảng Điền, ngày … tháng … năm …",
                        new Signature("NGƯỜI LẬP BIỂU", ""),
                        new Signature("TRƯỞNG PHÒNG", "Trần Văn Dũng"));
        XSSFSheet sheet = sheet(table);

        assertThat(text(sheet, FIRST + 2, 0)).startsWith("Quảng Điền, ngày");
        assertThat(text(sheet, FIRST + 3, 0)).isEqualTo("NGƯỜI LẬP BIỂU");
        assertThat(text(sheet, FIRST + 3, 2)).isEqualTo("TRƯỞNG PHÒNG");
        assertThat(text(sheet, FIRST + 8, 2)).isEqualTo("Trần Văn Dũng");
    }

    @Test
    void aLinkLeadsToAPageOfTheWebOnly() throws IOException {
        URI page = URI.create("https://dondoc.example/plans/1");
        XSSFSheet sheet = sheet(table(TableRow.of(Cell.link("Kế hoạch 67", page))));

        assertThat(sheet.getRow(FIRST).getCell(0).getHyperlink().getAddress()).isEqualTo(page.toString());
        assertThatThrownBy(() -> Cell.link("x", URI.create("file:///etc/passwd")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesOfSheetsAreMadeValidAndDifferent() throws IOException {
        String wanted = "Biểu 01/2021: [tình hình] thực hiện kế hoạch của huyện";
        TableSheet table = TableSheet.of(wanted, "Bảng", COLUMNS, List.of());
        try (XSSFWorkbook workbook = workbook(table, table, TableSheet.of("'/", "Bảng", COLUMNS, List.of()))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Biểu 01 2021 tình hình thực hiệ");
            assertThat(workbook.getSheetName(1)).isEqualTo("Biểu 01 2021 tình hình thực (2)");
            assertThat(workbook.getSheetName(2)).isEqualTo("Bảng");
        }
    }

    @Test
    void aTableOfOneColumnAndStreamedRowsIsWritten() throws IOException {
        Stream<TableRow> rows = IntStream.range(0, 1_000).mapToObj(i -> TableRow.of(Cell.number(i)));
        XSSFSheet sheet = sheet(TableSheet.of("Một", "MỘT CỘT", List.of(Column.integer("Số", 10)), rows::iterator));

        assertThat(sheet.getRow(3 + 999).getCell(0).getNumericCellValue()).isEqualTo(999);
    }

    @Test
    void aRowIsAsHighAsItsLongestTextAndNoHigherThanASpreadsheetAllows() throws IOException {
        String words = "Tổ chức triển khai kế hoạch phù hợp tình hình thực tế của địa phương, báo cáo kết quả đúng hạn";
        List<Column> columns = List.of(Column.ordinal("STT", 6), Column.text("Nhiệm vụ được giao", 40));
        XSSFSheet sheet = sheet(TableSheet.of(
                "Cao",
                "CAO",
                columns,
                List.of(
                        TableRow.of(Cell.number(1), Cell.text("UBND xã Quảng Thái")),
                        TableRow.of(Cell.number(2), Cell.text(words)),
                        TableRow.of(Cell.number(3), Cell.text("một\nhai\nba\nbốn")),
                        TableRow.of(Cell.number(4), Cell.text((words + " ").repeat(90))))));

        float line = sheet.getRow(3).getHeightInPoints();
        assertThat(line).isBetween(15.75f, 20f);
        assertThat(sheet.getRow(4).getHeightInPoints()).isBetween(3 * line * 0.9f, 3 * line);
        assertThat(sheet.getRow(5).getHeightInPoints()).isBetween(4 * line * 0.9f, 4 * line);
        assertThat(sheet.getRow(6).getHeightInPoints()).isBetween(400f, 409f);
    }

    @Test
    void theNumberOfARowStandsInTheMiddleAndWhatStandsForAFigureWhereFiguresDo() throws IOException {
        List<Column> columns =
                List.of(Column.ordinal("STT", 6), Column.number("Số trẻ em", 12), Column.text("Đơn vị", 20));
        XSSFSheet sheet = sheet(TableSheet.of(
                "Số",
                "SỐ",
                columns,
                List.of(TableRow.of(Cell.number(1), Cell.text("< 5"), Cell.text("xã Quảng Thái")))));

        assertThat(sheet.getRow(3).getCell(0).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
        assertThat(sheet.getRow(3).getCell(1).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        assertThat(sheet.getRow(3).getCell(2).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.LEFT);
    }

    @Test
    void aTableTooWideToBeReadOnOnePageTakesTwoAndItsTitleStaysOnTheFirst() throws IOException {
        List<Column> columns = new ArrayList<>(List.of(Column.ordinal("STT", 6), Column.text("Đơn vị", 30)));
        IntStream.range(0, 20).forEach(i -> columns.add(Column.number("Cột " + i, 12)));
        XSSFSheet sheet = sheet(TableSheet.of("Rộng", "RỘNG", columns, List.of())
                .signed("", new Signature("NGƯỜI LẬP BIỂU", ""), new Signature("THỦ TRƯỞNG ĐƠN VỊ", "")));

        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
        assertThat(sheet.getRepeatingColumns()).isEqualTo(CellRangeAddress.valueOf("A:B"));
        assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("3:3"));
        assertThat(sheet.getMergedRegions())
                .isNotEmpty()
                .allMatch(joined -> joined.getFirstColumn() >= 2, "what comes again on each page")
                .allMatch(joined -> joined.getLastColumn() <= 9, "six and thirty and eight times twelve digits");
    }

    private static TableSheet table(TableRow... rows) {
        return TableSheet.of("Tổng hợp", "TỔNG HỢP TÌNH HÌNH BÁO CÁO", COLUMNS, List.of(rows))
                .from("UBND HUYỆN QUẢNG ĐIỀN", "PHÒNG VĂN HÓA VÀ THÔNG TIN")
                .about("6 tháng đầu năm 2021");
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static XSSFSheet sheet(TableSheet table) throws IOException {
        return workbook(table).getSheetAt(0);
    }

    private static XSSFWorkbook workbook(TableSheet... tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbooks.write(out, tables);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
