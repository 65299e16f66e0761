package vn.dondoc.obligation;

/**
 * The heaps into which open and settled obligations fall, by what hurts most. The same condition feeds every count and
 * the list behind it; {@code :today} is a day in Việt Nam.
 */
public enum Bucket {
    RETURNED("o.status = 'RETURNED' and o.suspended_since is null"),
    OVERDUE(Bucket.OWED + " and o.mode = 'ASSIGN' and o.due_on < cast(:today as date)"),
    THIS_WEEK(Bucket.OWED + " and o.due_on between cast(:today as date) and cast(:today as date) + 6"),
    UPCOMING(Bucket.OWED + " and o.due_on > cast(:today as date) + 6"),
    /** asked of a body outside the hierarchy, the day gone by: never counted among what is late */
    ASKED(Bucket.OWED + " and o.mode = 'REQUEST' and o.due_on < cast(:today as date)"),
    UNDATED(Bucket.OWED + " and o.due_on is null"),
    /** the clock stands still */
    SUSPENDED("o.suspended_since is not null"),
    SUBMITTED("o.status = 'SUBMITTED'"),
    DONE("o.status = 'ACCEPTED'"),
    WAIVED("o.status in ('WAIVED', 'TRANSFERRED', 'CANCELLED')");

    private static final String OWED = "o.status in ('OPEN', 'ACKNOWLEDGED') and o.suspended_since is null";

    private final String condition;

    Bucket(String condition) {
        this.condition = condition;
    }

    /** For the where clause over a row of the ledger named {@code o}; needs {@code :today}. */
    public String condition() {
        return "(" + condition + ")";
    }

    /** Whether something still has to be done by the unit that owes. */
    public boolean isOwed() {
        return this != SUSPENDED && this != SUBMITTED && this != DONE && this != WAIVED;
    }
}
