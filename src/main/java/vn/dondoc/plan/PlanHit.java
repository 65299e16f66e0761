package vn.dondoc.plan;

/**
 * A plan that was found.
 *
 * @param numbered its number is the one that was typed
 */
public record PlanHit(PlanRow row, boolean numbered) {}
