package vn.dondoc.reminder;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why somebody is told about a duty, what hurts most first: a rule of the plan's policy, or a step in the history of the
 * duty.
 */
public enum Cause {
    REMINDED(Addressee.UNIT, Kind.URGING, true),
    ESCALATED(Addressee.LEADERS, Kind.URGING, true),
    RETURNED(Addressee.UNIT, Kind.NEWS, true),
    REOPENED(Addressee.UNIT, Kind.NEWS, true),
    OVERDUE(Addressee.OFFICERS, Kind.LATE, false),
    /** sent back, its day over, and not handed in again */
    STILL_RETURNED(Addressee.OFFICERS, Kind.LATE, false),
    DUE_SOON(Addressee.OFFICERS, Kind.AHEAD, false),
    WEEKLY(Addressee.HEAD, Kind.WEEKLY, false),
    REVIEW(Addressee.INTAKE, Kind.REVIEW, false),
    /** given to the unit alone, such as by the word of a leader; what a plan gives with its issue stands in the plan */
    OPENED(Addressee.UNIT, Kind.NEWS, true),
    SUBMITTED(Addressee.INTAKE, Kind.NEWS, true),
    CORRECTED(Addressee.INTAKE, Kind.NEWS, true),
    EXTENSION_ASKED(Addressee.INTAKE, Kind.NEWS, true),
    EXTENDED(Addressee.UNIT, Kind.NEWS, true),
    EXTENSION_REFUSED(Addressee.UNIT, Kind.NEWS, true),
    DUE_SET(Addressee.UNIT, Kind.NEWS, true),
    ACCEPTED(Addressee.UNIT, Kind.NEWS, true),
    SUSPENDED(Addressee.UNIT, Kind.NEWS, true),
    RESUMED(Addressee.UNIT, Kind.NEWS, true),
    INHERITED(Addressee.UNIT, Kind.NEWS, true),
    WAIVED(Addressee.UNIT, Kind.NEWS, true),
    CANCELLED(Addressee.UNIT, Kind.NEWS, true);

    private final Addressee addressee;
    private final Kind kind;
    private final boolean news;

    Cause(Addressee addressee, Kind kind, boolean news) {
        this.addressee = addressee;
        this.kind = kind;
        this.news = news;
    }

    public Kind kind() {
        return kind;
    }

    Addressee addressee() {
        return addressee;
    }

    /** Whether it is a step of the history, told under its own name. */
    boolean isNews() {
        return news;
    }

    /** Asked of a person at once, not only to be known. */
    public boolean isPressing() {
        return isWord() || kind == Kind.LATE;
    }

    /** A word of somebody that no rule may drown while it is unseen. */
    boolean isWord() {
        return kind == Kind.URGING || this == RETURNED || this == REOPENED;
    }

    /** For a condition of SQL: «('REMINDED', 'RETURNED')»; of none nothing is true. */
    static String names(Stream<Cause> causes) {
        return causes.map(each -> "'" + each.name() + "'")
                .collect(Collectors.joining(", ", "(", ")"))
                .replace("()", "(null)");
    }
}
