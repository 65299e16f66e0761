package vn.dondoc.reporting.register;

import org.jspecify.annotations.Nullable;

/**
 * A report that was found.
 *
 * @param words what its unit wrote into the sections of the version that it handed in last; null for readers to whom that
 *     is not open, and before it is handed in
 */
public record ReportHit(ReportRow row, @Nullable String words) {}
