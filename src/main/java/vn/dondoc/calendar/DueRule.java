package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * By when something has to be done, as a rule. {@link WorkCalendar#due} makes a day of it; {@link #toText} is how it is
 * stored.
 */
public sealed interface DueRule permits DatedRule, RecurringRule, CountedRule, WindowRule, OpenRule {

    DueKind kind();

    /** The compact form kept in a text column, read back by {@link #parse}. */
    String toText();

    /** The rule in Vietnamese, for a person who did not see the document. */
    String words();

    /** Whether a day can ever be computed. */
    default boolean datable() {
        return !kind().isOpen();
    }

    /** Reads {@link #toText}. */
    static DueRule parse(String text) {
        return DueText.parse(text);
    }

    static DueRule before(LocalDate day) {
        return new DatedRule(DueKind.BEFORE, day);
    }

    static DueRule noLaterThan(LocalDate day) {
        return new DatedRule(DueKind.NO_LATER_THAN, day);
    }

    static DueRule untilEndOf(LocalDate day) {
        return new DatedRule(DueKind.UNTIL_END_OF, day);
    }

    static DueRule on(LocalDate day) {
        return new DatedRule(DueKind.ON_DATE, day);
    }

    static DueRule within(Window window) {
        return new WindowRule(window);
    }

    /** For instance {@code every(BEFORE, MovingDay.ofYear(6, 15), MovingDay.ofYear(11, 25))}. */
    static DueRule every(DueKind relation, MovingDay... days) {
        return new RecurringRule(relation, List.of(days));
    }

    static DueRule daysAfter(int days, CountedFrom from) {
        return new CountedRule(DueKind.N_DAYS_AFTER, days, from, null);
    }

    static DueRule workdaysAfter(int days, CountedFrom from) {
        return new CountedRule(DueKind.N_WORKDAYS_AFTER, days, from, null);
    }

    static DueRule monthsAfter(int months, CountedFrom from) {
        return new CountedRule(DueKind.N_MONTHS_AFTER, months, from, null);
    }

    static DueRule continuous(String words) {
        return new OpenRule(DueKind.CONTINUOUS, words);
    }

    static DueRule immediate(String words) {
        return new OpenRule(DueKind.IMMEDIATE, words);
    }

    static DueRule undated(String words) {
        return new OpenRule(DueKind.UNDATED, words);
    }
}
