package vn.dondoc.reminder;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.NotFound;

/** The front door to how each plan wants its people reminded; the usual way where nobody said otherwise. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Policies {

    private final JdbcClient jdbc;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @Transactional(readOnly = true)
    public Policy of(UUID planId) {
        return kept(planId).orElse(Policy.USUAL);
    }

    /** @throws NotFound where this person does not lead or monitor what the plan's issuer or monitoring unit does */
    public void set(UUID planId, Policy policy, Standing by) {
        PlanRow plan = changeable(planId, by);
        jdbc.sql("""
                        insert into reminder_policy (plan_id, days_before, late_every, review_every, escalate_after,
                            notice_after, changed_by, changed_at)
                        values (:plan, :before, :late, :review, :escalate, :notice, :by, :now)
                        on conflict (plan_id) do update set days_before = excluded.days_before,
                            late_every = excluded.late_every, review_every = excluded.review_every,
                            escalate_after = excluded.escalate_after, notice_after = excluded.notice_after,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("plan", planId)
                .param("before", policy.daysBefore().toArray(Integer[]::new))
                .param("late", policy.lateEvery())
                .param("review", policy.reviewEvery())
                .param("escalate", policy.escalateAfter())
                .param("notice", policy.noticeAfter())
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new ReminderChanged(
                "reminder.policy", plan.reference() == null ? plan.subject() : plan.reference(), by.username()));
    }

    /** The plan, for who may say how its people are reminded. */
    @Transactional(readOnly = true)
    public PlanRow changeable(UUID planId, Standing by) {
        PlanRow plan = plans.row(planId, by);
        if (!by.oversees(plan.issuerId()) && !by.oversees(plan.monitoringUnitId())) {
            throw new NotFound("policy of plan", planId);
        }
        return plan;
    }

    private Optional<Policy> kept(UUID planId) {
        return jdbc.sql("""
                        select days_before, late_every, review_every, escalate_after, notice_after
                        from reminder_policy where plan_id = ?
                        """).param(planId).query(Policies::read).optional();
    }

    private static Policy read(ResultSet row, int number) throws SQLException {
        Array before = row.getArray("days_before");
        return new Policy(
                Arrays.asList((Integer[]) before.getArray()),
                row.getInt("late_every"),
                row.getInt("review_every"),
                row.getInt("escalate_after"),
                row.getInt("notice_after"));
    }
}
