package vn.dondoc.progress;

/** What proves that something was done. */
public enum ProofKind {
    LINK,
    FILE,
    /** an issued document: number, day, signer */
    DOCUMENT
}
