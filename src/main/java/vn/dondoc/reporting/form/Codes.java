package vn.dondoc.reporting.form;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Codes stand in addresses, names of fields and files: Latin letters, digits and underscores. */
public final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_]{1,60}");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_CODE = Pattern.compile("[^A-Za-z0-9]+");
    private static final int PROPOSED = 40;

    private Codes() {}

    /**
     * A code made from a name, without marks: «Số buổi tuyên truyền» → {@code SO_BUOI_TUYEN_TRUYEN}.
     *
     * @param taken codes that it must differ from
     */
    public static String propose(String name, Collection<String> taken) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        String code = trimmed(NO_CODE.matcher(plain).replaceAll("_")).toUpperCase(Locale.ROOT);
        String first = code.isEmpty() ? "CHI_TIEU" : trimmed(code.substring(0, Math.min(PROPOSED, code.length())));
        String free = first;
        for (int number = 2; taken.contains(free); number++) {
            free = first + "_" + number;
        }
        return free;
    }

    private static String trimmed(String code) {
        return code.replaceAll("^_+|_+$", "");
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    static void require(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException("Not a code: " + code);
        }
    }

    static void requireWords(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A name must have words");
        }
    }
}
