package vn.dondoc.reporting;

/** What a file of a report is. */
public enum EvidenceKind {
    EVIDENCE,
    /** the paper document, signed and sealed */
    SIGNED
}
