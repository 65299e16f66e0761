package vn.dondoc.plan;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/**
 * The front door to what everybody may read of issued plans. Closed until the owner of a plan opens it; of a plan that is
 * unknown, a draft or closed to the public nothing can be learnt, not even which of these it is.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class PublicPlans {

    /** Whoever comes without a name: sees nothing that depends on who asks. */
    private static final Standing ANYBODY = new Standing(new UUID(0, 0), "", List.of(), List.of(), Map.of());

    private final ChangeablePlans changeable;
    private final PlanQueries queries;
    private final PlanParticulars particulars;
    private final Bearers bearers;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Opens the page to everybody, or closes it; who did so and when is kept. */
    public void publish(UUID planId, boolean open, Standing by) {
        Plan plan = changeable.editable(planId, by);
        if (plan.status() == PlanStatus.DRAFT) {
            throw new NotFound("issued plan", planId);
        }
        if (last(planId).map(Publication::open).orElse(false) == open) {
            return;
        }
        jdbc.sql("insert into plan_publication (id, plan_id, open, at, by_account) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), planId, open, Timestamp.from(clock.instant()), by.accountId())
                .update();
        events.publishEvent(new PlanChanged(
                open ? "plan.published" : "plan.withdrawnFromPublic", plan.designation(), by.username(), null));
    }

    /** How it was switched last, for who may switch it; none while it never was. */
    @Transactional(readOnly = true)
    public Optional<Publication> publication(PlanPage plan) {
        return plan.mayEdit() && !plan.isDraft() ? last(plan.row().id()) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public PublicPlan page(UUID planId) {
        PlanPage plan = queries.open(planId)
                .map(row -> particulars.page(row, ANYBODY))
                .orElseThrow(() -> new NotFound("public plan", planId));
        return new PublicPlan(plan, bearers.of(plan));
    }

    private Optional<Publication> last(UUID planId) {
        return jdbc.sql("""
                        select q.open, q.at, a.display_name from plan_publication q join account a on a.id = q.by_account
                        where q.plan_id = ? order by q.at desc, q.id desc limit 1
                        """)
                .param(planId)
                .query((row, number) -> new Publication(
                        row.getBoolean("open"), row.getTimestamp("at").toInstant(), row.getString("display_name")))
                .optional();
    }
}
