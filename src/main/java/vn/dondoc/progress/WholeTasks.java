package vn.dondoc.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.DutySplit;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.site.NotFound;

/**
 * The front door to a task with all its units: its words for whoever owes a part of it or follows it, the units with where
 * each stands for who follows it. What a person may not see is {@link NotFound}.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class WholeTasks {

    private final WholeTaskQueries queries;
    private final Contributions contributions;
    private final Obligations obligations;

    @Transactional(readOnly = true)
    public WholeTask task(UUID id, Standing standing) {
        List<ObligationRow> own =
                obligations.rows(ObligationFilter.OWED.withSource(id).atMost(TaskMembers.FIRST), standing);
        return queries.task(id, own, standing);
    }

    /** @param filter which units, by time class, name, order and page; those that this person follows in any case */
    @Transactional(readOnly = true)
    public TaskMembers members(UUID id, ObligationFilter filter, Standing standing) {
        ObligationFilter all = ObligationFilter.FOLLOWED.withSource(id);
        DutySplit split = obligations.split(all, standing);
        List<ObligationRow> rows = obligations.rows(filter, standing);
        return new TaskMembers(
                split,
                queries.members(rows),
                obligations.split(filter, standing).total(),
                obligations.split(untaken(id), standing).total(),
                queries.undated(id, standing),
                contributions.of(all.withRole(PartyRole.COORDINATE), standing),
                contributions.of(all.withRole(PartyRole.LEAD).withMode(AssignmentMode.REQUEST), standing),
                contributions.toClose(id, standing));
    }

    /** Of those who are ordered to lead it; the list behind the figure asks the same. */
    public static ObligationFilter untaken(UUID id) {
        return ObligationFilter.FOLLOWED
                .withSource(id)
                .withRole(PartyRole.LEAD)
                .withMode(AssignmentMode.ASSIGN)
                .only(Criterion.UNTAKEN);
    }

    /**
     * The task is done: what those who helped have told or declared is confirmed. Those who told nothing are left alone.
     *
     * @return how many
     * @throws NotFound where nothing of this task is to be closed by this person
     */
    public int closeCoordination(UUID id, String remark, Standing by) {
        List<Contribution> closing = contributions.toClose(id, by);
        if (closing.isEmpty()) {
            throw new NotFound("coordination", id);
        }
        closing.forEach(each -> close(each, remark, by));
        return closing.size();
    }

    private void close(Contribution each, String remark, Standing by) {
        Instant toldAt = each.toldAt();
        if (each.step().isOwed() && toldAt != null && each.words() != null) {
            // it told what it gave and only did not declare it: the day on which it did so counts
            obligations.submitOnBehalf(each.obligationId(), each.words(), VietnamTime.dayOf(toldAt), by);
        }
        obligations.accept(each.obligationId(), remark, by);
    }
}
