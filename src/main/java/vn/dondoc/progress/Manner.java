package vn.dondoc.progress;

import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;

/** How a unit stands to a task; every word of its page follows from that. */
public enum Manner {
    /** ordered, and answers for the whole */
    LEAD,
    /** helps the lead: tells what it gave, owes no deliverable and no figures */
    COORDINATE,
    /** a body outside the hierarchy: asked and thanked, never pressed */
    REQUEST;

    public static Manner of(ObligationRow duty) {
        if (duty.role() == PartyRole.COORDINATE) {
            return COORDINATE;
        }
        return duty.mode() == AssignmentMode.REQUEST ? REQUEST : LEAD;
    }

    /** Whether figures, obstacles and evidence belong to the account that it gives. */
    public boolean tellsAll() {
        return this != COORDINATE;
    }
}
