package vn.dondoc.reporting;

import java.util.UUID;

/** Something else that goes back to what it was when a correction is given up, in the same transaction. */
interface AbandonedListener {

    /** @param stands the version that was handed in last */
    void abandoned(UUID reportId, ReportVersion stands);
}
