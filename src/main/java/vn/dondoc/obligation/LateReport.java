package vn.dondoc.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;

/** A report that has not come although its day has passed. */
public record LateReport(
        UUID id,
        UUID planId,
        @Nullable String planReference,
        UUID sourceId,
        UUID unitId,
        String unitName,
        Period period,
        String title,
        LocalDate dueOn,
        int daysLate,
        int reminders) {}
