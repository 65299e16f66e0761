package vn.dondoc.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.plan.AssignmentMode;

/**
 * A report that a unit owes, as the ledger knows it.
 *
 * @param regimeId the reporting regime of the plan that asks for it
 * @param serves whether the person who asks serves the unit that owes
 * @param receives whether that person oversees the issuer or the intake unit, and so judges
 */
public record OwedReport(
        UUID id,
        UUID rootAgencyId,
        UUID planId,
        UUID regimeId,
        UUID unitId,
        String unitName,
        UUID issuerId,
        UUID receiverId,
        UUID intakeUnitId,
        String intakeUnitName,
        Period period,
        String title,
        AssignmentMode mode,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate askedDueOn,
        ObligationStatus status,
        @Nullable Boolean late,
        @Nullable Integer lateByDays,
        int submissions,
        int reminders,
        int extensions,
        Instant openedAt,
        Instant waitingSince,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant settledAt,
        boolean serves,
        boolean receives) {

    public Timing timing() {
        return Timing.of(status, late, submissions);
    }

    /** Asked of a body outside the hierarchy: never shown as late. */
    public boolean isRequested() {
        return mode == AssignmentMode.REQUEST;
    }
}
