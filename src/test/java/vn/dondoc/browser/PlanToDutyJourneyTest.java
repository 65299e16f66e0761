package vn.dondoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One plan from the division that uploads it to the commune, the other division and the leader who find it. */
@BrowserTest
@TestMethodOrder(OrderAnnotation.class)
class PlanToDutyJourneyTest {

    private static final Path DOCUMENT = Path.of("src", "test", "resources", "journey", "ke-hoach-219.txt");
    private static final String COMMUNE_TASK = "Rà soát, lập danh sách điểm truy nhập Internet công cộng trên địa bàn";
    private static final String DIVISION_TASK = "đưa nội dung an toàn trên mạng vào giờ sinh hoạt dưới cờ";
    private static final String SENTENCE = "báo cáo kết quả thực hiện 6 tháng (trước 15/6/2021), năm (trước 15/11/2021)"
            + " gửi về UBND huyện (qua Phòng Văn hóa và Thông tin) để tổng hợp";

    @Test
    @Order(1)
    void theDivisionUploadsTheDocumentConfirmsTheDraftAndIssuesIt(Door door) {
        Visitor division = door.desk("vhtt.quangdien").opens("/intake");
        division.page().getByLabel("Không có dấu mật").check();
        division.page().getByLabel("Tệp văn bản").setInputFiles(DOCUMENT);
        division.presses("Tải lên và đọc").reads("Rà soát");
        assertThat(division.page().locator("#review")).isVisible();
        division.photographs("review");
        division.presses("Lập dự thảo kế hoạch").reads("Đã lập dự thảo kế hoạch");
        division.pressesAndAgrees("Ban hành và giao").reads("Đã ban hành");
        division.photographs("plan");
    }

    @Test
    @Order(2)
    void theCommuneFindsItsDutiesEachWithTheSentenceOfThePlan(Door door) {
        Visitor commune = door.desk("quangthai").opens("/").reads("Việc của tôi");
        assertThat(rowsOf(commune)).hasCount(4);
        Locator halfYear = rowsOf(commune).filter(having("6 tháng đầu năm 2021"));
        assertThat(halfYear).containsText("trước 15/6/2021");
        assertThat(halfYear).containsText("14/6/2021");
        opensDuty(commune, halfYear);
        assertThat(commune.page().locator("blockquote.source")).containsText(SENTENCE);
        commune.opens("/");
        Locator annual = rowsOf(commune).filter(having("Báo cáo năm 2021"));
        assertThat(annual).containsText("trước 15/11/2021");
        opensDuty(commune, annual);
        assertThat(commune.page().locator("blockquote.source")).containsText(SENTENCE);
        commune.opens("/");
        rowsOf(commune)
                .filter(having("Rà soát, lập danh sách"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(commune.page().locator("blockquote.source")).containsText(COMMUNE_TASK);
    }

    @Test
    @Order(3)
    void anotherDivisionSeesItsOwnOnly(Door door) {
        Visitor division = door.desk("gddt.quangdien").opens("/");
        assertThat(rowsOf(division)).hasCount(1);
        assertThat(rowsOf(division)).containsText(DIVISION_TASK);
    }

    @Test
    @Order(4)
    void theLeaderSeesThePlanItsUnitsAndWhatIsOpen(Door door) {
        Visitor leader =
                door.desk("chutich.quangdien").opens("/obligations/by-plan").follows("219/KH-UBND");
        assertThat(leader.page()).hasURL(Pattern.compile(".*/obligations/by-unit.*"));
        Locator units = leader.page().locator("main table tbody tr");
        assertThat(units).hasCount(14);
        assertThat(units.filter(having("UBND xã Quảng Thái"))).hasCount(1);
        units.filter(having("UBND xã Quảng Thái"))
                .getByRole(AriaRole.ROWHEADER)
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(leader.page().locator("main table tbody tr")).hasCount(4);
        leader.reads("Chưa đến kỳ");
    }

    @Test
    @Order(5)
    void aCommuneThatAsksForAnothersDutyByItsAddressFindsNothing(Door door) {
        Visitor neighbour = door.desk("quangloi").opens("/");
        opensDuty(neighbour, rowsOf(neighbour).first());
        String address = neighbour.page().url();
        assertThat(neighbour.statusOf(address)).isEqualTo(200);
        Visitor commune = door.desk("quangthai");
        assertThat(commune.statusOf(address)).isEqualTo(404);
        assertThat(commune.statusOf(address.replaceFirst("[0-9a-f]{12}$", "000000000000")))
                .isEqualTo(404);
    }

    /** The row of a report leads to the report; what the plan says about it stands in the ledger under the same id. */
    private static void opensDuty(Visitor person, Locator row) {
        String address = row.getByRole(AriaRole.LINK).first().getAttribute("href");
        person.opens(address.replace("/reports/", "/obligations/"));
    }

    /** The rows of the first page that this plan put there. */
    private static Locator rowsOf(Visitor person) {
        return person.page().locator(".work tbody tr:not(.heap)").filter(having("219/KH-UBND"));
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
