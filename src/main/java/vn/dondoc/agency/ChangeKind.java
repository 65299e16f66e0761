package vn.dondoc.agency;

/** What a decision does to the organisation. */
public enum ChangeKind {
    MERGE,
    SPLIT,
    RENAME,
    MOVE,
    DISSOLVE
}
