package vn.dondoc.reporting.consolidation;

/** How a figure is shown to those who are not to learn small counts. */
public enum Cover {
    OPEN,
    /** «< 5» */
    SMALL,
    /** «…»: not small itself, but a small one could be computed from it */
    HIDDEN,
    /** «…» for a small one, where even «< 5» would give it away */
    SHUT;

    public boolean isOpen() {
        return this == OPEN;
    }
}
