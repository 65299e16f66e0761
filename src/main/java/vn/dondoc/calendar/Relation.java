package vn.dondoc.calendar;

import static vn.dondoc.calendar.DueKind.BEFORE;
import static vn.dondoc.calendar.DueKind.NO_LATER_THAN;
import static vn.dondoc.calendar.DueKind.ON_DATE;
import static vn.dondoc.calendar.DueKind.UNTIL_END_OF;
import static vn.dondoc.calendar.PhraseText.has;

import java.util.regex.Pattern;

/** The words that stand before a day. */
final class Relation {

    private static final Pattern BEFORE_IT = PhraseText.words("trước(?! hết)");
    private static final Pattern LATEST = PhraseText.words(
            "(?:chậm|muộn|trễ) nhất|không (?:quá|chậm hơn|muộn hơn)|hạn chót|hạn cuối(?: cùng)?|thời hạn|hạn");
    private static final Pattern UNTIL = PhraseText.words("đến|tới|hết|trước hết");

    private Relation() {}

    static String words(DueKind kind) {
        return switch (kind) {
            case BEFORE -> "trước ngày";
            case NO_LATER_THAN -> "chậm nhất ngày";
            case UNTIL_END_OF -> "đến hết ngày";
            case ON_DATE -> "trong ngày";
            default -> throw new IllegalArgumentException(kind + " does not name a day");
        };
    }

    /** What the text in front of a day says; «chậm nhất trước ngày» is before. */
    static DueKind readFrom(String prefix) {
        if (has(prefix, BEFORE_IT)) {
            return prefix.indexOf(PhraseText.CLOCK) < 0 ? BEFORE : UNTIL_END_OF;
        }
        if (has(prefix, LATEST)) {
            return NO_LATER_THAN;
        }
        return has(prefix, UNTIL) ? UNTIL_END_OF : ON_DATE;
    }
}
