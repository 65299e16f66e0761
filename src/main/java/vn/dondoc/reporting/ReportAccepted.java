package vn.dondoc.reporting;

import java.util.UUID;
import vn.dondoc.calendar.Period;

/** A version of a report was accepted: what was made from an earlier one is no longer up to date. */
public record ReportAccepted(UUID reportId, UUID regimeId, Period period, int version) {}
