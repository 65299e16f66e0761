package vn.dondoc.obligation;

/**
 * Conditions on rows of the ledger, named {@code o}, for whoever reads it: {@code :units} are {@code Standing.units()},
 * {@code :overseen} are {@code Standing.overseen()}.
 */
public final class Ledger {

    /** What the person's units owe. */
    public static final String OWED = "o.unit_id = any(:units)";

    /** What the units that the person leads or monitors have issued or receive. */
    public static final String FOLLOWED = "(o.issuer_id = any(:overseen) or o.intake_unit_id = any(:overseen))";

    /** What the person's units have taken over from others: how far those came. */
    public static final String TAKEN_OVER =
            "exists (select from obligation taken where taken.id = o.passed_to_id and taken.unit_id = any(:units))";

    /** What the person may see at all. */
    public static final String VISIBLE = "(" + OWED + " or " + FOLLOWED + " or " + TAKEN_OVER + ")";

    /**
     * By how many days a row came too late, or is late by now; null where nothing is late, and for bodies that are only
     * asked. The same as {@link ObligationRow#daysLate}; needs {@code :today}.
     */
    public static final String DAYS_LATE = """
            case when o.mode = 'REQUEST' then null
                 when o.submissions > 0 then nullif(o.late_by_days, 0)
                 when o.settled_at is null then nullif(greatest(0, coalesce(
                     cast(o.suspended_since at time zone 'Asia/Ho_Chi_Minh' as date), cast(:today as date)) - o.due_on), 0)
            end""";

    /** The unit has still to do something for a row {@code o}, and its clock runs. */
    public static final String OPEN =
            "(o.status in ('OPEN', 'ACKNOWLEDGED', 'RETURNED') and o.suspended_since is null)";

    /** A leader's instruction asks for a row {@code o}, not the words of the plan that were signed. */
    static final String INSTRUCTED =
            "exists (select from plan_task given where given.id = o.source_id and given.instructed_at is not null)";

    private Ledger() {}
}
