package vn.dondoc.reporting;

import java.util.UUID;
import vn.dondoc.calendar.Period;

/** The reports of one regime about one period. As text {@code <regime> <period>}. */
public record Scope(UUID regimeId, Period period) {

    public static Scope parse(String text) {
        String[] words = text.split(" ", 2);
        if (words.length != 2) {
            throw new IllegalArgumentException("Not a scope: " + text);
        }
        return new Scope(UUID.fromString(words[0]), Period.parse(words[1]));
    }

    public String toText() {
        return regimeId + " " + period.toText();
    }
}
