package vn.dondoc.cascade;

/** Which of the superior duties the page lists; each is counted by the same question. */
public enum CoverageFilter {
    MATCHED,
    OPEN,
    ELSEWHERE,
    NOT_APPLICABLE,
    /** ours are later than ordered, or leave no time to put reports together */
    LATER,
    /** the document that ordered it was replaced, amended or closed */
    OUTDATED;

    boolean takes(CoverageRow row) {
        return switch (this) {
            case MATCHED -> row.state() == CoverageState.MATCHED;
            case OPEN -> row.state() == CoverageState.OPEN;
            case ELSEWHERE -> row.state() == CoverageState.ELSEWHERE;
            case NOT_APPLICABLE -> row.state() == CoverageState.NOT_APPLICABLE;
            case LATER -> row.isLater();
            case OUTDATED -> row.isOutdated();
        };
    }
}
