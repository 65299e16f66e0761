package vn.dondoc.site;

import java.util.List;

/**
 * One entry of a navigation.
 *
 * @param address where it leads, without the context path
 * @param key message key of its word
 * @param icon a symbol of {@code static/img/icons.svg}
 * @param within further address prefixes at which this entry is the current one
 */
public record Entry(String address, String key, String icon, List<String> within) {

    /** {@code Entry.of("/plans", "nav.plans", "plan", "/intake")}. */
    public static Entry of(String address, String key, String icon, String... within) {
        return new Entry(address, key, icon, List.of(within));
    }

    /** Length of the longest prefix of the path that belongs to this entry, -1 if none does. */
    int nearness(String path) {
        int best = covers(address, path) ? address.length() : -1;
        for (String prefix : within) {
            if (covers(prefix, path)) {
                best = Math.max(best, prefix.length());
            }
        }
        return best;
    }

    private static boolean covers(String prefix, String path) {
        return path.equals(prefix) || (!prefix.equals("/") && path.startsWith(prefix + "/"));
    }
}
