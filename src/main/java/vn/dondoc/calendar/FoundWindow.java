package vn.dondoc.calendar;

import org.jspecify.annotations.Nullable;

/** A window named in a phrase; its own year is no more than a stand-in where the phrase has none. */
record FoundWindow(int start, Window window, @Nullable Integer year) {}
