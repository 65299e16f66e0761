package vn.dondoc.cascade;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/**
 * The front door to coverage: what superior plans order and which duties of ours answer it. Who sees both reads; who may
 * edit ours decides, and every decision can be taken back.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Coverages {

    private final Plans plans;
    private final Holidays holidays;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** @throws NotFound also where this person may see no superior plan of it */
    @Transactional(readOnly = true)
    public CoveragePage page(UUID planId, @Nullable CoverageFilter filter, Standing standing) {
        PlanPage plan = plans.page(planId, standing);
        List<PlanPage> superiors = superiors(plan, standing);
        if (superiors.isEmpty()) {
            throw new NotFound("superior plan of", planId);
        }
        List<Duty> ordered =
                superiors.stream().flatMap(each -> Duty.of(each).stream()).toList();
        List<Duty> ours = Duty.of(plan);
        Map<UUID, List<CoverageRow.Decision>> decisions = decisions(planId, ordered, ours);
        Proposals proposals = new Proposals(ordered, ours);
        List<CoverageRow> rows = new ArrayList<>();
        for (PlanPage superior : superiors) {
            for (Duty duty : Duty.of(superior)) {
                List<CoverageRow.Decision> decided = decisions.getOrDefault(duty.id(), List.of());
                rows.add(new CoverageRow(
                        duty, superior.row(), decided, decided.isEmpty() ? proposals.of(duty) : List.of()));
            }
        }
        return new CoveragePage(
                plan.row(), superiors.stream().map(PlanPage::row).toList(), rows, ours, filter, plan.mayEdit());
    }

    /** These duties of ours answer that one; what was decided before stays beside it, except that it was not ours. */
    public void match(UUID planId, UUID dutyId, Collection<UUID> own, Standing by) {
        CoveragePage page = decidable(planId, dutyId, by);
        Set<UUID> known = page.ours().stream().map(Duty::id).collect(Collectors.toSet());
        if (!known.containsAll(own)) {
            throw new NotFound("duty of plan", planId);
        }
        undoWhere("superior_duty_id = :id and own_duty_id is null", planId, dutyId, by);
        own.forEach(each -> decide(planId, dutyId, each, null, by));
    }

    /** That duty does not concern us, for a reason that stays. */
    public void exclude(UUID planId, UUID dutyId, String reason, Standing by) {
        decidable(planId, dutyId, by);
        undoWhere("superior_duty_id = :id", planId, dutyId, by);
        decide(planId, dutyId, null, reason.strip(), by);
    }

    public void undo(UUID planId, UUID decisionId, Standing by) {
        if (!page(planId, null, by).mayDecide() || undoWhere("id = :id", planId, decisionId, by) == 0) {
            throw new NotFound("decision on plan", planId);
        }
    }

    private CoveragePage decidable(UUID planId, UUID dutyId, Standing by) {
        CoveragePage page = page(planId, null, by);
        if (!page.mayDecide()
                || page.rows().stream().noneMatch(row -> row.duty().id().equals(dutyId))) {
            throw new NotFound("duty above plan", planId);
        }
        return page;
    }

    private void decide(UUID planId, UUID dutyId, @Nullable UUID own, @Nullable String reason, Standing by) {
        jdbc.sql("""
                        insert into coverage_decision (id, plan_id, superior_duty_id, own_duty_id, reason, decided_at, decided_by)
                        values (:id, :plan, :duty, :own, :reason, :now, :by) on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("plan", planId)
                .param("duty", dutyId)
                .param("own", own)
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.accountId())
                .update();
    }

    private int undoWhere(String which, UUID planId, UUID id, Standing by) {
        return jdbc.sql("update coverage_decision set undone_at = :now, undone_by = :by where plan_id = :plan"
                        + " and undone_at is null and " + which)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.accountId())
                .param("plan", planId)
                .param("id", id)
                .update();
    }

    /** The plan above, then the other plans kept here on which ours rests. */
    private List<PlanPage> superiors(PlanPage plan, Standing standing) {
        Set<UUID> above = new LinkedHashSet<>();
        if (plan.parentId() != null && plan.opensParent()) {
            above.add(plan.parentId());
        }
        for (PlanPage.BasisRow basis : plan.bases()) {
            if (basis.linkedPlanId() != null) {
                above.add(basis.linkedPlanId());
            }
        }
        above.remove(plan.row().id());
        return above.stream().map(id -> plans.page(id, standing)).toList();
    }

    private Map<UUID, List<CoverageRow.Decision>> decisions(UUID planId, List<Duty> ordered, List<Duty> ours) {
        Map<UUID, Duty> above = ordered.stream().collect(Collectors.toMap(Duty::id, Function.identity()));
        Map<UUID, Duty> own = ours.stream().collect(Collectors.toMap(Duty::id, Function.identity()));
        WorkCalendar calendar = holidays.calendar();
        record Kept(UUID superiorId, CoverageRow.Decision decision) {}
        return jdbc
                .sql("""
                        select d.*, a.display_name from coverage_decision d join account a on a.id = d.decided_by
                        where d.plan_id = ? and d.undone_at is null order by d.decided_at, d.id
                        """)
                .param(planId)
                .query((row, number) -> {
                    Duty superior = above.get(row.getObject("superior_duty_id", UUID.class));
                    UUID ownId = row.getObject("own_duty_id", UUID.class);
                    Duty answer = ownId == null ? null : own.get(ownId);
                    return new Kept(
                            row.getObject("superior_duty_id", UUID.class),
                            new CoverageRow.Decision(
                                    row.getObject("id", UUID.class),
                                    answer,
                                    row.getString("reason"),
                                    row.getString("display_name"),
                                    row.getTimestamp("decided_at").toInstant(),
                                    superior == null || answer == null
                                            ? List.of()
                                            : Lateness.between(superior, answer, calendar)));
                })
                .list()
                .stream()
                // a duty of our draft may have been taken out since: then nothing answers any more
                .filter(kept -> kept.decision().own() != null || kept.decision().reason() != null)
                .collect(Collectors.groupingBy(
                        Kept::superiorId, Collectors.mapping(Kept::decision, Collectors.toList())));
    }
}
