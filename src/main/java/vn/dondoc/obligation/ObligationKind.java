package vn.dondoc.obligation;

import java.util.UUID;

/** What a plan demands. */
public enum ObligationKind {
    TASK("/progress/"),
    REPORT("/reports/"),
    OWN_PLAN("/cascade/duties/");

    private final String place;

    ObligationKind(String place) {
        this.place = place;
    }

    /** The page on which the unit does what it owes. */
    public String addressOf(UUID id) {
        return place + id;
    }
}
