package vn.dondoc.plan;

import vn.dondoc.calendar.Period;

/**
 * Which units owe a report that was asked for beside the plan.
 *
 * @param duties only those of that report, groups resolved on the day on which it was asked for
 */
public record AskedDuties(PlanDuties duties, Period period) {}
