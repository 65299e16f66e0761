package vn.dondoc.cascade;

import vn.dondoc.site.Status;

/** Whether what was ordered is answered by ours. */
public enum CoverageState {
    MATCHED,
    OPEN,
    /** others owe it, nobody here does */
    ELSEWHERE,
    NOT_APPLICABLE;

    /** Its icon and colour on pages. */
    public Status shown() {
        return switch (this) {
            case MATCHED -> Status.ACCEPTED;
            case OPEN -> Status.NOT_ASSIGNED;
            case ELSEWHERE -> Status.PASSED_ON;
            case NOT_APPLICABLE -> Status.EXEMPT;
        };
    }
}
