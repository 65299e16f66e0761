package vn.dondoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser: opens pages, follows links by their words, presses buttons by theirs. */
final class Visitor {

    private static final int PATIENCE_MS = 20_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private int weight;

    Visitor(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MS);
        context.setDefaultNavigationTimeout(PATIENCE_MS);
        this.page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> troubles.add(page.url() + ": " + error));
    }

    Page page() {
        return page;
    }

    Visitor signsIn(String username, String password) {
        opens("/login");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> presses("Đăng nhập"));
        page.waitForLoadState();
        return this;
    }

    Visitor opens(String path) {
        Response answer = page.navigate(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        weight = answer.body().length;
        return this;
    }

    /** What the program answers at that address, seen with this person's eyes but not in the window. */
    int statusOf(String path) {
        return context.request()
                .get(path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    Visitor follows(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    Visitor presses(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
        return this;
    }

    /** Presses a button that asks first, and says yes. */
    Visitor pressesAndAgrees(String words) {
        presses(words);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
        return this;
    }

    Visitor fills(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
        return this;
    }

    Visitor reads(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    Visitor inColours(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    Visitor sized(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    /** Of the page that was opened last: bytes of its HTML before compression. */
    int weight() {
        return weight;
    }

    /** How far the page reaches to the right. */
    int breadth() {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    /** What reaches beyond the window without a scroll of its own. */
    @SuppressWarnings("unchecked")
    List<String> overhanging() {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('body *')]
                    .filter(each => each.getBoundingClientRect().right > innerWidth && !each.closest('.tabs, .scroll'))
                    .map(each => each.tagName + '.' + each.className + ' ' + each.textContent.trim().slice(0, 60))
                    .slice(-3)
                """);
    }

    /** What hinders people who use the page by keyboard, screen reader or with weak eyes. */
    List<String> hindrances() {
        return hindrances(new AxeBuilder(page));
    }

    /** What cannot be told from what is behind it; nothing else depends on the colours. */
    List<String> faintness() {
        return hindrances(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private static List<String> hindrances(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .toList();
    }

    void photographs(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** @return what went wrong on the way */
    List<String> leave() {
        context.close();
        return troubles;
    }

    /** A refused address is noted by the browser too; the tests look at the status themselves. */
    private void note(ConsoleMessage message) {
        boolean answered = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (message.type().equals("error") && !answered) {
            troubles.add(message.location() + ": " + message.text());
        }
    }
}
