package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.account.People;

/** The workbook of each list against the list itself: the same rows under the same filter. */
@PagesTest
class ListSheetPagesTest {

    @Autowired
    Scene scene;

    @Autowired
    Desk desk;

    @Autowired
    People people;

    private UUID plan;

    @BeforeEach
    void aPlanWhoseDaysHavePassed() {
        plan = scene.tasks("71/KH-UBND", 30);
        scene.plan("61/KH-UBND");
        scene.on(2021, 7, 20);
    }

    @Test
    void theLedgerGivesTheRowsThatItsListCounts() throws IOException {
        for (String query : List.of(
                "followed=true",
                "followed=true&plan=" + plan,
                "followed=true&bucket=OVERDUE",
                "followed=true&kind=REPORT",
                "followed=true&sort=unit",
                "followed=true&plan=" + plan + "&text=khong+co+viec+nay")) {
            Document page = desk.page(scene.world.monitor(), "/obligations?" + query);
            String tab = page.select("nav.tabs a[aria-current] span").text();
            assertThat(rows(scene.world.monitor(), "/obligations/sheet.xlsx?" + query))
                    .as(query)
                    .hasSize(Integer.parseInt(tab));
        }
        assertThat(rows(scene.world.communeOne(), "/obligations/sheet.xlsx?followed=false"))
                .hasSize((int) scene.number(
                        "select count(*) from obligation where unit_id = ?",
                        scene.world.communes().getFirst()));
    }

    @Test
    void figuresAndDaysAreRealAndNothingIsAFormula() throws IOException {
        OpenedSheet opened =
                OpenedSheet.of(desk.get(scene.world.monitor(), "/obligations/sheet.xlsx?followed=true&kind=REPORT"));
        Sheet sheet = opened.sheet();
        Row head = opened.head();
        assertThat(OpenedSheet.texts(head))
                .containsExactly(
                        "STT",
                        "Việc phải làm",
                        "Văn bản giao (số, ký hiệu, ngày)",
                        "Cơ quan thực hiện",
                        "Vai trò",
                        "Thời hạn (nguyên văn)",
                        "Hạn xử lý (ngày)",
                        "Kết quả, tình trạng",
                        "Ngày hoàn thành",
                        "Đánh giá",
                        "Số lần đôn đốc",
                        "Ghi chú");
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(head.getRowNum());
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        Row first = sheet.getRow(head.getRowNum() + 1);
        assertThat(first.getCell(0).getNumericCellValue()).isOne();
        assertThat(DateUtil.isCellDateFormatted(first.getCell(6))).isTrue();
        assertThat(first.getCell(6).getLocalDateTimeCellValue().toLocalDate()).isAfter(LocalDate.of(2021, 1, 1));
    }

    @Test
    void eachListLeadsToItsWorkbookAndHasItsRows() throws IOException {
        for (String address : List.of(
                "/obligations/by-plan",
                "/obligations/by-unit?plan=" + plan,
                "/obligations/rates",
                "/obligations/timeline?plan=" + plan,
                "/plans",
                "/plans?status=ISSUED",
                "/reports/late")) {
            holds(scene.world.monitor(), address);
        }
        people.administrator("quan.tri");
        for (String address : List.of(
                "/units?q=" + scene.world.place(),
                "/accounts?q=" + scene.world.monitor(),
                "/audit?actor=" + scene.world.monitor())) {
            holds("quan.tri", address);
        }
    }

    @Test
    void workbooksAreClosedToWhomTheirListsAre() {
        for (String address : List.of("/units/sheet.xlsx", "/accounts/sheet.xlsx", "/audit/sheet.xlsx")) {
            assertThat(desk.get(scene.world.monitor(), address)).as(address).hasStatus(404);
        }
        assertThat(desk.get(scene.world.otherDivision(), "/obligations/by-unit/sheet.xlsx?plan=" + plan))
                .hasStatus(404);
        assertThat(desk.get(scene.world.communeOne(), "/reports/late/sheet.xlsx"))
                .hasStatus(404);
        assertThat(desk.get(scene.world.communeOne(), "/progress/obstacles/sheet.xlsx"))
                .hasStatus(404);
    }

    /** Page after page, the list has as many rows as its workbook. */
    private void holds(String person, String address) throws IOException {
        Document page = desk.page(person, address);
        Element sheet = page.selectFirst("a[href*='/sheet.xlsx']");
        assertThat(sheet).as(address).isNotNull();
        String link = sheet.attr("href");
        int listed = page.select("table.list tbody tr").size();
        for (int number = 2; hasPage(page, number); number++) {
            page = desk.page(person, address + (address.contains("?") ? "&" : "?") + "page=" + number);
            listed += page.select("table.list tbody tr").size();
        }
        assertThat(rows(person, link)).as(address).hasSize(listed).isNotEmpty();
    }

    private static boolean hasPage(Document page, int number) {
        return page.select("nav.paging a").stream()
                .anyMatch(link -> link.attr("href").matches(".*[?&]page=" + number + "(&.*)?"));
    }

    private List<Row> rows(String person, String address) throws IOException {
        return OpenedSheet.of(desk.get(person, address)).rows();
    }
}
