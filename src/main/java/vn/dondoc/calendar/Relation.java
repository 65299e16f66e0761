package vn.dondoc.calendar;

/** The words that stand before a day. */
final class Relation {

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
}
