package vn.dondoc.site;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a person looks for: words as they were typed, to be found with or without their marks. The database compares them
 * (functions {@code search_…}); whoever has something to be found asks with {@link #among}.
 *
 * @param marked whether a mark was typed: then what bears the same marks comes first
 */
public record Sought(String words, boolean marked) {

    /** Counted are so many at most; who has more of them has to say more. */
    public static final int MOST = 200;

    private static final int LONGEST = 200;
    private static final Pattern MARK = Pattern.compile("[\\p{M}đĐ]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}|\\p{N}");

    /** As it came with the address, however long and whatever is in it. */
    public static Sought of(String typed) {
        String words = Normalizer.normalize(typed.replaceAll("[\\s\\p{Cntrl}\\p{Cs}]+", " "), Normalizer.Form.NFC)
                .strip();
        words = words.length() > LONGEST ? words.substring(0, words.offsetByCodePoints(0, longest(words))) : words;
        return new Sought(
                words,
                MARK.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).find());
    }

    /** Whether there is a number or a word of two letters: less is found everywhere. */
    public boolean isEnough() {
        return WORD.matcher(words).find();
    }

    /**
     * A query {@code found (id, exact)} of at most {@link #MOST} and one rows that have all the words, the latest made
     * first; with {@code :typed} and {@code :marked}. Only the few that are taken are compared any further, so that a word
     * that stands everywhere costs no more than a rare one.
     *
     * @param rows tables of a from clause
     * @param id what to take of them, made in the order of time
     * @param words the column of the words of one of them
     * @param condition what the person may see
     */
    public static String among(String rows, String id, String words, String condition) {
        return """
                select id, bool_or(exact) as exact from (
                  (select %2$s as id, true as exact from %1$s
                   where :marked and %3$s @@ search_all(:typed, true) and %4$s order by %2$s desc limit %5$d)
                  union all
                  (select %2$s as id, false as exact from %1$s
                   where %3$s @@ search_all(:typed, false) and %4$s order by %2$s desc limit %5$d)) each
                group by id order by exact desc, id desc limit %5$d
                """.formatted(rows, id, words, condition, MOST + 1);
    }

    /** How well one row of {@code found} answers: with the marks as typed, then the words one after the other. */
    public static String merit(String words) {
        return """
                (found.exact::int * 4 + (:marked and %1$s @@ search_phrase(:typed, true))::int * 2
                 + (%1$s @@ search_phrase(:typed, false))::int)
                """.formatted(words);
    }

    private static int longest(String words) {
        return Math.min(LONGEST, words.codePointCount(0, words.length()));
    }
}
