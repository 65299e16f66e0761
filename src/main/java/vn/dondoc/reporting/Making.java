package vn.dondoc.reporting;

import java.time.Instant;
import java.util.UUID;

/**
 * How a consolidated report was put together for one of its versions.
 *
 * @param number of that version; of a draft the one that it will have
 */
record Making(UUID reportId, int number, Instant at, String by) {}
