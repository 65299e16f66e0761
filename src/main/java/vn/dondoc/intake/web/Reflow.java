package vn.dondoc.intake.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows lines that a typewriter broke as the paragraphs that they are. Every character keeps its place, so that places
 * of the document stay true: a break inside a sentence becomes a space, and of several breaks one is left.
 */
final class Reflow {

    private static final int HALF_LINE = 20;
    private static final int FULL_LINE = 45;
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {6,}(?=\\S)");
    private static final Pattern BEGINS = Pattern.compile(
            "^\\s*(?:[-+•–*●]|\\d{1,2}[.)/]|[a-zđ][.)]|[IVX]{1,5}\\.|\\p{Lu}{2,}[\\p{Lu}\\s,]*$|Nơi nhận|Điều \\d|Căn cứ|Số:).*");

    private Reflow() {}

    static String of(String text) {
        char[] shown = apart(text).toCharArray();
        int lineStart = 0;
        int lastBreak = -1;
        String previous = "";
        int at = text.indexOf('\n');
        while (at >= 0) {
            String line = text.substring(lineStart, at).strip();
            if (line.isEmpty()) {
                shown[at] = ' ';
            } else {
                if (lastBreak >= 0 && continues(previous, line)) {
                    shown[lastBreak] = ' ';
                }
                previous = line;
                lastBreak = at;
            }
            lineStart = at + 1;
            at = text.indexOf('\n', lineStart);
        }
        if (lastBreak >= 0 && continues(previous, text.substring(lineStart).strip())) {
            shown[lastBreak] = ' ';
        }
        return new String(shown);
    }

    /** What stood side by side, such as the two columns of a head, comes one under the other; cells get a bar. */
    private static String apart(String text) {
        StringBuilder shown = new StringBuilder(text.replace('\t', '|'));
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            shown.setCharAt(gap.start(), '\n');
        }
        return shown.toString();
    }

    private static boolean continues(String previous, String line) {
        if (line.isEmpty()
                || BEGINS.matcher(line).matches()
                || GAP.matcher(previous).find()
                || GAP.matcher(line).find()) {
            return false;
        }
        if (Character.isLowerCase(line.charAt(0))) {
            return previous.length() >= HALF_LINE;
        }
        return previous.length() >= FULL_LINE && ".;:!?".indexOf(previous.charAt(previous.length() - 1)) < 0;
    }
}
