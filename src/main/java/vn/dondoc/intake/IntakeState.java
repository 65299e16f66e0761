package vn.dondoc.intake;

/** Where an uploaded document stands. */
public enum IntakeState {
    READING,
    /** Not accepted; nothing of its content is kept. */
    REFUSED,
    /** Waits for a person to go through what was understood. */
    READY,
    DRAFTED,
    /** Kept as an attachment of a plan that was there. */
    ATTACHED
}
