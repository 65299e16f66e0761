package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.Bucket;

/** One task or report that is due on a day to come, with how many units owe it then. */
public record DayAhead(
        LocalDate day,
        UUID sourceId,
        @Nullable Period period,
        String title,
        @Nullable String planReference,
        long units,
        Bucket bucket) {}
