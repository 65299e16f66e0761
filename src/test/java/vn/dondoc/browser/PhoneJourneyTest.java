package vn.dondoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A commune on the way with a telephone, and the division that hears of it. */
@BrowserTest
class PhoneJourneyTest {

    private static final int WIDTH = 360;

    @Test
    void aDutyIsAcknowledgedAndReportedDoneOnAPhoneAndConfirmedAtTheDesk(Door door) {
        Visitor commune = door.phone("quangngan").opens("/obligations?kind=OWN_PLAN");
        assertThat(commune.breadth()).isLessThanOrEqualTo(WIDTH);
        Locator duty =
                commune.page().locator("main tbody tr").filter(new Locator.FilterOptions().setHasText("61/KH-UBND"));
        duty.getByRole(AriaRole.LINK).first().click();
        String address = commune.page().url();
        assertThat(commune.breadth()).isLessThanOrEqualTo(WIDTH);
        commune.presses("Nhận việc").reads("Đã ghi nhận đơn vị nhận việc");
        assertThat(commune.breadth()).isLessThanOrEqualTo(WIDTH);
        commune.fills("Số, ký hiệu", "31/KH-UBND")
                .fills("Ngày ban hành", "20/5/2021")
                .fills("Người ký", "Chủ tịch UBND xã");
        commune.page().locator("input[type=file]").setInputFiles(Signed.document());
        commune.presses("Báo đã ban hành").reads("Đã nộp");
        assertThat(commune.breadth()).isLessThanOrEqualTo(WIDTH);

        Visitor division = door.desk("vhtt.quangdien").opens(address).reads("31/KH-UBND ngày 20/5/2021");
        division.pressesAndAgrees("Xác nhận đã ban hành").reads("Đã xác nhận");

        commune.opens(address).reads("Xác nhận đã ban hành kế hoạch");
        assertThat(commune.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON))
                .hasCount(0);
    }
}
