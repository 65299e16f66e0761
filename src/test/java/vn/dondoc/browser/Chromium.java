package vn.dondoc.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lends the machine's own Chromium to tests, one for the whole run, and closes each test's windows. */
class Chromium implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace OURS = Namespace.create(Chromium.class);
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/snap/bin/chromium",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public void beforeAll(ExtensionContext context) {
        if ("required".equals(System.getenv("DONDOC_BROWSER_TESTS"))) {
            return;
        }
        assumeTrue(
                installed().isPresent(),
                "No Chromium on this machine: the journeys in a browser are left out. Name one by CHROMIUM=...");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Door.class;
    }

    @Override
    public Door resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Launched launched = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Launched.class, key -> Launched.launch(), Launched.class);
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        Door door = new Door(launched.browser, "http://localhost:" + port);
        context.getStore(OURS).put(Door.class, door);
        return door;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Door door = context.getStore(OURS).get(Door.class, Door.class);
        if (door != null) {
            door.close(context.getExecutionException().isPresent(), context.getDisplayName());
        }
    }

    private static Optional<Path> installed() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Closed by JUnit at the end of the run. */
    private record Launched(Playwright playwright, Browser browser) implements AutoCloseable {

        static Launched launch() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Path program = installed()
                    .orElseThrow(() -> new IllegalStateException(
                            "No Chromium on this machine, and the journeys in a browser are required"));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(QUIETLY));
            return new Launched(playwright, browser);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
