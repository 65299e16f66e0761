package vn.dondoc.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;

/** One consolidated report of a list, or a report that could become one ({@code madeAt} is null). */
public record ConsolidationRow(
        UUID reportId,
        UUID planId,
        @Nullable String planReference,
        String planSubject,
        String unitName,
        String title,
        Period period,
        @Nullable ReportStatus status,
        @Nullable Instant madeAt,
        int counted,
        boolean stale) {

    /** Not handed in yet, or the reports that it gathers have changed since. */
    public boolean isUnfinished() {
        return status != ReportStatus.HANDED_IN || stale;
    }
}
