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
        return enters(open(1366, 768, true), username);
    }

    Visitor phone(String username) {
        return enters(open(360, 740, true), username);
    }

    Visitor withoutScripts(String username) {
        return enters(open(1366, 768, false), username);
    }

    /** A test that failed leaves pictures of where everybody stood. */
    void close(boolean failed, String test) {
        List<String> troubles = new ArrayList<>();
        if (failed) {
            visitors.forEach(visitor ->
                    visitor.photographs("failed-" + test.replaceAll("\\W+", "-") + "-" + visitors.indexOf(visitor)));
        }
        visitors.forEach(visitor -> troubles.addAll(visitor.leave()));
        if (!troubles.isEmpty()) {
            throw new AssertionError("The browser met trouble:\n" + String.join("\n", troubles));
        }
    }

    private static Visitor enters(Visitor visitor, String username) {
        visitor.signsIn(username, PASSWORD).page().waitForURL(address -> !address.contains("/login"));
        return visitor;
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
