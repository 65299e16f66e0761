package vn.dondoc.progress;

/** Something that cannot be written so; the person mends it and sends it again. */
public class ProgressRefused extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** a day to come, or before the task was given */
        DAY_IMPOSSIBLE,
        AMOUNT_IMPOSSIBLE,
        /** the day is over, and nobody has said why */
        DELAY_REASON_MISSING,
        /** the plan names what has to come out, and nothing proves it */
        EVIDENCE_MISSING,
        /** what is being judged must not lose all that proves it */
        LAST_EVIDENCE,
        /** that person does not serve the unit today, or is not for the one who asks to choose */
        NOT_OURS,
        /** whoever takes over what another does says why */
        NOTE_MISSING,
        /** a count needs how many of what */
        TOTAL_MISSING,
        /** figures have been told in the measure that there is */
        MEASURE_IN_USE,
        /** neither http nor https, or no address at all */
        ADDRESS_IMPOSSIBLE,
        /** what was counted on a day to come, or before the plan was issued */
        LOG_DAY_IMPOSSIBLE,
        /** neither asked by a report nor in the library */
        COUNTABLE_UNKNOWN,
        /** nothing, less than nothing, or parts of what is whole */
        QUANTITY_IMPOSSIBLE
    }

    private final Reason reason;

    public ProgressRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String messageKey() {
        return "progress.refused." + reason.name();
    }
}
