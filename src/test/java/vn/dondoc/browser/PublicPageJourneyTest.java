package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The owner opens a plan to everybody, somebody without an account reads it, the owner closes it again. */
@BrowserTest
class PublicPageJourneyTest {

    private static final int WIDTH = 360;

    @Test
    void aPlanIsOpenedReadByAStrangerAndClosed(Door door) {
        Visitor owner = door.desk("vhtt.quangdien").opens("/plans");
        owner.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("132/KH-UBND"))
                .click();
        String plan = owner.page().url();
        owner.pressesAndAgrees("Bật trang công khai").reads("Đã bật trang công khai");
        String address = owner.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mở trang công khai"))
                .getAttribute("href");

        Visitor stranger = door.stranger().opens(address).reads("Trách nhiệm của các cơ quan, đơn vị");
        stranger.reads("UBND xã Quảng Thái").photographs("public-plan");
        assertThat(stranger.hindrances()).isEmpty();
        assertThat(stranger.page().context().cookies()).isEmpty();
        stranger.sized(WIDTH, 740).photographs("public-plan-phone");
        assertThat(stranger.breadth()).isLessThanOrEqualTo(WIDTH);

        owner.opens(plan).pressesAndAgrees("Tắt trang công khai").reads("Đã tắt trang công khai");
        Response closed = door.stranger().page().navigate(address);
        assertThat(closed.status()).isEqualTo(404);
    }
}
