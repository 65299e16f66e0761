package vn.dondoc.site;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final Pattern NUMBER_SIGN = Pattern.compile("(?iu)(?<!\\p{L})s[ốo]\\s*:?\\s*(?=\\d)");
    private static final Pattern MARK = Pattern.compile("[\\p{M}đĐ]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}|\\p{N}");

    /** As it came with the address, however long and whatever is in it. */
    public static Sought of(String typed) {
        String words = Normalizer.normalize(typed.replaceAll("[\\s\\p{Cntrl}\\p{Cs}]+", " "), Normalizer.Form.NFC)
                .strip();
        // it stands before a number and is no part of it
        words = NUMBER_SIGN.matcher(words).replaceFirst("");
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
     * first; with {@code :typed}. Only the few that are taken are compared any further, so that a word that stands
     * everywhere costs no more than a rare one.
     *
     * @param id what to take, made in the order of time
     * @param words the column of the words
     * @param sources tables of a from clause with what the person may see of them: each way of seeing is asked alone, so
     *     that each can go by its own index
     */
    public String among(String id, String words, List<String> sources) {
        String found = marked
                ? """
                  with exact as materialized (%s)
                  select id, true as exact from exact union all (%s)
                  """.formatted(
                                each(id, words, sources, true, "true"),
                                each(id, words, sources, false, "(select count(*) from exact) <= " + MOST))
                : each(id, words, sources, false, "true");
        return "select id, bool_or(exact) as exact from (%s) each_way group by id order by exact desc, id desc limit %d"
                .formatted(found, MOST + 1);
    }

    /** @param when to look at all: with other marks only where those with the same are few */
    private static String each(String id, String words, List<String> sources, boolean exact, String when) {
        return sources.stream()
                .map(source -> """
                        (select %1$s as id, %3$s as exact from %4$s and %2$s @@ search_all(:typed, %3$s) and %6$s
                         order by %1$s desc limit %5$d)
                        """.formatted(id, words, exact, source, MOST + 1, when))
                .collect(Collectors.joining("union all\n"));
    }

    /** How well one row of {@code found} answers: with the marks as typed, then the words one after the other in one of the columns. */
    public String merit(String... words) {
        return "(found.exact::int * 4 + (%s and %s)::int * 2 + %s::int)"
                .formatted(marked, phrase(true, words), phrase(false, words));
    }

    private static String phrase(boolean exact, String... words) {
        return Arrays.stream(words)
                .map(column -> "%s @@ search_phrase(:typed, %s)".formatted(column, exact))
                .collect(Collectors.joining(" or ", "coalesce(", ", false)"));
    }

    private static int longest(String words) {
        return Math.min(LONGEST, words.codePointCount(0, words.length()));
    }
}
