package vn.dondoc.obligation;

import java.time.Instant;

/** What was said to a unit when somebody urged it. */
public record Urging(String words, Instant at) {}
