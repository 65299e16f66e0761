package vn.dondoc.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The entries of a review by their names. */
final class Entries {

    private Entries() {}

    /** What the review would send as it stands; tests change entries before they send it. */
    static Map<String, String> of(Document page) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Element entry : page.select("#review [name]")) {
            boolean ticked = !entry.attr("type").matches("checkbox|radio") || entry.hasAttr("checked");
            if (ticked && !entry.attr("name").equals("_csrf")) {
                entries.put(entry.attr("name"), value(entry));
            }
        }
        return entries;
    }

    private static String value(Element entry) {
        if (!entry.tagName().equals("select")) {
            return entry.tagName().equals("textarea") ? entry.wholeText() : entry.attr("value");
        }
        Element chosen = entry.selectFirst("option[selected]");
        return chosen != null
                ? chosen.attr("value")
                : entry.selectFirst("option").attr("value");
    }

    /** The name under which an entry with that value is sent. */
    static String named(Map<String, String> entries, String pattern, String value) {
        return entries.entrySet().stream()
                .filter(entry ->
                        entry.getKey().matches(pattern) && entry.getValue().contains(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + pattern + " says " + value + " in " + entries));
    }
}
