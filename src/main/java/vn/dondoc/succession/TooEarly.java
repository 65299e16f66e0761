package vn.dondoc.succession;

/** A change is prepared ahead, but carried out only once its day has come. */
public class TooEarly extends RuntimeException {}
