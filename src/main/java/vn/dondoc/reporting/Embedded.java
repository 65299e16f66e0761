package vn.dondoc.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.ObligationStatus;

/** A report that was answered by a section of this one. */
public record Embedded(
        UUID obligationId,
        @Nullable String planReference,
        Period period,
        ObligationStatus status,
        int version,
        String heading) {}
