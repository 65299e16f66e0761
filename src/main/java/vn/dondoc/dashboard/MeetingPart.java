package vn.dondoc.dashboard;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of the weekly meeting.
 *
 * @param total how many rows the list behind it has
 * @param left how many of them no line tells of
 * @param toDo for how many of all something has still to be handed in
 * @param returned how many of all were handed in, and sent back
 */
public record MeetingPart(Sort sort, long total, long left, long toDo, long returned, List<OfPlan> plans) {

    /** In the order of the page. */
    public enum Sort {
        DONE,
        DOING,
        LATE,
        /** asked of bodies outside the hierarchy, the day gone by */
        ASKED
    }

    public List<MeetingLine> lines() {
        return plans.stream().flatMap(plan -> plan.lines().stream()).toList();
    }

    /** The lines of one plan. */
    public record OfPlan(UUID planId, @Nullable String reference, String subject, List<MeetingLine> lines) {}
}
