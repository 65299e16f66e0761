package vn.dondoc.obligation;

/** What can happen to an obligation. */
public enum ObligationStep {
    OPENED,
    ACKNOWLEDGED,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    DUE_SET,
    EXTENDED,
    REMINDED,
    ESCALATED,
    TRANSFERRED,
    WAIVED
}
