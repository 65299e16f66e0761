package vn.dondoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keys go where the pointer would; they can be turned off and never come between a person and what is typed. */
@BrowserTest
class KeysTest {

    private static final String FOLLOWED = "/obligations?followed=true";

    @Test
    void gAndALetterGoToAPart(Door door) {
        Page page = door.desk("vhtt.quangdien").opens("/").page();
        page.keyboard().press("g");
        page.keyboard().press("k");
        assertThat(page).hasURL(Pattern.compile(".*/plans$"));
        // the address changes before the page hears of keys
        page.waitForLoadState();
        page.keyboard().press("g");
        page.keyboard().press("t");
        assertThat(page).hasURL(Pattern.compile(".*/obligations/by-plan$"));
    }

    @Test
    void jAndKMoveAlongRowsWhichEnterOpensAndXTicks(Door door) {
        Page page = door.desk("vhtt.quangdien").opens(FOLLOWED).page();
        Locator rows = page.locator("main .ledger tbody tr");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(link(rows, 1)).isFocused();
        page.keyboard().press("x");
        assertThat(rows.nth(1).getByRole(AriaRole.CHECKBOX)).isChecked();
        assertThat(page.locator(".bulk summary")).containsText("đã chọn 1");
        page.keyboard().press("k");
        assertThat(link(rows, 0)).isFocused();
        String address = link(rows, 0).getAttribute("href");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(address + "$"));
    }

    @Test
    void theListOfKeysIsShownOnTheSpotAndPutAway(Door door) {
        Visitor visitor = door.desk("quangthai").opens("/plans");
        visitor.page().keyboard().press("?");
        Locator list = visitor.page().getByRole(AriaRole.DIALOG);
        assertThat(list).containsText("Xuống, lên từng dòng của danh sách");
        assertThat(visitor.hindrances()).isEmpty();
        visitor.page().keyboard().press("Escape");
        assertThat(list).hasCount(0);
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/plans$"));
    }

    @Test
    void aKeyHeldDownOrPressedTwiceOpensOneList(Door door) {
        Page page = door.desk("quangthai").opens("/plans").page();
        // both come before the answer to the first
        page.evaluate("""
                () => ["?", "?"].forEach((key) =>
                    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })))
                """);
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Xuống, lên từng dòng của danh sách");
        page.waitForTimeout(500);
        assertThat(page.locator("dialog")).hasCount(1);
        page.keyboard().press("Escape");
        page.evaluate("""
                () => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "?", repeat: true, bubbles: true }))
                """);
        page.waitForTimeout(500);
        assertThat(page.locator("dialog")).hasCount(0);
    }

    @Test
    void whoTypesIsLeftAlone(Door door) {
        Page page = door.desk("vhtt.quangdien").opens(FOLLOWED).page();
        page.locator(".narrowing summary").first().click();
        Locator typed = page.locator("#text");
        typed.pressSequentially("gk?jx");
        assertThat(typed).hasValue("gk?jx");
        assertThat(page).hasURL(Pattern.compile(".*followed=true$"));
    }

    @Test
    void keysAreTurnedOffAndStayOffUntilTurnedOnAgain(Door door) {
        Visitor visitor = door.desk("gddt.quangdien").opens("/keys");
        visitor.presses("Tắt phím tắt").reads("Phím tắt đang tắt trên máy này.");
        visitor.opens("/plans").page().keyboard().press("?");
        visitor.page().keyboard().press("g");
        visitor.page().keyboard().press("v");
        visitor.page().waitForTimeout(300);
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/plans$"));
        visitor.opens("/keys").presses("Bật phím tắt").page().keyboard().press("g");
        visitor.page().keyboard().press("v");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*[0-9]/$"));
    }

    private static Locator link(Locator rows, int at) {
        return rows.nth(at).getByRole(AriaRole.LINK).first();
    }
}
