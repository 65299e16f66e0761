package vn.dondoc.reporting.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page showed of a field: its revision, and a mark of its value by which a field that nobody touched is told from
 * one that was changed. Travels beside the field as {@code 3-1f8a}.
 */
record Seen(int revision, int mark) {

    static final Seen NOTHING = of(0, "");

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(-?[0-9a-z]{1,7})");
    private static final int DIGITS = 36;

    static Seen of(int revision, String value) {
        return new Seen(revision, value.strip().hashCode());
    }

    static Seen parse(@Nullable String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        if (!written.matches()) {
            return NOTHING;
        }
        try {
            return new Seen(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2), DIGITS));
        } catch (NumberFormatException forged) {
            return NOTHING;
        }
    }

    boolean shows(String value) {
        return value.strip().hashCode() == mark;
    }

    String toText() {
        return revision + "-" + Integer.toString(mark, DIGITS);
    }
}
