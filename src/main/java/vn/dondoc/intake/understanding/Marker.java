package vn.dondoc.intake.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number or sign with which an item begins.
 *
 * @param rank   the smaller the further out
 * @param number without punctuation, empty for dashes
 * @param length characters that it takes, blanks after it included
 */
record Marker(int rank, String number, int length) {

    static final int PART = 0;
    static final int ROMAN = 1;
    static final int ARTICLE = 2;
    static final int NUMBER = 3;
    /** A line of its own that names an agency where the numbers of the list were lost. */
    static final int UNNUMBERED = 7;

    static final int LETTER = 8;
    static final int PARENTHESIS = 9;
    static final int DASH = 10;
    static final int PLUS = 11;

    /** What a scanner leaves before a number. */
    private static final Pattern CRUMBS = Pattern.compile("[.:;'_`|]{1,3}\\s?(?=\\d{1,2}\\. |[a-zđ]\\) )");

    private static final Pattern PARTS =
            Pattern.compile("(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\\s+((?:thứ\\s+)?[\\p{L}\\d]{1,6})\\s*[.:]?\\s*");
    private static final Pattern ARTICLES = Pattern.compile("(?:ĐIỀU|Điều)\\s+(\\d{1,3})\\s*[.:]\\s*");
    private static final Pattern ROMANS = Pattern.compile("(HI|[IVX]{1,5})\\s*(?:[.)]\\s*|[/-]\\s+)(?=\\p{Lu})");
    private static final Pattern CAPITALS = Pattern.compile("([A-HĐ])\\s*[.)]\\s+(?=\\p{Lu})");
    private static final Pattern DECIMALS = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]?\\s+(?=\\D)");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})(?:\\s?\\.\\s*(?=[^\\d\\s])|\\s?/\\s+|\\s?[-–]\\s+(?=\\p{Lu}))");
    private static final Pattern PARENTHESES = Pattern.compile("\\((\\d{1,2}|[a-zđ])\\)\\s*");
    private static final Pattern LETTERS =
            Pattern.compile("([a-zđø]|\\d{1,2}(?=\\s?\\)))\\s?(?:\\)\\s*|\\.\\s+)(?=\\S)");
    private static final Pattern DASHES = Pattern.compile("[.:;'_ ]{0,3}[-–—−•·▪●○■]+[_.]?\\s*(?=[^\\s\\d]|\\d)");
    private static final Pattern PLUSES = Pattern.compile("[+*]\\s*(?=\\S)");

    static @Nullable Marker of(String text) {
        Matcher crumbs = CRUMBS.matcher(text);
        int skipped = crumbs.lookingAt() ? crumbs.end() : 0;
        Marker marker = numbered(text.substring(skipped));
        if (marker != null) {
            return new Marker(marker.rank, marker.number, skipped + marker.length);
        }
        marker = signed(DASHES, DASH, text);
        return marker != null ? marker : signed(PLUSES, PLUS, text);
    }

    private static @Nullable Marker numbered(String text) {
        Marker marker = read(PARTS, PART, text);
        if (marker == null) {
            marker = read(ROMANS, ROMAN, text);
        }
        if (marker == null) {
            marker = read(CAPITALS, PART, text);
        }
        if (marker == null) {
            marker = read(ARTICLES, ARTICLE, text);
        }
        if (marker == null) {
            marker = decimal(text);
        }
        if (marker == null) {
            marker = read(NUMBERS, NUMBER, text);
        }
        if (marker == null) {
            marker = read(PARENTHESES, PARENTHESIS, text);
        }
        return marker != null ? marker : read(LETTERS, LETTER, text);
    }

    private static @Nullable Marker decimal(String text) {
        Marker marker = read(DECIMALS, NUMBER, text);
        return marker == null
                ? null
                : new Marker(
                        NUMBER
                                + (int) marker.number
                                        .chars()
                                        .filter(c -> c == '.')
                                        .count(),
                        marker.number,
                        marker.length);
    }

    private static @Nullable Marker read(Pattern pattern, int rank, String text) {
        Matcher m = pattern.matcher(text);
        return m.lookingAt() ? new Marker(rank, m.group(1).equals("HI") ? "III" : m.group(1), m.end()) : null;
    }

    private static @Nullable Marker signed(Pattern pattern, int rank, String text) {
        Matcher m = pattern.matcher(text);
        return m.lookingAt() ? new Marker(rank, "", m.end()) : null;
    }
}
