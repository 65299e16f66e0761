package vn.dondoc.letter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.Desk;
import vn.dondoc.OpenedSheet;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;

/** The list of letters as a workbook. */
@PagesTest
class LetterSheetPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    String monitor;
    UUID plan;

    @BeforeEach
    void aLetterAndAReportAboutTheLateOnesAreDrafted() {
        monitor = scene.world.monitor();
        plan = scene.plan("61/KH-UBND");
        scene.on(2021, 6, 16);
        for (String kind : List.of("URGING", "LATE_REPORT")) {
            desk.post(monitor, "/letters", "kind", kind, "plan", plan.toString());
        }
    }

    @Test
    void theWorkbookHasTheRowsOfTheListInItsOrder() throws IOException {
        for (String query : List.of("", "?plan=" + plan)) {
            Document list = desk.page(monitor, "/letters" + query);
            OpenedSheet sheet = OpenedSheet.of(
                    desk.get(monitor, list.selectFirst("a[href*='/sheet.xlsx']").attr("href")));
            assertThat(sheet.rows()).as(query).hasSize(2).hasSameSizeAs(list.select("table.list tbody tr"));
            List<String> about = list.select("table.list tbody th small").eachText();
            assertThat(sheet.column("Trích yếu"))
                    .extracting(Cell::getStringCellValue)
                    .containsExactlyElementsOf(about);
        }
        OpenedSheet sheet = OpenedSheet.of(desk.get(monitor, "/letters/sheet.xlsx"));
        assertThat(sheet.column("Số việc nêu tên")).allMatch(cell -> cell.getNumericCellValue() == 2);
        assertThat(sheet.column("Soạn lúc")).allMatch(DateUtil::isCellDateFormatted);
        assertThat(sheet.sheet().getRepeatingRows().getFirstRow())
                .isEqualTo(sheet.head().getRowNum());
    }

    @Test
    void whatBeginsLikeAFormulaIsText() throws IOException {
        String draft = desk.page(monitor, "/letters")
                .select("a:contains(Công văn đôn đốc)")
                .attr("href");
        Element form = desk.page(monitor, draft).selectFirst("form[action$=/words]");
        assertThat(desk.post(monitor, draft + "/words", Desk.entries(form, "about", "=1+1 gửi báo cáo")))
                .hasRedirectedUrl(draft);
        assertThat(OpenedSheet.of(desk.get(monitor, "/letters/sheet.xlsx")).column("Trích yếu"))
                .anySatisfy(cell -> {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getStringCellValue()).isEqualTo("=1+1 gửi báo cáo");
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                });
    }

    @Test
    void draftsStandInNobodyElsesWorkbook() throws IOException {
        for (String stranger : List.of(
                scene.world.communeOne(),
                scene.world.otherDivision(),
                scene.elsewhere().leader())) {
            assertThat(OpenedSheet.of(desk.get(stranger, "/letters/sheet.xlsx?plan=" + plan))
                            .rows())
                    .as(stranger)
                    .isEmpty();
        }
    }
}
