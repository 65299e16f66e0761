package vn.dondoc.reporting;

/** It was not said which reports a consolidated report gathers, or none of them has been accepted. */
public class NothingToGather extends RuntimeException {}
