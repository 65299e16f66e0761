package vn.dondoc.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.site.NotFound;

/** Asked before anything in the ledger changes: whose row it is, whether it is closed, whether a day is still to come. */
@Component
@lombok.RequiredArgsConstructor
class Doorkeeper {

    private final ObligationRepository obligations;
    private final List<Closing> closings;
    private final Clock clock;

    /**
     * What this person's unit owes.
     *
     * @throws NotFound where it does not
     * @throws DutyLocked where its period is closed
     */
    Obligation owed(UUID id, Standing by) {
        return open(obligations.owed(id, by));
    }

    /**
     * What this person judges.
     *
     * @throws NotFound where that is somebody else's
     * @throws DutyLocked where its period is closed
     */
    Obligation received(UUID id, Standing by) {
        return open(obligations.received(id, by));
    }

    /**
     * For what the program does by itself.
     *
     * @throws DutyLocked where its period is closed
     */
    Obligation seen(UUID id) {
        return open(obligations.findById(id).orElseThrow(() -> new NotFound("obligation", id)));
    }

    void requireOpen(UUID sourceId, Period period) {
        if (isLocked(sourceId, period)) {
            throw new DutyLocked();
        }
    }

    boolean isLocked(UUID sourceId, @Nullable Period period) {
        return period != null && closings.stream().anyMatch(closing -> closing.isLocked(sourceId, period));
    }

    void requireToCome(@Nullable LocalDate day) {
        if (day != null && day.isBefore(VietnamTime.today(clock))) {
            throw new DayIsPast(day);
        }
    }

    private Obligation open(Obligation obligation) {
        if (obligation.kind() == ObligationKind.REPORT && obligation.period() != null) {
            requireOpen(obligation.sourceId(), Period.parse(obligation.period()));
        }
        return obligation;
    }
}
