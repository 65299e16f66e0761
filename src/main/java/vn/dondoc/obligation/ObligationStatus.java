package vn.dondoc.obligation;

/** Where an obligation stands; which step may follow is decided by {@link #after}. */
public enum ObligationStatus {
    OPEN,
    ACKNOWLEDGED,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    WAIVED,
    TRANSFERRED;

    /** Nothing more is owed. */
    public boolean isSettled() {
        return this == ACCEPTED || this == WAIVED || this == TRANSFERRED;
    }

    /** It is the unit's turn. */
    public boolean isOwed() {
        return this == OPEN || this == ACKNOWLEDGED || this == RETURNED;
    }

    /** @throws StepNotPossible where that cannot happen in this status */
    ObligationStatus after(ObligationStep step) {
        return switch (step) {
            case OPENED -> refuse(step);
            case ACKNOWLEDGED -> this == OPEN ? ACKNOWLEDGED : refuse(step);
            case SUBMITTED -> isOwed() ? SUBMITTED : refuse(step);
            case RETURNED -> this == SUBMITTED ? RETURNED : refuse(step);
            case ACCEPTED -> this == SUBMITTED ? ACCEPTED : refuse(step);
            case CORRECTED -> this == ACCEPTED ? SUBMITTED : refuse(step);
            case REOPENED -> this == ACCEPTED ? RETURNED : refuse(step);
            case WAIVED -> isSettled() ? refuse(step) : WAIVED;
            case TRANSFERRED -> isSettled() ? refuse(step) : TRANSFERRED;
            case EXTENSION_ASKED, EXTENSION_REFUSED -> isOwed() ? this : refuse(step);
            case DUE_SET, EXTENDED, REMINDED, ESCALATED -> isSettled() ? refuse(step) : this;
        };
    }

    private ObligationStatus refuse(ObligationStep step) {
        throw new StepNotPossible(this, step);
    }
}
