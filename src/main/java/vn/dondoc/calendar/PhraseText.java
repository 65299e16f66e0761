package vn.dondoc.calendar;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the spellings of one phrase alike: composed letters, lower case, one kind of dash, no times of day. */
final class PhraseText {

    private static final Pattern TIME =
            Pattern.compile("(?<![\\d/])\\d{1,2}\\s*(?:h|giờ|g|:)\\s*(?:\\d{2}(?!\\d)(?:\\s*phút)?)?(?![\\p{L}\\d])");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern QUOTES = Pattern.compile("[«»“”\"']");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212~]");

    /** Stands for a time of day; «trước 17 giờ ngày 15/6» does not end the day before. */
    static final char CLOCK = '\u23f0';

    private PhraseText() {}

    static String plain(String phrase) {
        String text = Normalizer.normalize(phrase, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        text = QUOTES.matcher(text).replaceAll(" ");
        text = DASHES.matcher(text).replaceAll("-");
        text = TIME.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll(CLOCK + " ");
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    static boolean has(String text, Pattern pattern) {
        return pattern.matcher(text).find();
    }

    /** A whole word or words out of these alternatives. */
    static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }
}
