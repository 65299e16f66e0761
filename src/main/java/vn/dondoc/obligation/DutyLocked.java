package vn.dondoc.obligation;

/** The period of that report is closed: nothing of it changes until it is opened again. */
public class DutyLocked extends RuntimeException {}
