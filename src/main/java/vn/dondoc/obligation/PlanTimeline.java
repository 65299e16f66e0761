package vn.dondoc.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;

/**
 * What a plan asks for, along the days, as one person may see it.
 *
 * @param followed seen by those who issue or receive; else by a unit that owes, which sees its own
 */
public record PlanTimeline(boolean followed, LocalDate issued, LocalDate end, LocalDate today, List<Line> lines) {

    /** Those of one kind that have a day, or have none. */
    public List<Line> lines(ObligationKind kind, boolean dated) {
        return lines.stream()
                .filter(line -> line.kind() == kind && (line.due() != null) == dated)
                .toList();
    }

    /** From when to when something is asked: no less than the plan's own time. */
    public LocalDate last() {
        return lines.stream()
                .map(Line::due)
                .filter(due -> due != null && due.isAfter(end))
                .max(LocalDate::compareTo)
                .orElse(end);
    }

    /**
     * One task, one report of one period, or one demand, with all units that owe it.
     *
     * @param from since when the first of them has it
     * @param due the last day of the last of them
     * @param counts where those stand who do it themselves
     * @param helpers how many only help
     */
    public record Line(
            ObligationKind kind,
            UUID sourceId,
            @Nullable Period period,
            String title,
            LocalDate from,
            @Nullable LocalDate due,
            TimeClassCounts counts,
            long helpers) {

        public long done() {
            return counts.of(TimeClass.DONE_ON_TIME) + counts.of(TimeClass.DONE_LATE);
        }

        public long late() {
            return counts.of(TimeClass.DOING_LATE);
        }

        /** Neither done nor late. */
        public long others() {
            return counts.total() - done() - late();
        }
    }
}
