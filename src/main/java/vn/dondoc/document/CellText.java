package vn.dondoc.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it may stand in a cell of a spreadsheet. */
final class CellText {

    /** The most that a cell of a spreadsheet holds. */
    static final int LONGEST = 32_767;

    private static final String RUNS_AS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** Control characters but tab and line feed, marks that turn the direction of writing, halves of pairs. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF\\p{Cs}]");
    /** What spreadsheets take for a character written as its number. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Text to be written. */
    static String clean(String text) {
        String plain = plain(text);
        String kept = plain.length() <= LONGEST ? plain : cut(plain);
        return LOOKS_ESCAPED.matcher(kept).replaceAll("_x005F_");
    }

    /** Text that was read. */
    static String plain(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNWANTED.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    static boolean needsQuote(String text) {
        return !text.isEmpty() && RUNS_AS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
