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

    /** What the person may see at all. */
    public static final String VISIBLE = "(" + OWED + " or " + FOLLOWED + ")";

    private Ledger() {}
}
