package vn.dondoc.intake;

/** So many documents wait to be read that this one has to come later. */
public class TooManyReadings extends RuntimeException {}
