package vn.dondoc.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Scripts make pages smoother; everything works without them. */
@BrowserTest
class WithoutScriptsJourneyTest {

    @Test
    void aDutyIsAcknowledgedAndReportedWithoutScripts(Door door) {
        Visitor commune = door.withoutScripts("quangcong").opens("/obligations?kind=OWN_PLAN");
        open(commune, "61/KH-UBND");
        String address = commune.page().url();
        commune.presses("Nhận việc").reads("Đã ghi nhận đơn vị nhận việc");
        commune.presses("Báo đã ban hành");
        commune.reads("Không được để trống");
        commune.fills("Số, ký hiệu", "12/KH-UBND")
                .fills("Ngày ban hành", "20/5/2021")
                .fills("Người ký", "Chủ tịch UBND xã");
        commune.page().locator("input[type=file]").setInputFiles(Signed.document());
        commune.presses("Báo đã ban hành").reads("Đã gửi");

        Visitor division = door.withoutScripts("vhtt.quangdien").opens(address);
        division.presses("Xác nhận đã ban hành").reads("Đã xác nhận");
    }

    private static void open(Visitor visitor, String plan) {
        visitor.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(plan))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
    }
}
