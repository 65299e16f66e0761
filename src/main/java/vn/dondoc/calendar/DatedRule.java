package vn.dondoc.calendar;

import java.time.LocalDate;

/** Before, on or until one day that is fully named: «trước 15/6/2021». */
public record DatedRule(DueKind kind, LocalDate day) implements DueRule {

    public DatedRule {
        if (!kind.namesADay()) {
            throw new IllegalArgumentException(kind + " does not name a day");
        }
    }

    @Override
    public String toText() {
        return kind + " " + day;
    }

    @Override
    public String words() {
        return Relation.words(kind) + " " + SpokenDate.of(day);
    }
}
