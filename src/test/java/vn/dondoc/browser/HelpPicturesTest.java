package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes the pictures of the help pages from the running program. Each build puts its own into what it packages; those that
 * are kept with the sources, for a start without tests, are taken anew with {@code -Ddondoc.pictures=keep}.
 */
@BrowserTest
class HelpPicturesTest {

    private static final Path TAKEN = Path.of("target", "screenshots", "help");
    private static final Path KEPT = Path.of("src", "main", "resources", "static", "img", "help");

    /** What is to be seen: who looks, where the way begins, and which link of that page leads on; none stays there. */
    record Picture(String name, String username, String address, String link) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Picture> pictures() {
        return List.of(
                new Picture("officer-mine", "quangthai", "/", ""),
                new Picture("officer-task", "quangthai", "/obligations?kind=TASK", ".ledger a[href^='/progress/']"),
                new Picture(
                        "officer-report",
                        "quangthai",
                        "/obligations?kind=REPORT&open=true",
                        ".ledger a[href^='/reports/']"),
                new Picture("officer-find", "quangthai", "/search?q=tuyen+truyen", ""),
                new Picture("monitor-follow", "vhtt.quangdien", "/", ""),
                new Picture("monitor-plan", "vhtt.quangdien", "/intake", ""),
                new Picture(
                        "monitor-judge",
                        "vhtt.quangdien",
                        "/obligations?followed=true&kind=REPORT&bucket=DONE",
                        ".ledger a[href^='/reports/']"),
                new Picture("monitor-late", "vhtt.quangdien", "/reports/late", ""),
                new Picture(
                        "monitor-gather",
                        "vhtt.quangdien",
                        "/reports/consolidations",
                        "table a[href*='/consolidation']"),
                new Picture("monitor-organise", "vhtt.quangdien", "/obligations?followed=true", ""),
                new Picture("leader-state", "chutich.quangdien", "/", ""),
                new Picture("leader-weekly", "chutich.quangdien", "/dashboard/weekly", ""),
                new Picture("leader-timeline", "chutich.quangdien", "/obligations/by-plan", ""),
                new Picture("administrator-admin", "quantri", "/admin", ""),
                new Picture("administrator-accounts", "quantri", "/accounts/new", ""),
                new Picture("administrator-units", "quantri", "/units", ""),
                new Picture("administrator-audit", "quantri", "/audit", ""));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureIsTakenOfTheRunningProgram(Picture picture, Door door) throws IOException {
        Visitor visitor = door.desk(picture.username()).sized(1100, 620).opens("/");
        Locator hints = visitor.page().locator(".hints button");
        if (hints.count() > 0) {
            hints.click();
            visitor.page().waitForLoadState();
        }
        visitor.opens(picture.address());
        if (!picture.link().isEmpty()) {
            visitor.opens(visitor.page().locator(picture.link()).first().getAttribute("href"));
        }
        visitor.photographs("help/" + picture.name());
        Path taken = TAKEN.resolve(picture.name() + ".png");
        assertThat(Files.size(taken)).isBetween(5_000L, 200_000L);
        if ("keep".equals(System.getProperty("dondoc.pictures"))) {
            keep(taken, KEPT);
        }
    }

    @Test
    void eachHelpPageShowsItsPictures(Door door) throws IOException {
        Visitor visitor = door.desk("quantri");
        int shown = 0;
        for (String role : List.of("officer", "monitor", "leader", "administrator")) {
            Locator pictures = visitor.opens("/help/" + role).page().locator("figure img");
            for (Locator picture : pictures.all()) {
                assertThat(visitor.statusOf(picture.getAttribute("src"))).isEqualTo(200);
                shown++;
            }
        }
        try (Stream<Path> kept = Files.list(KEPT)) {
            assertThat(kept.map(each -> each.getFileName().toString().replace(".png", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            pictures().stream().map(Picture::name).toList());
        }
        assertThat(shown).isEqualTo(pictures().size());
    }

    private static void keep(Path taken, Path where) throws IOException {
        Files.createDirectories(where);
        Files.copy(taken, where.resolve(taken.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
