package vn.dondoc.calendar;

import java.time.LocalDate;

/** A day on which the week's usual order does not hold, and who decided so. */
public record CalendarDay(LocalDate date, Kind kind, String label, String legalBasis) {

    /** Why the day is off, or on. */
    public enum Kind {
        HOLIDAY,
        MAKEUP_OFF,
        SWAP_OFF,
        SWAP_WORKDAY;

        public boolean isDayOff() {
            return this != SWAP_WORKDAY;
        }
    }
}
