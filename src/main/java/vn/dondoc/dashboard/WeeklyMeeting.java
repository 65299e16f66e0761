package vn.dondoc.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The paper for the weekly meeting.
 *
 * @param unitName whose meeting it is, in full
 * @param dataAt when what it tells of has changed last, or the day begun
 * @param from the first day of what is told as done
 * @param until the last day of what is told as due soon
 * @param later how many go on in time and are due after that
 * @param aside what no part tells of
 * @param chat the same for a chat group
 */
public record WeeklyMeeting(
        UUID unitId,
        String unitName,
        Instant dataAt,
        LocalDate today,
        LocalDate from,
        LocalDate until,
        MeetingPart done,
        MeetingPart doing,
        long later,
        MeetingPart late,
        MeetingPart asked,
        List<Aside> aside,
        String chat) {

    public List<MeetingPart> parts() {
        return List.of(done, doing, late);
    }

    /** From when on what is due is not told any more. */
    public LocalDate after() {
        return until.plusDays(1);
    }

    /**
     * How many of one sort there are, and what their list is asked by.
     *
     * @param name in the words of the page
     */
    public record Aside(String name, long count, String words) {}
}
