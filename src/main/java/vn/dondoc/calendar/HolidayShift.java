package vn.dondoc.calendar;

/** What happens when the last day is a day off. */
public enum HolidayShift {
    /** Counted time limits and «chậm nhất ngày X» move to the next working day, other days stay and warn. */
    BY_RULE,
    ALWAYS,
    NEVER;

    boolean moves(DueKind kind) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case BY_RULE -> kind.counts() || kind == DueKind.NO_LATER_THAN;
        };
    }
}
