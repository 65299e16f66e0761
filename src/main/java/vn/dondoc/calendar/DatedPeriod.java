package vn.dondoc.calendar;

/** A period and when its report is due. */
public record DatedPeriod(Period period, Due due) {}
