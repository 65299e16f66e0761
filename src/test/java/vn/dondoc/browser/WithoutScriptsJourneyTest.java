package vn.dondoc.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Scripts make pages smoother; everything works without them. */
@BrowserTest
class WithoutScriptsJourneyTest {

    @Test
    void aDutyIsAcknowledgedAndReportedWithoutScripts(Door door) {
        Visitor commune = door.withoutScripts("quangcong").opens("/");
        open(commune, "61/KH-UBND", "Báo cáo 6 tháng");
        String address = commune.page().url();
        commune.presses("Tiếp nhận").reads("Đã ghi nhận đơn vị tiếp nhận");
        commune.presses("Báo đã nộp báo cáo");
        commune.reads("Không được để trống");
        commune.fills("Số, ký hiệu, ngày của báo cáo và nội dung chính", "12/BC-UBND ngày 20/5/2021")
                .presses("Báo đã nộp báo cáo")
                .reads("Đã gửi");

        Visitor division = door.withoutScripts("vhtt.quangdien").opens(address);
        division.presses("Tiếp nhận báo cáo").reads("Đã xác nhận");
    }

    private static void open(Visitor visitor, String plan, String duty) {
        visitor.page()
                .locator("section[aria-labelledby^='heap-'] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(plan))
                .filter(new Locator.FilterOptions().setHasText(duty))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
    }
}
