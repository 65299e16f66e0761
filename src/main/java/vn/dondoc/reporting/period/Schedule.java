package vn.dondoc.reporting.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reckoned back from the day on which the consolidated report is due above.
 *
 * @param bufferDays working days that consolidating takes
 * @param proposed the last day for the units below
 * @param warning why the day in force is too late; none where it leaves enough
 */
public record Schedule(
        LocalDate upwardDueOn,
        int bufferDays,
        LocalDate proposed,
        boolean past,
        @Nullable String warning) {}
