package vn.dondoc.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Everything that a document gives can also be typed. */
@BrowserTest
class PlanByHandJourneyTest {

    private static final String SENTENCE = "Báo cáo 6 tháng trước 15/6/2021, gửi về UBND huyện.";

    @Test
    void aPlanIsEnteredByHandAndIssued(Door door) {
        Visitor division = door.desk("tuphap.quangdien").opens("/plans/new");
        division.fills("Số, ký hiệu", "77/KH-UBND")
                .fills("Trích yếu", "Tủ sách pháp luật ở xã, thị trấn năm 2021")
                .fills("Địa danh", "Quảng Điền")
                .fills("Ngày ban hành", "18/05/2021")
                .presses("Lưu")
                .reads("Đã lập dự thảo");
        division.follows("Thêm nhiệm vụ").fills("Nội dung nhiệm vụ", "Mở tủ sách pháp luật cho người dân mượn");
        tick(division.page(), "leads", "UBND các xã, thị trấn");
        division.fills("Thời hạn nguyên văn", "quý III năm 2021").presses("Lưu").reads("Đã lưu");
        division.follows("Thêm chế độ báo cáo");
        tick(division.page(), "reporters", "UBND các xã, thị trấn");
        division.page().getByLabel("Kỳ báo cáo").selectOption("6 tháng");
        division.fills("Thời hạn nguyên văn", "trước 15/6/2021");
        division.page().locator("#recipientId").selectOption("UBND huyện Quảng Điền");
        division.page().locator("#intakeUnitId").selectOption("Phòng Tư pháp");
        division.fills("Câu trong văn bản", SENTENCE).presses("Lưu").reads("Đã lưu");
        division.pressesAndAgrees("Ban hành và giao").reads("Đã ban hành");

        door.desk("quangtho").opens("/").reads("77/KH-UBND").reads("Tủ sách pháp luật");
    }

    private static void tick(Page page, String field, String unit) {
        Locator choices = page.locator("fieldset#" + field);
        choices.evaluate("field => field.querySelectorAll('details').forEach(each => each.open = true)");
        choices.getByLabel(unit, new Locator.GetByLabelOptions().setExact(true)).check();
    }
}
