package vn.dondoc.reporting;

/** The period is closed: nothing of it changes until it is opened again with a reason. */
public class PeriodLocked extends RuntimeException {}
