package vn.dondoc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

/** What every template, message and style of the program keeps to, whoever wrote it. */
class TemplatesTest {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path TEMPLATES = RESOURCES.resolve("templates");
    static final Locale VIETNAMESE = Locale.of("vi", "VN");

    final Map<Path, String> templates = templates();

    @Test
    void everyMessageOfATemplateExists() throws IOException {
        MessageSource messages = new Messages().messageSource();
        var missing = new TreeSet<String>();
        var key = Pattern.compile("#\\{([A-Za-z][\\w.-]*)");
        templates.forEach((path, text) -> key.matcher(withoutComments(text))
                .results()
                .forEach(found -> {
                    if (messages.getMessage(found.group(1), null, null, VIETNAMESE) == null) {
                        missing.add(path + " " + found.group(1));
                    }
                }));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyStatusHasItsWordAndEveryIconIsDrawn() throws IOException {
        MessageSource messages = new Messages().messageSource();
        String icons = Files.readString(RESOURCES.resolve("static/img/icons.svg"));
        for (Status status : Status.values()) {
            assertThat(messages.getMessage(status.key(), null, VIETNAMESE)).isNotBlank();
            assertThat(icons).contains("id=\"" + status.icon() + "\"");
        }
        var icon = Pattern.compile("icons\\.svg#([a-z]+)|icon\\('([a-z]+)'\\)");
        templates.forEach((path, text) -> icon.matcher(text)
                .results()
                .forEach(found -> assertThat(icons)
                        .as(path.toString())
                        .contains("id=\"" + (found.group(1) == null ? found.group(2) : found.group(1)) + "\"")));
    }

    /** The words of the lists, of the matrix and of the dates begin as those of the one vocabulary do. */
    @Test
    void aStateHasOneWord() throws IOException {
        MessageSource messages = new Messages().messageSource();
        for (Status status : Status.values()) {
            String word = messages.getMessage(status.key(), null, VIETNAMESE);
            for (String list : List.of("reporting.short.", "TimeClass.", "Bucket.")) {
                String said = messages.getMessage(list + status.name(), null, word, VIETNAMESE);
                assertThat(said.startsWith(word.replaceFirst(", .*", "")))
                        .as(list + status.name() + ": " + said)
                        .isTrue();
            }
        }
        String undated = messages.getMessage(Status.NO_DUE.key(), null, VIETNAMESE);
        assertThat(List.of("date.none", "TimeClass.UNDATED", "TimeClass.UNDATED.short", "Bucket.UNDATED"))
                .allSatisfy(key ->
                        assertThat(messages.getMessage(key, null, VIETNAMESE)).isEqualTo(undated));
    }

    @Test
    void noKeyIsSaidTwice() throws IOException {
        Map<String, String> seen = new HashMap<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.contains("=") && !line.startsWith("#")) {
                        String key = line.substring(0, line.indexOf('=')).strip();
                        assertThat(seen.put(key, file.toString())).as(key).isNull();
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(50);
    }

    @Test
    void everyPageIsTitledWithTheNameOfTheProgramAtTheEnd() {
        var title = Pattern.compile("<title th:text=\"([^\"]*)\"");
        var titles = new HashMap<Path, String>();
        templates.forEach(
                (path, text) -> title.matcher(text).results().forEach(found -> titles.put(path, found.group(1))));
        assertThat(titles).hasSizeGreaterThan(50);
        assertThat(titles)
                .allSatisfy((path, text) -> assertThat(text).as(path.toString()).endsWith(" – #{site.name}|"));
    }

    /** How a day is shown is decided by {@link DayOnPage}; only fields to be typed in have a form of their own. */
    @Test
    void noTemplateHasAFormOfItsOwnForDays() {
        var own = Pattern.compile("#(temporals|dates|calendars)\\.(?!format\\([^']*'HH:mm'\\))");
        var typed = Pattern.compile("th:value=\"[^\"]*\"");
        templates.forEach((path, text) -> assertThat(typed.matcher(text).replaceAll(""))
                .as(path.toString())
                .doesNotContainPattern(own));
    }

    @Test
    void templatesAreShort() {
        templates.forEach((path, text) ->
                assertThat(text.lines().count()).as(path.toString()).isLessThanOrEqualTo(80));
    }

    @Test
    void nothingIsWrittenInlineThatTheContentPolicyForbids() {
        var inline = Pattern.compile(
                "<style|<script(?![^>]*th:(src|replace))|\\s(th:)?style=|\\s(th:)?on[a-z]+=|javascript:");
        templates.forEach((path, text) ->
                assertThat(withoutComments(text)).as(path.toString()).doesNotContainPattern(inline));
    }

    /** The replacing comes first, so a condition on the same element would never be asked. */
    @Test
    void noElementIsBothReplacedAndConditional() {
        var both = Pattern.compile(
                "<(?=(?:[^<>\"]|\"[^\"]*\")*\\bth:replace=)(?=(?:[^<>\"]|\"[^\"]*\")*\\bth:(?:if|unless|each)=)"
                        + "[a-z:]+(?:[^<>\"]|\"[^\"]*\")*>");
        templates.forEach((path, text) ->
                assertThat(withoutComments(text)).as(path.toString()).doesNotContainPattern(both));
    }

    @Test
    void theStyleSheetStaysSmallAndAsksNobodyElse() throws IOException {
        Path sheet = RESOURCES.resolve("static/css/site.css");
        assertThat(Files.size(sheet)).isLessThanOrEqualTo(28 * 1024);
        assertThat(Files.readString(sheet)).doesNotContain("http", "@import");
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
    }

    private static Map<Path, String> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            Map<Path, String> texts = new HashMap<>();
            for (Path page : pages) {
                texts.put(TEMPLATES.relativize(page), Files.readString(page));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
