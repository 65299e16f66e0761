package vn.dondoc.obligation;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.NotFound;

/**
 * The front door to standing still: who receives a task or an own plan stops its clock for a reason and lets it go on
 * again; the last day then moves by as many days as it stood still. A report has no such pause: its period runs.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Suspensions {

    private final Doorkeeper door;
    private final Clock clock;

    /**
     * @throws NotFound where that is somebody else's, or a report
     * @throws StepNotPossible where nothing is owed, or it stands still already
     */
    public void suspend(UUID id, String reason, Standing by) {
        pausable(id, by).suspend(reason, by.accountId(), clock.instant());
    }

    /**
     * @throws NotFound as in {@link #suspend}
     * @throws StepNotPossible where it does not stand still
     */
    public void resume(UUID id, String reason, Standing by) {
        pausable(id, by).resume(reason, by.accountId(), clock.instant());
    }

    private Obligation pausable(UUID id, Standing by) {
        Obligation received = door.received(id, by);
        if (received.kind() == ObligationKind.REPORT) {
            throw new NotFound("obligation to suspend", id);
        }
        return received;
    }
}
