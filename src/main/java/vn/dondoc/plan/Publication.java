package vn.dondoc.plan;

import java.time.Instant;

/** Who last switched the public page of a plan on or off, and when. */
public record Publication(boolean open, Instant at, String who) {}
