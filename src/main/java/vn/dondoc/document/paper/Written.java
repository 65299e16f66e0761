package vn.dondoc.document.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it may stand in a paper: composed letters, on one line, with nothing in it that cannot be seen. */
final class Written {

    /** Room on paper that no line breaks and no reader squeezes. */
    static final String NO_BREAK = "\u00A0";

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u200B\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF\\p{Cs}]");
    private static final Pattern GAP = Pattern.compile("[ \\t\\n\\r\\u2028\\u2029]+");

    private Written() {}

    static String line(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return GAP.matcher(UNSEEN.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** A line that must say something. */
    static String line(String text, String what) {
        String line = line(text);
        if (line.isEmpty()) {
            throw new IllegalArgumentException("A paper needs " + what);
        }
        return line;
    }

    /** The lines that say something. */
    static List<String> lines(List<String> texts) {
        return texts.stream().map(Written::line).filter(line -> !line.isEmpty()).toList();
    }

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    static String withoutEnd(String text) {
        return text.replaceFirst("(\\s*(\\./\\.|[.;,/]))+$", "");
    }

    static String room(int letters) {
        return NO_BREAK.repeat(letters);
    }
}
