package vn.dondoc.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.ObligationStatus;

/** All that is open at one unit on the day before it ends. */
public record OpenMatters(
        UnitRow unit,
        List<Duty> duties,
        List<Led> led,
        List<Postings.PostingRow> people,
        List<Membership> memberships,
        List<UnitRow> below) {

    /** Something that the unit owes. */
    public record Duty(
            UUID id,
            UUID unitId,
            UUID planId,
            @Nullable String reference,
            String subject,
            ObligationKind kind,
            UUID sourceId,
            @Nullable String period,
            String title,
            @Nullable LocalDate dueOn,
            ObligationStatus status,
            boolean requested) {

        /** Handed in, so that others have to judge it first. */
        public boolean isWaiting() {
            return status == ObligationStatus.SUBMITTED;
        }

        public boolean isOverdue(LocalDate day) {
            return !isWaiting() && !requested && dueOn != null && dueOn.isBefore(day);
        }

        public @Nullable String periodLabel() {
            return period == null ? null : Period.parse(period).label();
        }

        String whatIsAsked() {
            return sourceId + "/" + (period == null ? "" : period);
        }
    }

    /** A plan that the unit leads, or under which it receives and judges. */
    public record Led(
            UUID unitId,
            UUID planId,
            @Nullable String reference,
            String subject,
            boolean ended,
            boolean issues,
            boolean follows,
            boolean drafts,
            long open,
            long overdue) {

        boolean leads() {
            return !ended && (issues || follows || drafts);
        }
    }

    /** A group that names the unit. */
    public record Membership(UUID unitId, UUID groupId, String groupName, String ownerName) {}

    public long overdue(LocalDate day) {
        return duties.stream().filter(duty -> duty.isOverdue(day)).count();
    }

    /** In time by now, but no more on the day of the change. */
    public long overdueBy(LocalDate day, LocalDate today) {
        return duties.stream()
                .filter(duty -> duty.isOverdue(day) && !duty.isOverdue(today))
                .count();
    }

    public boolean isEmpty() {
        return duties.isEmpty() && led.isEmpty() && people.isEmpty() && below.isEmpty();
    }
}
