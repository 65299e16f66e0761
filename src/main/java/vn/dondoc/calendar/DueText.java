package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the compact text of a rule back. */
final class DueText {

    private DueText() {}

    static DueRule parse(String text) {
        String[] word = text.split(" ", 2);
        DueKind kind = DueKind.valueOf(word[0]);
        String rest = word.length == 1 ? "" : word[1];
        if (kind.isOpen()) {
            return new OpenRule(kind, rest);
        }
        if (kind == DueKind.WINDOW) {
            return new WindowRule(Window.parse(rest));
        }
        if (kind.counts()) {
            return counted(kind, rest.split(" ", -1));
        }
        if (rest.startsWith("--")) {
            return new RecurringRule(
                    kind,
                    Arrays.stream(rest.split(",", -1)).map(MovingDay::parse).toList());
        }
        return new DatedRule(kind, LocalDate.parse(rest));
    }

    private static DueRule counted(DueKind kind, String[] words) {
        if (words.length != 2) {
            throw new IllegalArgumentException(kind + " needs a count and a first day");
        }
        @Nullable LocalDate start = Character.isDigit(words[1].charAt(0)) ? LocalDate.parse(words[1]) : null;
        CountedFrom from = start == null ? CountedFrom.valueOf(words[1]) : CountedFrom.DAY;
        return new CountedRule(kind, Integer.parseInt(words[0]), from, start);
    }
}
