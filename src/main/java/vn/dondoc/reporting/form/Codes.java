package vn.dondoc.reporting.form;

import java.util.regex.Pattern;

/** Codes stand in addresses, names of fields and files: Latin letters, digits and underscores. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_]{1,60}");

    private Codes() {}

    static boolean isCode(String text) {
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
