package vn.dondoc.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a navigation.
 *
 * @param address where it leads, without the context path
 * @param key message key of its word
 * @param icon a symbol of {@code static/img/icons.svg}
 * @param within further address prefixes at which this entry is the current one, or a page with one of its parameters,
 *     such as {@code /obligations?followed=true}
 */
public record Entry(String address, String key, String icon, List<String> within) {

    /** {@code Entry.of("/plans", "nav.plans", "plan", "/intake")}. */
    public static Entry of(String address, String key, String icon, String... within) {
        return new Entry(address, key, icon, List.of(within));
    }

    /** Length of the longest prefix of the address that belongs to this entry, -1 if none does. */
    int nearness(String path, @Nullable String query) {
        return Stream.concat(Stream.of(address), within.stream())
                .filter(prefix -> covers(prefix, path, query))
                .mapToInt(String::length)
                .max()
                .orElse(-1);
    }

    private static boolean covers(String prefix, String path, @Nullable String query) {
        int asked = prefix.indexOf('?');
        if (asked >= 0) {
            return path.equals(prefix.substring(0, asked))
                    && query != null
                    && List.of(query.split("&")).contains(prefix.substring(asked + 1));
        }
        return path.equals(prefix) || (!prefix.equals("/") && path.startsWith(prefix + "/"));
    }
}
