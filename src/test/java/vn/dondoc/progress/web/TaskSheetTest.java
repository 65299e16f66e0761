package vn.dondoc.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.PagesTest;

@PagesTest
class TaskSheetTest extends TaskPages {

    private final DataFormatter shown = new DataFormatter();

    @Test
    void aRowForEachUnitAndTaskWithTheColumnsOfTheRegister() throws IOException {
        tells(late, world.communeOne(), "=1+1", "delayReason", "Chờ kinh phí");
        links(lead, world.communeOne(), "Kế hoạch lớp");
        posts(lead, world.communeOne(), "completion", "result", "Đã xong");
        Sheet sheet = sheet("followed=true&plan=" + plan, world.monitor());
        Row head = row(sheet, 0, "STT");
        assertThat(texts(head))
                .containsExactly(
                        "STT",
                        "Nội dung nhiệm vụ",
                        "Văn bản giao (số, ký hiệu, ngày)",
                        "Cơ quan chủ trì",
                        "Cơ quan phối hợp",
                        "Thời hạn (nguyên văn)",
                        "Hạn xử lý (ngày)",
                        "Kết quả, sản phẩm yêu cầu",
                        "Tiến độ / ngày hoàn thành",
                        "Đánh giá",
                        "Văn bản, minh chứng",
                        "Nguyên nhân chậm",
                        "Ghi chú");
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(head.getRowNum());
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        Row done = row(sheet, 3, "xã Một", "Tổ chức lớp");
        assertThat(done.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(text(done, 2)).isEqualTo("61/KH-UBND, 17/03/2021");
        assertThat(text(done, 4)).contains("xã Hai");
        assertThat(text(done, 5)).isEqualTo("trước 01/7/2021");
        assertThat(day(done, 6)).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(text(done, 7)).isEqualTo("12 buổi tuyên truyền");
        assertThat(day(done, 8)).isEqualTo(TODAY);
        assertThat(text(done, 9)).isEqualTo("Đang làm, trong hạn");
        assertThat(text(done, 10)).isEqualTo("Kế hoạch lớp (https://xa.vn/tin)");
        Row slow = row(sheet, 3, "xã Một", "Rà soát");
        assertThat(slow.getCell(8).getCellType()).isEqualTo(CellType.STRING);
        assertThat(slow.getCell(8).getStringCellValue()).startsWith("=1+1; đến 20/05/2021");
        assertThat(text(slow, 9)).isEqualTo("Đang làm, quá hạn (50 ngày)");
        assertThat(text(slow, 11)).isEqualTo("Chờ kinh phí");
        assertThat(text(row(sheet, 3, "Công an", "Xử lý"), 9)).isEqualTo("Đề nghị");
        Row helper = row(sheet, 4, "xã Hai", "Tổ chức lớp", "Phối hợp");
        assertThat(text(helper, 3)).contains("xã Một");
        assertThat(all(sheet))
                .contains("BIỂU TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ", "61/KH-UBND – Tuyên truyền")
                .contains("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ");
        for (Row row : sheet) {
            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
    }

    @Test
    void itHoldsWhatTheListShowsAndSaysByWhatItWasChosen() throws IOException {
        Sheet late = sheet("followed=true&plan=" + plan + "&timeClass=DOING_LATE", world.monitor());
        assertThat(all(late)).contains("Rà soát", "Đang làm, quá hạn").doesNotContain("Tổ chức lớp", "Xử lý");
        Sheet own = sheet("plan=" + plan, world.communeTwo());
        assertThat(all(own)).contains("Tổ chức lớp").doesNotContain("Rà soát", "Xử lý");
        assertThat(desk.get(world.otherDivision(), "/progress/tasks.xlsx?followed=true&plan=" + plan))
                .hasStatus(404);
    }

    @Test
    void listsAndTheWholeTaskLeadToIt() throws IOException {
        for (String address : List.of(
                "/obligations?followed=true&plan=" + plan,
                "/obligations/by-unit?plan=" + plan,
                desk.page(world.monitor(), "/plans/{id}", plan)
                        .selectFirst("a[href^='/progress/tasks/']")
                        .attr("href"))) {
            String link = desk.page(world.monitor(), address)
                    .selectFirst("a[href^='/progress/tasks.xlsx']")
                    .attr("href");
            assertThat(all(sheet(link.substring(link.indexOf('?') + 1), world.monitor())))
                    .as(address)
                    .contains("Tổ chức lớp");
        }
    }

    private Sheet sheet(String query, String person) throws IOException {
        MvcTestResult answer = desk.get(person, "/progress/tasks.xlsx?" + query);
        assertThat(answer).hasStatusOk();
        return new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray())).getSheetAt(0);
    }

    /** The row with the first word in that column, and the others somewhere. */
    private Row row(Sheet sheet, int column, String word, String... more) {
        for (Row row : sheet) {
            if (text(row, column).contains(word)
                    && Stream.of(more).allMatch(each -> texts(row).toString().contains(each))) {
                return row;
            }
        }
        throw new AssertionError(word + " is not in " + all(sheet));
    }

    private String text(Row row, int column) {
        return shown.formatCellValue(row.getCell(column));
    }

    private List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(shown.formatCellValue(cell)));
        return texts;
    }

    private String all(Sheet sheet) {
        StringBuilder all = new StringBuilder();
        sheet.forEach(row -> all.append(texts(row)).append('\n'));
        return all.toString();
    }

    private static LocalDate day(Row row, int column) {
        assertThat(DateUtil.isCellDateFormatted(row.getCell(column))).isTrue();
        return row.getCell(column).getLocalDateTimeCellValue().toLocalDate();
    }
}
