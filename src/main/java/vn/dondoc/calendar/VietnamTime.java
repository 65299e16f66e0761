package vn.dondoc.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone in which days are counted. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The last second of the day (BLDS 2015, Điều 148.6). */
    public static Instant endOf(LocalDate day) {
        return day.atTime(23, 59, 59).atZone(ZONE).toInstant();
    }
}
