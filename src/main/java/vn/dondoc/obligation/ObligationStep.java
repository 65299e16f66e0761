package vn.dondoc.obligation;

/** What can happen to an obligation. */
public enum ObligationStep {
    OPENED,
    ACKNOWLEDGED,
    SUBMITTED,
    /** the unit takes back what it handed in and nobody has judged yet */
    WITHDRAWN,
    RETURNED,
    ACCEPTED,
    /** the unit hands in a correction of what was accepted */
    CORRECTED,
    /** the receiver asks for a correction of what it had accepted */
    REOPENED,
    DUE_SET,
    /** the unit asks for a later day */
    EXTENSION_ASKED,
    EXTENSION_REFUSED,
    EXTENDED,
    REMINDED,
    ESCALATED,
    /** a leader answers with an instruction: what is to be done is a duty of its own */
    INSTRUCTED,
    /** that instruction was taken back */
    INSTRUCTION_WITHDRAWN,
    /** the clock stops: the day moves by as many days as it stood still */
    SUSPENDED,
    RESUMED,
    /** owed by another unit from now on */
    TRANSFERRED,
    /** what another unit owed came to this one */
    INHERITED,
    /** another unit receives and judges it from now on */
    HANDED_OVER,
    WAIVED,
    CANCELLED;

    /** Whether the ball passes to the other side, or is kicked off. */
    boolean passesOn() {
        return this == OPENED || this == WITHDRAWN || this == RETURNED || this == REOPENED || handsIn();
    }

    boolean handsIn() {
        return this == SUBMITTED || this == CORRECTED;
    }
}
