package vn.dondoc.cascade.web;

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

/** What was ordered above beside what is ordered here, as a workbook. */
@PagesTest
class CoverageSheetPagesTest {

    @Autowired
    Scene scene;

    @Autowired
    Desk desk;

    String commune;
    String page;

    @BeforeEach
    void aCommuneCarriesOutWhatTheDistrictOrders() {
        Hierarchy hierarchy = new Hierarchy(scene);
        commune = scene.world.communeOne();
        UUID superior = hierarchy.asking("61/KH-UBND");
        UUID ours = hierarchy.draftBelow(
                superior, "12/KH-UBND", scene.world.communes().getFirst(), commune);
        page = "/cascade/" + ours + "/coverage";
    }

    @Test
    void theWorkbookHasWhatThePageShowsUnderEachFilter() throws IOException {
        excludes("Bố trí kinh phí", "Thuộc nhiệm vụ của Phòng Tài chính");
        for (String filter : List.of("", "?filter=OPEN", "?filter=NOT_APPLICABLE")) {
            Document seen = desk.page(commune, page + filter);
            String link = seen.selectFirst("a[href*='/sheet.xlsx']").attr("href");
            List<String> ordered = OpenedSheet.of(desk.get(commune, link)).column("Nội dung được giao").stream()
                    .map(Cell::getStringCellValue)
                    .toList();
            assertThat(ordered).as(filter).isNotEmpty().hasSameSizeAs(seen.select("article.ordered"));
            assertThat(seen.select("article.ordered h2").eachText())
                    .as(filter)
                    .allMatch(heading -> ordered.stream().anyMatch(heading::contains));
        }
    }

    @Test
    void daysAreRealAndWhatBeginsLikeAFormulaIsText() throws IOException {
        excludes("Bố trí kinh phí", "=HYPERLINK(\"http://example.org\")");
        OpenedSheet sheet = OpenedSheet.of(desk.get(commune, page + "/sheet.xlsx"));
        assertThat(sheet.column("Nhiệm vụ của ta hoặc lý do")).anySatisfy(cell -> {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        });
        assertThat(sheet.column("Hạn (ngày)")).anyMatch(DateUtil::isCellDateFormatted);
        assertThat(sheet.sheet().getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.sheet().getRepeatingRows().getFirstRow())
                .isEqualTo(sheet.head().getRowNum());
    }

    @Test
    void theWorkbookIsClosedToWhomThePageIs() {
        for (String stranger : List.of(
                scene.world.communeTwo(),
                scene.world.policeman(),
                scene.elsewhere().leader())) {
            assertThat(desk.get(stranger, page)).as(stranger).hasStatus(404);
            assertThat(desk.get(stranger, page + "/sheet.xlsx")).as(stranger).hasStatus(404);
        }
    }

    private void excludes(String ordered, String reason) {
        Element row = desk.page(commune, page).select("article.ordered").stream()
                .filter(each -> each.select("h2").text().contains(ordered))
                .findFirst()
                .orElseThrow();
        desk.post(commune, row.select("form[action$=exclusion]").attr("action"), "reason", reason);
    }
}
