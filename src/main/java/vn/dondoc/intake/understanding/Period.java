package vn.dondoc.intake.understanding;

import java.time.LocalDate;

/** The days from and to which, both included, the activity of a document runs. */
public record Period(LocalDate from, LocalDate to) {}
