package vn.dondoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignInJourneyTest {

    @Test
    void theDemoAccountsStandAtTheDoorAndFillTheFormThemselves(Door door) {
        Visitor visitor = door.stranger().opens("/").reads("dondoc@2021").reads("chutich.quangdien");
        visitor.page()
                .getByRole(AriaRole.ROW)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("quangthai"))
                .getByRole(AriaRole.BUTTON)
                .click();
        visitor.presses("Đăng nhập").reads("Việc của tôi").reads("UBND xã Quảng Thái");
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhatWasWrong(Door door) {
        Visitor visitor = door.stranger().signsIn("quangan", "sai-mat-khau");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login\\?wrong"));
        assertThat(visitor.page().getByRole(AriaRole.ALERT)).isVisible();
        assertThat(visitor.statusOf("/")).isEqualTo(302);
    }

    @Test
    void fiveWrongPasswordsLockTheNameEvenForTheRightOne(Door door) {
        Visitor visitor = door.stranger();
        for (int attempt = 1; attempt <= 5; attempt++) {
            visitor.signsIn("taichinh.chauthanha", "sai-lan-" + attempt);
        }
        visitor.signsIn("taichinh.chauthanha", "dondoc@2021").reads("15 phút");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login\\?locked"));
    }

    @Test
    void whoSignsOutIsOutForGood(Door door) {
        Visitor visitor = door.desk("quangvinh").opens("/");
        visitor.page().locator("header details.account summary").click();
        visitor.presses("Đăng xuất");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login\\?out"));
        visitor.page().goBack();
        visitor.page().reload();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login.*"));
    }
}
