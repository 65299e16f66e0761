package vn.dondoc.obligation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;

/**
 * One report that units have not handed in although its day has passed.
 *
 * @param units how many they are
 * @param latest the first of them, the latest first
 */
public record LateHeap(
        UUID planId,
        @Nullable String planReference,
        UUID sourceId,
        Period period,
        String title,
        long units,
        List<LateReport> latest) {}
