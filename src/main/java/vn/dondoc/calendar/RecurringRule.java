package vn.dondoc.calendar;

import java.util.List;
import java.util.stream.Collectors;

/** A day of every year or of every period: «trước ngày 15/6 và 25/11 hằng năm», «ngày 25 của tháng cuối quý». */
public record RecurringRule(DueKind relation, List<MovingDay> days) implements DueRule {

    public RecurringRule {
        if (!relation.namesADay()) {
            throw new IllegalArgumentException(relation + " does not name a day");
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A rule that recurs needs a day");
        }
        days = List.copyOf(days);
    }

    @Override
    public DueKind kind() {
        return DueKind.RECURRING;
    }

    @Override
    public String toText() {
        return relation + " " + days.stream().map(MovingDay::toText).collect(Collectors.joining(","));
    }

    @Override
    public String words() {
        return Relation.words(relation) + " "
                + days.stream().map(MovingDay::words).collect(Collectors.joining(" và "));
    }
}
