package vn.dondoc.letter;

/** Where a letter stands. */
public enum LetterStatus {
    DRAFT,
    /** numbered, signed and sent; it changes no more */
    SIGNED,
    /** not needed after all */
    DROPPED
}
