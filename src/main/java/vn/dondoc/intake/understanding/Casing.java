package vn.dondoc.intake.understanding;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a name printed in capitals the case in which the text itself writes it. */
final class Casing {

    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:ubnd|hdnd|thpt|thcs|bcd|tt|gddt|tp)\\b");
    private static final Pattern FIELD = Pattern.compile("((?:Sở|Phòng|Bộ|Cục|Chi cục|Vụ|Viện|Trung tâm) )(\\p{Ll})");
    private static final Pattern AND = Pattern.compile(" và (\\p{Ll})");

    private final String text;
    private final String folded;

    Casing(String source) {
        this.text = source;
        this.folded = Fold.of(source);
    }

    String of(Passage name) {
        if (!Letters.capitals(name.text())) {
            return name.text();
        }
        Pattern words =
                Pattern.compile("(?<!\\p{L})" + Pattern.quote(name.folded()).replace(" ", "\\E\\s+\\Q") + "(?!\\p{L})");
        Matcher m = words.matcher(folded);
        while (m.find()) {
            String printed = text.substring(m.start(), m.end()).replaceAll("\\s+", " ");
            if (!Letters.capitals(printed) && Character.isUpperCase(printed.charAt(0))) {
                return printed;
            }
        }
        return sentence(name);
    }

    /** The field of an office is written with a capital: "Sở Nông nghiệp và Môi trường". */
    private static String types(String name) {
        if (!FIELD.matcher(name).lookingAt()) {
            return name;
        }
        String first = FIELD.matcher(name)
                .replaceFirst(found -> found.group(1) + found.group(2).toUpperCase(Locale.ROOT));
        return AND.matcher(first).replaceAll(found -> " và " + found.group(1).toUpperCase(Locale.ROOT));
    }

    /** First letter, abbreviations and the name of the place in capitals. */
    private static String sentence(Passage name) {
        StringBuilder result = new StringBuilder(name.text().toLowerCase(Locale.ROOT));
        result.setCharAt(0, name.charAt(0));
        Matcher area = Areas.IN_NAME.matcher(name.text());
        int proper = area.find() ? area.end(1) + 1 : result.length();
        for (int i = proper; i < result.length(); i++) {
            if (result.charAt(i - 1) == ' ') {
                result.setCharAt(i, name.charAt(i));
            }
        }
        Matcher abbreviation = ABBREVIATION.matcher(name.folded());
        while (abbreviation.find()) {
            result.replace(
                    abbreviation.start(),
                    abbreviation.end(),
                    name.text().substring(abbreviation.start(), abbreviation.end()));
        }
        return types(result.toString()).replaceAll("(?u)^(Huyện|Tỉnh|Thành|Thị|Đảng|Quận) Ủy", "$1 ủy");
    }
}
