package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.dondoc.PagesTest;

@PagesTest
class RegisterSheetTest extends ReportedWorld {

    private final DataFormatter shown = new DataFormatter();

    @Test
    void theListHasTheColumnsOfTheRegisterWithRealDatesAndNumbers() throws IOException {
        Sheet sheet = sheet("/reports?received=true", world.monitor());
        Row head = rowWith(sheet, "STT");
        assertThat(texts(head))
                .containsExactly(
                        "STT",
                        "Đơn vị",
                        "Chế độ báo cáo",
                        "Kỳ",
                        "Thời hạn",
                        "Nhận lần đầu",
                        "Số, ký hiệu văn bản",
                        "Đúng hạn / Quá hạn / Chưa nộp",
                        "Lần bổ sung",
                        "Số lần đôn đốc",
                        "Ghi chú");
        Row late = rowWith(sheet, "Nộp quá hạn (");
        assertThat(late.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(day(late.getCell(4))).isEqualTo(LocalDate.of(2021, 6, 14));
        assertThat(day(late.getCell(5))).isEqualTo(LocalDate.of(2021, 6, 17));
        assertThat(late.getCell(7).getStringCellValue()).isEqualTo("Nộp quá hạn (3 ngày)");
        assertThat(late.getCell(8).getNumericCellValue()).isZero();
        assertThat(late.getCell(9).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(rowWith(sheet, "Công an").getCell(7).getStringCellValue()).isEqualTo("đề nghị");
    }

    @Test
    void theSheetKeepsTheFilterOfItsPage() throws IOException {
        Sheet late = sheet("/reports?received=true&timing=LATE&mode=ASSIGN&plan=" + plan, world.monitor());
        assertThat(all(late)).contains("xã Hai", "Nộp quá hạn").doesNotContain("xã Một", "xã Ba");
        Sheet gaps = sheet("/reports/matrix?gaps=true&plan=" + plan, world.monitor());
        assertThat(all(gaps)).contains("xã Hai", "xã Ba").doesNotContain("xã Một");
        Sheet own = sheet("/reports?received=false", world.communeOne());
        assertThat(all(own)).contains("xã Một").doesNotContain("xã Hai");
    }

    @Test
    void theMatrixHasEachPeriodAndAddsUp() throws IOException {
        Sheet sheet = sheet("/reports/matrix", world.monitor());
        assertThat(all(sheet)).contains("6 tháng đầu năm 2021", "năm 2021", "Đã nộp", "Được miễn", "Quá hạn");
        Row second = rowWith(sheet, "xã Hai");
        List<Double> counts = new ArrayList<>();
        for (int column = 4; column <= 8; column++) {
            assertThat(second.getCell(column).getCellType()).isEqualTo(CellType.NUMERIC);
            counts.add(second.getCell(column).getNumericCellValue());
        }
        assertThat(counts).containsExactly(2.0, 0.0, 1.0, 0.0, 1.0);
        List<String> sums = rows(sheet).stream()
                .filter(row -> row.getCell(1) != null
                        && List.of("Phải nộp", "Đúng hạn", "Nộp quá hạn", "Chưa nộp", "Được miễn")
                                .contains(shown.formatCellValue(row.getCell(1))))
                .map(row -> shown.formatCellValue(row.getCell(1)) + " " + shown.formatCellValue(row.getCell(2)))
                .toList();
        assertThat(sums).containsExactly("Phải nộp 3", "Đúng hạn 1", "Nộp quá hạn 1", "Chưa nộp 1", "Được miễn 0");
    }

    @Test
    void strangersTakeNoSheet() {
        String stranger = scene.elsewhere().leader();
        assertThat(desk.get(stranger, "/reports.xlsx?received=true&plan=" + plan))
                .hasStatus(404);
        assertThat(desk.get(stranger, "/reports/matrix.xlsx?plan=" + plan)).hasStatus(404);
        assertThat(desk.get(world.communeOne(), "/reports/matrix.xlsx")).hasStatus(404);
    }

    /** The workbook to which the page's own link leads. */
    private Sheet sheet(String address, String username) throws IOException {
        Document page = desk.page(username, address);
        String link = page.select("a[href*=.xlsx]").attr("href");
        var answer = desk.get(username, link);
        assertThat(answer).hasStatusOk();
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            return book.getSheetAt(0);
        }
    }

    private Row rowWith(Sheet sheet, String text) {
        return rows(sheet).stream()
                .filter(row -> texts(row).stream().anyMatch(cell -> cell.contains(text)))
                .findFirst()
                .orElseThrow();
    }

    private String all(Sheet sheet) {
        return String.join(
                "\n",
                rows(sheet).stream().map(row -> String.join(" | ", texts(row))).toList());
    }

    private List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(shown::formatCellValue)
                .toList();
    }

    private static List<Row> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).toList();
    }

    private static LocalDate day(Cell cell) {
        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        return cell.getLocalDateTimeCellValue().toLocalDate();
    }
}
