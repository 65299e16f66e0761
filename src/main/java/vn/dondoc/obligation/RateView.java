package vn.dondoc.obligation;

/** How rates across a change of the organisation are shown. */
public enum RateView {
    /** each unit under its name of then */
    AS_REPORTED,
    /** units that ended are added up under who stands in their place today */
    ON_TODAYS_BOUNDARIES
}
