package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows every link that a person finds, one page of each kind. */
@BrowserTest
class EveryPageTest {

    private static final int WIDTH = 360;

    /** A page comes over a weak line. */
    private static final int MOST_BYTES = 40 * 1024;

    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]')]
                .map(link => new URL(link.href))
                .filter(url => url.origin === location.origin && !url.pathname.includes('/attachments/') && !/[.](xlsx|docx|pdf|png|ics|edxml)$/.test(url.pathname))
                .map(url => url.pathname + url.search)
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quangthai",
                "gddt.quangdien",
                "vhtt.quangdien",
                "tuphap.quangdien",
                "chutich.quangdien",
                "congan.chauthanha",
                "quantri"
            })
    void everyPageServesEveryEyeAndFitsEveryScreen(String username, Door door) {
        Visitor visitor = door.desk(username).opens("/");
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        Set<String> kinds = new HashSet<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (kinds.add(kindOf(path))) {
                look(visitor.opens(path), path, wrong);
                found(visitor).stream()
                        .filter(link -> !kinds.contains(kindOf(link)))
                        .forEach(waiting::add);
            }
        }
        System.out.println(username + " reaches " + kinds.size() + " kinds of pages");
        assertThat(wrong).as(username).isEmpty();
        assertThat(kinds).hasSizeGreaterThan(3);
    }

    @Test
    void thePageAtTheDoorServesEveryEyeAndFitsEveryScreen(Door door) {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        look(door.stranger().opens("/login"), "/login", wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void thePageForWhatIsNotThereServesEveryEyeToo(Door door) {
        Visitor visitor = door.desk("quangthai");
        assertThat(visitor.page().navigate("/khong-co").status()).isEqualTo(404);
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        look(visitor, "/khong-co", wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theFirstPagesAreKeptAsPictures(Door door) {
        door.stranger().opens("/login").photographs("login");
        for (String username :
                List.of("quangthai", "gddt.quangdien", "vhtt.quangdien", "chutich.quangdien", "quantri")) {
            Visitor visitor = door.desk(username).opens("/");
            visitor.photographs(username + "-desk");
            visitor.inColours(ColorScheme.DARK).photographs(username + "-dark");
            visitor.inColours(ColorScheme.LIGHT).sized(WIDTH, 740).photographs(username + "-phone");
        }
    }

    private static void look(Visitor visitor, String path, Map<String, List<String>> wrong) {
        if (visitor.weight() > MOST_BYTES) {
            note(wrong, path + " is heavy", List.of(visitor.weight() + " bytes"));
        }
        note(wrong, path + " in the light", visitor.hindrances());
        note(wrong, path + " in the dark", visitor.inColours(ColorScheme.DARK).faintness());
        visitor.inColours(ColorScheme.LIGHT).sized(WIDTH, 740);
        if (visitor.breadth() > WIDTH) {
            visitor.photographs("too-broad" + path.replaceAll("\\W", "-"));
            note(wrong, path + " on a phone", visitor.overhanging());
        }
        visitor.sized(1366, 768);
    }

    private static void note(Map<String, List<String>> wrong, String where, List<String> what) {
        if (!what.isEmpty()) {
            wrong.put(where, what);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(Visitor visitor) {
        return (List<String>) visitor.page().evaluate(LINKS);
    }

    /** A list is one kind of page whatever its filter says, but what others owe is another than what one owes. */
    private static String kindOf(String path) {
        String page = path.replaceAll("\\?.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/(versions|figures|sections|indicators|rules)/[^/]+", "/$1/{name}");
        return page + (path.matches(".*[?&](received|followed|covered|onBehalf)=true.*") ? "?others" : "");
    }
}
