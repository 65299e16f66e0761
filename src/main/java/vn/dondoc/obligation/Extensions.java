package vn.dondoc.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.NotFound;

/**
 * The front door to more time: the unit asks, who receives grants it once or refuses it, each with a reason. The day that
 * stood at first stays visible. What a person may not see is {@link NotFound}; a closed
 * period is {@link DutyLocked}.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Extensions {

    private final Doorkeeper door;
    private final Clock clock;

    /**
     * @throws DayIsPast where that day is over
     * @throws DayOutOfRange where it is no later than the day in force
     * @throws StepNotPossible where nothing is owed any more, no day is set, or a wish waits for its answer
     */
    public void ask(UUID id, LocalDate wishedDay, String reason, Standing by) {
        Obligation owed = door.owed(id, by);
        door.requireToCome(wishedDay);
        owed.askExtension(wishedDay, reason, by.accountId(), clock.instant());
    }

    /**
     * Answers a wish, or gives more time unasked.
     *
     * @param forced the second time is meant
     * @throws ExtendedAlready where it is the second time and not forced
     * @throws DayIsPast where that would make something late at once
     * @throws DayOutOfRange where it is no later than the day in force
     * @throws StepNotPossible where it is settled or has no day
     */
    public void grant(UUID id, LocalDate day, String reason, boolean forced, Standing by) {
        Obligation received = door.received(id, by);
        door.requireToCome(day);
        received.extend(day, reason, forced, by.accountId(), clock.instant());
    }

    /** @throws StepNotPossible where nobody waits for an answer */
    public void refuse(UUID id, String reason, Standing by) {
        door.received(id, by).refuseExtension(reason, by.accountId(), clock.instant());
    }
}
