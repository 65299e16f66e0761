package vn.dondoc.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.Timing;
import vn.dondoc.reporting.consolidation.Candidate;

/**
 * A report that a consolidated one waits for.
 *
 * @param requested of a body that is only asked
 * @param versionId the accepted version; none while nothing is accepted
 */
public record Expected(
        UUID reportId,
        UUID unitId,
        String unitName,
        Period period,
        boolean requested,
        ObligationStatus status,
        Timing timing,
        @Nullable UUID versionId,
        int versionNumber,
        boolean nil) {

    /** Why a report is not in the sums. */
    public enum Reason {
        MISSING,
        /** handed in, not judged yet */
        UNJUDGED,
        RETURNED,
        WAIVED,
        /** accepted, but without figures of its own: answered inside another report */
        EMBEDDED
    }

    public Reason reason() {
        return switch (status) {
            case SUBMITTED -> Reason.UNJUDGED;
            case RETURNED -> Reason.RETURNED;
            case WAIVED, TRANSFERRED -> Reason.WAIVED;
            case ACCEPTED -> Reason.EMBEDDED;
            case OPEN, ACKNOWLEDGED -> Reason.MISSING;
        };
    }

    boolean isAccepted() {
        return versionId != null;
    }

    Candidate candidate() {
        return new Candidate(reportId, unitId, java.util.Objects.requireNonNull(versionId), period);
    }
}
