package vn.dondoc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;

@PagesTest
class SignInTest {

    @Autowired
    Desk desk;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    String username;

    @BeforeEach
    void someone() {
        username = "nguoi." + UUID.randomUUID().toString().substring(0, 8);
        people.officer(username);
    }

    @Test
    void whoKnowsThePasswordIsSignedInAndStaysSo() {
        Cookie session = session(signIn(username.toUpperCase(), People.PASSWORD));
        assertThat(browser.get().uri("/password").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("Người thử " + username);
    }

    @Test
    void fiveFailuresLockForFifteenMinutesFromTheLast() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(username, "sai")).hasRedirectedUrl("/login?wrong");
            clock.goOn(Duration.ofMinutes(3));
        }
        assertThat(signIn(username, People.PASSWORD)).hasRedirectedUrl("/login?locked");
        clock.goOn(Duration.ofMinutes(11).plusSeconds(59));
        assertThat(signIn(username, People.PASSWORD)).hasRedirectedUrl("/login?locked");
        clock.goOn(Duration.ofSeconds(2));
        assertThat(signIn(username, People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void aSuccessForgivesTheFailuresBeforeIt() {
        for (int i = 0; i < 4; i++) {
            signIn(username, "sai");
            clock.goOn(Duration.ofSeconds(1));
        }
        assertThat(signIn(username, People.PASSWORD)).hasRedirectedUrl("/");
        clock.goOn(Duration.ofSeconds(1));
        assertThat(signIn(username, "sai")).hasRedirectedUrl("/login?wrong");
        clock.goOn(Duration.ofSeconds(1));
        assertThat(signIn(username, People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void aNameThatDoesNotExistIsLockedLikeAnyOther() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("ai.do." + username, "sai")).hasRedirectedUrl("/login?wrong");
        }
        assertThat(signIn("ai.do." + username, "sai")).hasRedirectedUrl("/login?locked");
    }

    @Test
    void aOneTimePasswordMustBeChangedBeforeAnythingElse() {
        String once = accounts.open("moi." + username, "Người mới", false, "x");
        Cookie session = session(signIn("moi." + username, once));
        assertThat(browser.get().uri("/").cookie(session)).hasRedirectedUrl("/password");
        assertThat(change(session, once, "ngan")).hasStatusOk().bodyText().contains("Mật khẩu cần từ 14 ký tự");
        assertThat(change(session, "sai", "Mat-khau-moi-2021")).bodyText().contains("Mật khẩu hiện tại chưa đúng");
        assertThat(change(session, once, "Mat-khau-moi-2021")).hasRedirectedUrl("/login?changed");
        assertThat(browser.get().uri("/password").cookie(session)).hasRedirectedUrl("/login");
        assertThat(signIn("moi." + username, once)).hasRedirectedUrl("/login?wrong");
        assertThat(signIn("moi." + username, "Mat-khau-moi-2021")).hasRedirectedUrl("/");
    }

    @Test
    void aClosedAccountIsSignedOutAndStaysOut() {
        Cookie session = session(signIn(username, People.PASSWORD));
        UUID id = accounts.idOf(username).orElseThrow();
        accounts.close(id, "x");
        assertThat(browser.get().uri("/password").cookie(session)).hasRedirectedUrl("/login");
        assertThat(signIn(username, People.PASSWORD)).hasRedirectedUrl("/login?wrong");
        accounts.reopen(id, "x");
        assertThat(signIn(username, People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void theSignInPageSaysWhatHappened() {
        assertThat(desk.strangerGets("/login?locked")).hasStatusOk().bodyText().contains("chờ 15 phút");
        assertThat(desk.strangerGets("/login?wrong"))
                .bodyText()
                .contains("chưa đúng")
                .doesNotContain("15 phút");
        assertThat(desk.strangerGets("/login")).bodyText().doesNotContain("role=\"alert\"", "Tài khoản dùng thử");
    }

    @Test
    void aPageThatIsNotTheirsDoesNotExistForAnOfficer() {
        assertThat(desk.get(username, "/holidays")).hasStatus(404);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        people.administrator("quan.tri");
        assertThat(browser.post().uri("/accounts").with(people.as("quan.tri"))).hasStatus(403);
        assertThat(browser.post().uri("/accounts").with(people.as("quan.tri")).with(csrf().useInvalidToken()))
                .hasStatus(403);
    }

    @Test
    void nothingInlineMayRun() {
        String policy = desk.strangerGets("/login").getResponse().getHeader("Content-Security-Policy");
        assertThat(policy).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
    }

    @Test
    void aNewAccountsPasswordIsShownOnce() {
        people.administrator("quan.tri");
        MvcTestResult made = desk.post("quan.tri", "/accounts", "username", "Thu." + username, "displayName", "Thử");
        assertThat(made).hasRedirectedUrl("/accounts");
        Object once = made.getMvcResult().getFlashMap().get("oneTimePassword");
        assertThat(signIn("thu." + username, String.valueOf(once))).hasRedirectedUrl("/");
        assertThat(desk.post("quan.tri", "/accounts", "username", "thu." + username, "displayName", "Thử"))
                .bodyText()
                .contains("Đã có tài khoản mang tên này");
        assertThat(desk.post("quan.tri", "/accounts", "username", "hai chu", "displayName", "Thử"))
                .bodyText()
                .contains("Chỉ dùng chữ không dấu", "hai chu");
    }

    private MvcTestResult signIn(String name, String password) {
        return browser.post()
                .uri("/login")
                .with(csrf())
                .param("username", name)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult change(Cookie session, String current, String chosen) {
        return browser.post()
                .uri("/password")
                .cookie(session)
                .with(csrf())
                .param("current", current)
                .param("chosen", chosen)
                .param("again", chosen)
                .exchange();
    }

    private static Cookie session(MvcTestResult result) {
        Cookie cookie = result.getResponse().getCookie("SESSION");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        return cookie;
    }
}
