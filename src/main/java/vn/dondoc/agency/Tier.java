package vn.dondoc.agency;

/** The level of government that a unit belongs to. {@code DISTRICT} was closed on 30/6/2025. */
public enum Tier {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    HAMLET
}
