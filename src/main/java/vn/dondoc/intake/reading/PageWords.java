package vn.dondoc.intake.reading;

import java.util.regex.Pattern;

/**
 * The text that a page of a PDF holds, and whether it is what a person sees there.
 *
 * @param shown how many letters are drawn
 * @param hidden how many are there without being drawn
 */
record PageWords(String text, int shown, int hidden) {

    /** Digital signatures add a few lines of real text to a scanned page. */
    static final int STAMP_LENGTH = 300;

    private static final Pattern ACCENTED = Pattern.compile("[À-ỹđĐ&&\\p{L}]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern UNMAPPED = Pattern.compile("[\uE000-\uF8FF\uFFFD\u0000-\u0008]");

    /** Whether the text cannot be all that a person sees on a page with a large picture, or with none. */
    boolean poor(boolean picture, boolean anythingDrawn) {
        long letters = LETTER.matcher(text).results().count();
        if (letters < 20) {
            return anythingDrawn;
        }
        if (UNMAPPED.matcher(text).results().count() * 5 > letters) {
            return true;
        }
        if (picture && letters < STAMP_LENGTH) {
            return true;
        }
        // scanners hide a layer of their own recognition, often of a program without Vietnamese
        long accented = ACCENTED.matcher(text).results().count();
        return picture && hidden > shown && accented * 8 < letters;
    }

    /** The text without a first or last line that is only the page's number. */
    static String withoutNumber(String text, int number) {
        String page = "\\s*[-–]?\\s*" + number + "\\s*[-–]?\\s*";
        String stripped = text.strip();
        int first = stripped.indexOf('\n');
        int last = stripped.lastIndexOf('\n');
        if (first >= 0 && stripped.substring(0, first).matches(page)) {
            return stripped.substring(first + 1);
        }
        return last >= 0 && stripped.substring(last).matches(page) ? stripped.substring(0, last) : stripped;
    }
}
