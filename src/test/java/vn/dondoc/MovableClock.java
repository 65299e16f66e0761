package vn.dondoc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import vn.dondoc.calendar.VietnamTime;

/** The program's clock in tests: stands still where a test puts it. */
@TestComponent
@Primary
public class MovableClock extends Clock {

    private volatile Instant instant = noonOf(LocalDate.of(2021, 5, 20));

    /** Noon of that day in Việt Nam. */
    public void standOn(LocalDate day) {
        instant = noonOf(day);
    }

    public void standAt(Instant moment) {
        instant = moment;
    }

    public void goOn(Duration time) {
        instant = instant.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant, zone);
    }

    @Override
    public Instant instant() {
        return instant;
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(VietnamTime.ZONE).toInstant();
    }
}
