package vn.dondoc.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The program's clock. Only the telling of a demo world makes it stand at another moment, for what one thread does
 * meanwhile.
 */
public final class ProgramClock extends Clock {

    private static final ScopedValue<Instant> STANDS_AT = ScopedValue.newInstance();

    private final Clock running;

    public ProgramClock(Clock running) {
        this.running = running;
    }

    /** Does something as if it were that moment. */
    public void standingAt(Instant moment, Runnable deed) {
        ScopedValue.where(STANDS_AT, moment).run(deed);
    }

    @Override
    public Instant instant() {
        return STANDS_AT.isBound() ? STANDS_AT.get() : running.instant();
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ProgramClock(running.withZone(zone));
    }
}
