package vn.dondoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day on which the week's usual order does not hold, and who decided so. */
public record CalendarDay(LocalDate date, Kind kind, String label, String legalBasis) {

    public CalendarDay {
        if (!kind.fits(date)) {
            throw new IllegalArgumentException("%s cannot be %s".formatted(date, kind));
        }
        if (label.isBlank() || legalBasis.isBlank()) {
            throw new IllegalArgumentException("A day off needs a name and a legal basis");
        }
    }

    /** Why the day is off, or on. */
    public enum Kind {
        /** Named in the law or in the year's notice; may fall on a weekend. */
        HOLIDAY,
        /** A weekday off because the holiday fell on a weekend. */
        MAKEUP_OFF,
        /** A weekday off for which a weekend day is worked. */
        SWAP_OFF,
        SWAP_WORKDAY;

        public boolean isDayOff() {
            return this != SWAP_WORKDAY;
        }

        /** Only a holiday may be any day of the week. */
        public boolean fits(LocalDate date) {
            boolean weekend = isWeekend(date);
            return switch (this) {
                case HOLIDAY -> true;
                case MAKEUP_OFF, SWAP_OFF -> !weekend;
                case SWAP_WORKDAY -> weekend;
            };
        }
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
