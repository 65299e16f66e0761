package vn.dondoc.browser;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;

/** Where people come in: each gets a window of his own, and no window may have met trouble when the test ends. */
final class Door {

    private static final String PASSWORD = "dondoc@2021";

    private final Browser browser;
    private final String address;
    private final List<Visitor> visitors = new ArrayList<>();

    Door(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Somebody who has not signed in. */
    Visitor stranger() {
        return open(1366, 768, true);
    }

    /** That person of the demo world, signed in at a desk. */
    Visitor desk(String username) {
        return open(1366, 768, true).signsIn(username, PASSWORD);
    }

    Visitor phone(String username) {
        return open(360, 740, true).signsIn(username, PASSWORD);
    }

    Visitor withoutScripts(String username) {
        return open(1366, 768, false).signsIn(username, PASSWORD);
    }

    void close() {
        List<String> troubles = new ArrayList<>();
        visitors.forEach(visitor -> troubles.addAll(visitor.leave()));
        if (!troubles.isEmpty()) {
            throw new AssertionError("The browser met trouble:\n" + String.join("\n", troubles));
        }
    }

    private Visitor open(int width, int height, boolean scripts) {
        Visitor visitor = new Visitor(browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setJavaScriptEnabled(scripts)
                .setLocale("vi-VN")));
        visitors.add(visitor);
        return visitor;
    }
}
