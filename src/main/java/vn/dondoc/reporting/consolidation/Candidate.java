package vn.dondoc.reporting.consolidation;

import java.util.UUID;
import vn.dondoc.calendar.Period;

/** An accepted version of a unit's report that may go into a consolidated one. */
public record Candidate(UUID reportId, UUID versionId, Subject subject) {

    Period period() {
        return subject.period();
    }
}
