package vn.dondoc.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One word as the database compares it ({@code search_marked}, {@code search_plain}). */
final class FoldedWord {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** ngang has none */
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    /** 05 is 5 */
    private static final Pattern SMALL_NUMBER = Pattern.compile("0*[1-9]");

    private FoldedWord() {}

    /** With all marks; the tone belongs to the word and not to one of its vowels: hoà is hòa. */
    static String marked(String word) {
        if (SMALL_NUMBER.matcher(word).matches()) {
            return word.substring(word.length() - 1);
        }
        String letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder tones = new StringBuilder();
        TONE.matcher(letters).results().forEach(tone -> tones.append(tone.group()));
        return TONE.matcher(letters).replaceAll("") + tones;
    }

    static String plain(String word) {
        if (SMALL_NUMBER.matcher(word).matches()) {
            return word.substring(word.length() - 1);
        }
        return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }
}
