package vn.dondoc.obligation;

/** Where an obligation stands; which step may follow is decided by {@link #after}. */
public enum ObligationStatus {
    OPEN,
    ACKNOWLEDGED,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    /** this unit is excused */
    WAIVED,
    /** owed by another unit now */
    TRANSFERRED,
    /** nobody has to do it any more */
    CANCELLED;

    /** Nothing more is owed. */
    public boolean isSettled() {
        return this == ACCEPTED || isOver();
    }

    /** It ended without having been done by this unit. */
    public boolean isOver() {
        return this == WAIVED || this == TRANSFERRED || this == CANCELLED;
    }

    /** It is the unit's turn. */
    public boolean isOwed() {
        return this == OPEN || this == ACKNOWLEDGED || this == RETURNED;
    }

    /** What another unit owes may come to this one: also where its own had ended without being done. */
    boolean mayInherit() {
        return isOwed() || isOver();
    }

    /** @throws StepNotPossible where that cannot happen in this status */
    ObligationStatus after(ObligationStep step) {
        return switch (step) {
            case OPENED -> refuse(step);
            case ACKNOWLEDGED -> this == OPEN ? ACKNOWLEDGED : refuse(step);
            case SUBMITTED -> isOwed() ? SUBMITTED : refuse(step);
            case WITHDRAWN, RETURNED -> this == SUBMITTED ? RETURNED : refuse(step);
            case ACCEPTED -> this == SUBMITTED ? ACCEPTED : refuse(step);
            case CORRECTED -> this == ACCEPTED ? SUBMITTED : refuse(step);
            case REOPENED -> this == ACCEPTED ? RETURNED : refuse(step);
            case WAIVED -> isSettled() ? refuse(step) : WAIVED;
            case CANCELLED -> isSettled() ? refuse(step) : CANCELLED;
            case TRANSFERRED -> isOwed() ? TRANSFERRED : refuse(step);
            case INHERITED -> mayInherit() ? isOwed() ? this : OPEN : refuse(step);
            case EXTENSION_ASKED, EXTENSION_REFUSED, SUSPENDED, RESUMED -> isOwed() ? this : refuse(step);
            case INSTRUCTED, INSTRUCTION_WITHDRAWN -> this;
            case DUE_SET, EXTENDED, REMINDED, ESCALATED, HANDED_OVER -> isSettled() ? refuse(step) : this;
        };
    }

    private ObligationStatus refuse(ObligationStep step) {
        throw new StepNotPossible(this, step);
    }
}
