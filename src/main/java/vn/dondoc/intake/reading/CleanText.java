package vn.dondoc.intake.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings the text of any source into one form: NFC, '\n', plain spaces, no invisible characters. */
final class CleanText {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");
    private static final Pattern TRAILING = Pattern.compile("(?<![ \t])[ \t]++(?=\n|$)");

    private CleanText() {}

    static String of(String raw) {
        String lines = LINE_ENDS.matcher(raw).replaceAll("\n");
        StringBuilder clean = new StringBuilder(lines.length());
        lines.codePoints().forEach(point -> append(clean, point));
        String composed = Normalizer.normalize(clean, Normalizer.Form.NFC);
        String trimmed = TRAILING.matcher(composed).replaceAll("");
        return BLANK_LINES
                .matcher(trimmed)
                .replaceAll("\n\n")
                .replaceFirst("^\n+", "")
                .stripTrailing();
    }

    private static void append(StringBuilder clean, int point) {
        if (point == '\n' || point == '\t') {
            clean.append((char) point);
        } else if (Character.isSpaceChar(point)) {
            clean.append(' ');
        } else if (Character.getType(point) == Character.PRIVATE_USE) {
            clean.append(symbol(point));
        } else if (visible(point)) {
            clean.appendCodePoint(point);
        }
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> point != 0xFFFC && point != 0xFFFD;
        };
    }

    /** Word keeps the signs of its symbol fonts from U+F000 on; as bullets they are dashes to the reader. */
    static String symbol(int point) {
        if (point > 0xF020 && point < 0xF07F && !Character.isLetterOrDigit(point - 0xF000)) {
            return String.valueOf((char) (point - 0xF000));
        }
        return point >= 0xF000 && point <= 0xF0FF ? "-" : "";
    }
}
