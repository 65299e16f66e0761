package vn.dondoc.obligation;

/** What a plan demands. */
public enum ObligationKind {
    TASK,
    REPORT,
    OWN_PLAN
}
