package vn.dondoc.calendar;

import vn.dondoc.audit.AuditedEvent;

/** A day off was added or removed; whoever keeps computed due days may want to look at those that are still open. */
public record CalendarDayChanged(CalendarDay day, boolean added, String by) implements AuditedEvent {

    @Override
    public String action() {
        return added ? "calendar.day.added" : "calendar.day.removed";
    }

    @Override
    public String subject() {
        return "%s, %s".formatted(SpokenDate.of(day.date()), day.label());
    }

    @Override
    public String actor() {
        return by;
    }

    @Override
    public String detail() {
        return "%s, %s".formatted(day.kind(), day.legalBasis());
    }
}
