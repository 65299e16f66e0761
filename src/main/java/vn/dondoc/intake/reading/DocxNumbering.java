package vn.dondoc.intake.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hwpf.converter.NumberFormatter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts Word's automatic numbers, which stand nowhere in the text although the reader sees them. */
final class DocxNumbering {

    /** The format of numbers as files of Word call it. */
    private static final int UPPER_ROMAN = 1;

    private static final int MOST_ROMAN = 399;

    private static final int LEVELS = 9;

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    DocxNumbering(@Nullable Element root) {
        if (root == null) {
            return;
        }
        Xml.children(root, "abstractNum").forEach(list -> abstracts.put(Xml.attribute(list, "abstractNumId"), list));
        Xml.children(root, "num").forEach(list -> lists.put(Xml.attribute(list, "numId"), list));
    }

    /** The number or bullet of the next paragraph of a list, with a space after it; empty if it has none. */
    String next(@Nullable Element numbering) {
        Element list = lists.get(Xml.value(Xml.at(numbering, "numId")));
        int level = Xml.number(Xml.value(Xml.at(numbering, "ilvl")), 0);
        if (list == null || level < 0 || level >= LEVELS) {
            return "";
        }
        String id = Xml.value(Xml.at(list, "abstractNumId"));
        Element here = level(list, id, level);
        String format = Xml.value(Xml.at(here, "numFmt"));
        String pattern = Xml.value(Xml.at(here, "lvlText"));
        int[] counts = counters.computeIfAbsent(id, fresh -> new int[LEVELS]);
        count(counts, list, id, level);
        if (format.equals("none") || pattern.isEmpty()) {
            return "";
        }
        return (format.equals("bullet") ? bullet(pattern) : filled(pattern, counts, list, id)) + " ";
    }

    private void count(int[] counts, Element list, String id, int level) {
        for (int above = 0; above <= level; above++) {
            if (counts[above] == 0) {
                counts[above] = start(list, id, above) - (above == level ? 1 : 0);
            }
        }
        counts[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            counts[below] = 0;
        }
    }

    private int start(Element list, String id, int level) {
        for (Element change : Xml.children(list, "lvlOverride")) {
            Element start = Xml.at(change, "startOverride");
            if (start != null && Xml.attribute(change, "ilvl").equals(String.valueOf(level))) {
                return Xml.number(Xml.value(start), 1);
            }
        }
        return Xml.number(Xml.value(Xml.at(level(list, id, level), "start")), 1);
    }

    private @Nullable Element level(Element list, String id, int level) {
        for (Element change : Xml.children(list, "lvlOverride")) {
            Element own = Xml.at(change, "lvl");
            if (own != null && Xml.attribute(change, "ilvl").equals(String.valueOf(level))) {
                return own;
            }
        }
        Element plan = abstracts.get(id);
        if (plan == null) {
            return null;
        }
        return Xml.children(plan, "lvl").stream()
                .filter(own -> Xml.attribute(own, "ilvl").equals(String.valueOf(level)))
                .findFirst()
                .orElse(null);
    }

    private String filled(String pattern, int[] counts, Element list, String id) {
        String text = pattern;
        for (int level = 0; level < LEVELS; level++) {
            String place = "%" + (level + 1);
            if (text.contains(place)) {
                String format = Xml.value(Xml.at(level(list, id, level), "numFmt"));
                text = text.replace(place, written(Math.max(1, counts[level]), format));
            }
        }
        return text;
    }

    static String written(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(Math.min(5, (number - 1) / 26 + 1));
    }

    /** A document may say any number, but only so many have signs. */
    private static String roman(int number) {
        return number < 1 ? "" : NumberFormatter.getNumber(Math.min(number, MOST_ROMAN), UPPER_ROMAN);
    }

    private static String bullet(String sign) {
        return switch (sign) {
            case "+", "*", "-" -> sign;
            case "o" -> "+";
            default -> "-";
        };
    }
}
