package vn.dondoc.cascade;

/**
 * Where the plans stand that units were ordered to issue. Each of the ledger's rows falls under exactly one of the first
 * four; bodies that are only asked stand apart and are never late.
 */
public enum OwnPlanState {
    ISSUED("o.mode = 'ASSIGN' and o.status in ('SUBMITTED', 'ACCEPTED')"),
    MISSING("o.mode = 'ASSIGN' and o.settled_at is null and o.status <> 'SUBMITTED'"),
    EXEMPT("o.mode = 'ASSIGN' and o.settled_at is not null and o.status <> 'ACCEPTED'"),
    ASKED("o.mode = 'REQUEST'"),
    /** of those that are missing, whose day has passed */
    OVERDUE(
            "o.mode = 'ASSIGN' and o.settled_at is null and o.status <> 'SUBMITTED' and o.suspended_since is null and o.due_on < cast(:today as date)");

    private final String condition;

    OwnPlanState(String condition) {
        this.condition = condition;
    }

    /** For the where clause over a row of the ledger named {@code o}; needs {@code :today}. */
    String condition() {
        return "(" + condition + ")";
    }
}
