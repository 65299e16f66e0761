package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.ObligationKind;

/**
 * One task or report of the meeting, with the units of which the same is to be said.
 *
 * @param units those that are named
 * @param further how many there are besides
 * @param toDo how many of all of them have still to hand something in
 * @param alike whether all of them, named or not, share one day
 */
public record MeetingLine(
        ObligationKind kind,
        UUID sourceId,
        @Nullable Period period,
        String title,
        List<OfUnit> units,
        long further,
        long toDo,
        boolean alike) {

    public long owing() {
        return units.size() + further;
    }

    /** What they all share; null where days differ. */
    public @Nullable LocalDate day() {
        return alike ? units.getFirst().day() : null;
    }

    /**
     * One unit.
     *
     * @param day until when; of what is done, when it was found so
     * @param daysLate none where it is in time, or only asked
     * @param waiting handed in, and not judged yet
     * @param returned handed in, and sent back
     * @param requested asked, not ordered
     * @param reason why it is late, as the unit says
     */
    public record OfUnit(
            UUID obligationId,
            String address,
            String name,
            @Nullable LocalDate day,
            @Nullable Integer daysLate,
            int reminders,
            boolean waiting,
            boolean returned,
            boolean requested,
            @Nullable String reason) {}
}
