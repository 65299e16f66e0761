package vn.dondoc.reporting;

import java.util.UUID;
import vn.dondoc.agency.Standing;

/** Something that follows when a unit hands a report in, in the same transaction. */
interface HandedInListener {

    void handedIn(UUID reportId, String words, Standing by);

    /** The receiver has entered what came on paper. */
    default void handedInOnBehalf(UUID reportId, Standing by) {}
}
