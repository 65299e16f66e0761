package vn.dondoc.reporting;

/** Somebody has moved the report since the page was shown. */
public class MovedMeanwhile extends RuntimeException {}
