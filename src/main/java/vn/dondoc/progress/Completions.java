package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Obligations;

/**
 * The front door to the end of a task: the unit declares it done, who follows it confirms or returns it. What a person may
 * not see is {@link vn.dondoc.site.NotFound}; what somebody else has moved is {@link TaskMoved} or
 * {@link vn.dondoc.obligation.StepNotPossible}.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Completions {

    private final TaskDoor door;
    private final Obligations obligations;
    private final Proofs proofs;

    public void acknowledge(UUID id, Standing by) {
        door.open(id, by);
        obligations.acknowledge(id, by);
    }

    /**
     * @param result what came out; of a coordinating unit: what it gave
     * @throws ProgressRefused EVIDENCE_MISSING where the plan names what a lead has to deliver and nothing proves it
     */
    public void declare(UUID id, String result, Standing by) {
        TaskDoor.Task task = door.open(id, by);
        if (task.manner() == Manner.LEAD && task.namesDeliverable() && proofs.kept(id) == 0) {
            throw new ProgressRefused(ProgressRefused.Reason.EVIDENCE_MISSING);
        }
        obligations.submit(id, result.strip(), by);
    }

    /** @param seen how many declarations were known to who confirms */
    public void confirm(UUID id, @Nullable String remark, int seen, Standing by) {
        requireSeen(id, seen, by);
        obligations.accept(id, remark == null || remark.isBlank() ? null : remark.strip(), by);
    }

    /**
     * @param newDay until when it has to come again; null leaves the day as it stands
     * @param seen as in {@link #confirm}
     * @throws vn.dondoc.obligation.DayIsPast where that day is over
     */
    public void sendBack(UUID id, String reason, @Nullable LocalDate newDay, int seen, Standing by) {
        requireSeen(id, seen, by);
        obligations.sendBack(id, reason.strip(), newDay, by);
    }

    private void requireSeen(UUID id, int seen, Standing by) {
        if (door.followed(id, by).row().submissions() != seen) {
            throw new TaskMoved();
        }
    }
}
