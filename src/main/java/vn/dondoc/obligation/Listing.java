package vn.dondoc.obligation;

import org.jspecify.annotations.Nullable;

/** A list of the ledger as statements say it: which rows {@code o}, with their plans {@code p}, and in which order. */
record Listing(ObligationFilter filter, @Nullable DutyOrder order) {

    static final String OF_PLANS = " from obligation o join plan p on p.id = o.plan_id";

    private static final String USUAL_ORDER = "o.settled_at desc nulls first, o.due_on nulls last, o.id";

    static Listing of(ObligationFilter filter) {
        return new Listing(filter, filter.order() == null && filter.isUndated() ? DutyOrder.OLDEST : filter.order());
    }

    /** What the statement begins with. */
    String before() {
        return isNamed() ? names() : "";
    }

    /** What comes after the columns. */
    String rows() {
        return OF_PLANS
                + (isNamed() ? " join named on named.unit_id = o.unit_id" : "")
                + " where " + Selections.condition(filter)
                + " order by " + (order == null ? USUAL_ORDER : order.sql());
    }

    private boolean isNamed() {
        return order != null && order.needsNames();
    }

    /** The place of each unit's name of today among those of the list: asked once a unit, not once a row. */
    private String names() {
        return """
                with named as materialized (
                  select unit_id, row_number() over (
                      order by agency_short_name(unit_id, cast(:today as date)) collate "vi-VN-x-icu", unit_id) as place
                  from (select distinct o.unit_id %s where %s) units)
                """.formatted(OF_PLANS, Selections.condition(filter));
    }
}
