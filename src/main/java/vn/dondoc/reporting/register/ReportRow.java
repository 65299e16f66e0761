package vn.dondoc.reporting.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Timing;
import vn.dondoc.reporting.ReportStatus;
import vn.dondoc.site.Status;

/**
 * One report in a list.
 *
 * @param regimeId what asks for it
 * @param firstReceivedAt when it was handed in for the first time, which decides whether it came in time
 * @param paper number and sign of the paper that was handed in last
 */
public record ReportRow(
        ObligationRow duty,
        UUID regimeId,
        @Nullable ReportStatus own,
        boolean nil,
        @Nullable Instant firstReceivedAt,
        @Nullable String paper) {

    public UUID id() {
        return duty.id();
    }

    public ReportState state() {
        return new ReportState(duty.state(), own, nil);
    }

    public Status status() {
        return state().on(duty.today(), duty.soonDays());
    }

    /** Said beside the status where that says something more pressing. */
    public @Nullable Status ownWork() {
        Status word = state().isBeingWritten() ? state().ownWord() : null;
        return word == status() ? null : word;
    }

    public @Nullable LocalDate receivedOn() {
        return firstReceivedAt == null ? null : VietnamTime.dayOf(firstReceivedAt);
    }

    /** A body that is only asked is neither early nor late. */
    public boolean isTimed() {
        return !duty.isRequested();
    }

    public Timing timing() {
        return duty.timing();
    }

    /** Days by which it came late, or is late by now. */
    public int daysLate() {
        return duty.daysLate();
    }
}
