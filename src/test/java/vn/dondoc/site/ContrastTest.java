package vn.dondoc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA: text 4.5 to 1, marks 3 to 1, computed from the tokens of the style sheet. */
class ContrastTest {

    static final List<String> TONES = List.of("ok", "soon", "late", "wait");
    static final List<String> TEXTS = List.of("ink", "muted", "link", "brand", "ok", "soon", "late", "wait", "none");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textCanBeReadOnEveryGround(boolean dark) throws IOException {
        Map<String, String> colour = tokens(dark);
        for (String text : TEXTS) {
            readable(colour, text, "paper", 4.5);
            readable(colour, text, "calm", 4.5);
        }
        for (String tone : TONES) {
            readable(colour, tone, tone + "-soft", 4.5);
            readable(colour, "ink", tone + "-soft", 4.5);
        }
        readable(colour, "on-brand", "brand", 4.5);
        readable(colour, "on-brand", "brand-deep", 4.5);
        readable(colour, "ink", "mark", 4.5);
        readable(colour, "ink", "mark-doubt", 4.5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void edgesAndFocusCanBeSeen(boolean dark) throws IOException {
        Map<String, String> colour = tokens(dark);
        for (String ground : List.of("paper", "calm")) {
            readable(colour, "edge", ground, 3);
            readable(colour, "focus", ground, 3);
        }
    }

    @Test
    void knowsBlackFromWhite() {
        assertThat(contrast("#000", "#ffffff")).isEqualTo(21);
    }

    private static void readable(Map<String, String> colour, String text, String ground, double least) {
        assertThat(contrast(colour.get(text), colour.get(ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> tokens(boolean dark) throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/static/css/site.css"));
        int night = sheet.indexOf("prefers-color-scheme: dark");
        Map<String, String> tokens = new HashMap<>();
        read(sheet.substring(0, night), tokens);
        if (dark) {
            read(sheet.substring(night, sheet.indexOf("@layer base {")), tokens);
        }
        return tokens;
    }

    private static void read(String sheet, Map<String, String> tokens) {
        Pattern.compile("--([\\w-]+): (#[0-9a-f]{3,6})")
                .matcher(sheet)
                .results()
                .forEach(token -> tokens.put(token.group(1), token.group(2)));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int from) {
        double value = Integer.parseInt(hex, from, from + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
