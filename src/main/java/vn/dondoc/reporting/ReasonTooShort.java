package vn.dondoc.reporting;

/** A reason that says nothing is none. */
public class ReasonTooShort extends RuntimeException {}
