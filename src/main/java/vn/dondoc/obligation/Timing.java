package vn.dondoc.obligation;

import org.jspecify.annotations.Nullable;

/**
 * Whether what is owed came in time. Each row of the ledger falls under exactly one, so for every set of rows: total = on
 * time + late + missing + exempt. Whoever ranks units leaves out, or counts apart, the bodies that are only asked.
 */
public enum Timing {
    /** handed in by the day in force then; or handed in where no day was set, so that none was missed */
    ON_TIME("o.submissions > 0 and o.late is not true and o.status not in ('TRANSFERRED', 'CANCELLED')"),
    LATE("o.submissions > 0 and o.late is true and o.status not in ('TRANSFERRED', 'CANCELLED')"),
    /** not handed in yet, whether or not the day has passed; those whose day has passed are {@link Bucket#OVERDUE} */
    MISSING("o.submissions = 0 and o.status not in ('WAIVED', 'TRANSFERRED', 'CANCELLED')"),
    /** excused before anything was handed in; or passed on to another unit, which is counted instead; or cancelled */
    EXEMPT("o.status in ('TRANSFERRED', 'CANCELLED') or o.submissions = 0 and o.status = 'WAIVED'");

    private final String condition;

    Timing(String condition) {
        this.condition = condition;
    }

    /** For the where clause or a filter over a row of the ledger named {@code o}. */
    public String condition() {
        return "(" + condition + ")";
    }

    /** The same as {@link #condition}, for a row that has been read. */
    public static Timing of(ObligationStatus status, @Nullable Boolean late, int submissions) {
        if (status == ObligationStatus.TRANSFERRED || status == ObligationStatus.CANCELLED) {
            return EXEMPT;
        }
        if (submissions > 0) {
            return Boolean.TRUE.equals(late) ? LATE : ON_TIME;
        }
        return status.isOver() ? EXEMPT : MISSING;
    }
}
