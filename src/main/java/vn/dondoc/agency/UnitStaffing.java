package vn.dondoc.agency;

/** Who is wanting in a unit on the day {@code :on}. */
public enum UnitStaffing {
    UNSERVED("not " + UnitStaffing.served("")),
    /** reports that a leader must approve go no further there */
    LEADERLESS(UnitStaffing.served("") + " and not " + UnitStaffing.served(" and serving.role = 'LEADER'"));

    private final String condition;

    UnitStaffing(String condition) {
        this.condition = condition;
    }

    /** For the where clause over units named {@code u}. */
    String condition() {
        return "(" + condition + ")";
    }

    private static String served(String how) {
        return "exists (select from agency_posting serving where serving.unit_id = u.id"
                + " and :on between serving.valid_from and coalesce(serving.valid_until, 'infinity')" + how + ")";
    }
}
