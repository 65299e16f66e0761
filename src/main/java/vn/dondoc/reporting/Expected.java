package vn.dondoc.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.Timing;
import vn.dondoc.reporting.consolidation.Candidate;
import vn.dondoc.reporting.consolidation.Subject;

/**
 * A report that a consolidated one waits for.
 *
 * @param requested of a body that is only asked
 * @param versionId the accepted version; none while nothing is accepted
 */
public record Expected(
        UUID reportId,
        Subject subject,
        String unitName,
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
        EMBEDDED,
        /** accepted, but another report of the unit about these days is counted */
        SET_ASIDE
    }

    public Reason reason() {
        return switch (status) {
            case SUBMITTED -> isAccepted() ? Reason.SET_ASIDE : Reason.UNJUDGED;
            case RETURNED -> Reason.RETURNED;
            case WAIVED, TRANSFERRED, CANCELLED -> Reason.WAIVED;
            case ACCEPTED -> isAccepted() ? Reason.SET_ASIDE : Reason.EMBEDDED;
            case OPEN, ACKNOWLEDGED -> Reason.MISSING;
        };
    }

    public UUID unitId() {
        return subject.unitId();
    }

    public Period period() {
        return subject.period();
    }

    /** The same as it was at another moment. */
    Expected timed(Timing other) {
        return new Expected(reportId, subject, unitName, requested, status, other, versionId, versionNumber, nil);
    }

    boolean isAccepted() {
        return versionId != null;
    }

    Candidate candidate() {
        return new Candidate(reportId, java.util.Objects.requireNonNull(versionId), subject);
    }
}
