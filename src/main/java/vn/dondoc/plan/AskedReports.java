package vn.dondoc.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.agency.Units;
import vn.dondoc.calendar.Period;
import vn.dondoc.site.NotFound;

/**
 * The front door to asking for thematic and ad hoc reports under a plan in force (NĐ 09/2019/NĐ-CP). What was signed is
 * not touched; a plan that the person may not edit is {@link NotFound}.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class AskedReports {

    private final ChangeablePlans changeable;
    private final Additions additions;
    private final PlanRepository plans;
    private final PlanQueries queries;
    private final Roster roster;
    private final Reach reach;
    private final Units units;

    /**
     * Asks units or groups for a report; each of them owes it from now on and may read the plan.
     *
     * @return the id of the regime that this adds to the plan
     * @throws NotFound also where it names somebody beyond the issuer's circle and the superior plan
     * @throws PlanIncomplete where nobody would owe it
     * @throws IllegalArgumentException where its due day is over
     */
    public UUID ask(UUID planId, AskedReport report, Standing by) {
        Plan plan = changeable.inForce(planId, by);
        additions.requireToCome(report.dueOn());
        Set<Party> known = known(plan, report);
        Regime regime = plan.ask(report, by.accountId(), additions.now());
        reach.require(plan, known, additions.today());
        Set<UUID> called = new HashSet<>(roster.calledBy(plan, regime));
        called.addAll(Reach.receivers(plan));
        additions.keep(
                plan,
                called,
                new ReportAsked(
                        planId, regime.id(), plan.designation(), report.title(), by.accountId(), by.username()));
        return regime.id();
    }

    /** Who owes what was asked: what the ledger opens. */
    @Transactional(readOnly = true)
    public AskedDuties duties(UUID planId, UUID regimeId) {
        Plan plan = additions.kept(planId);
        Regime regime = plan.regime(regimeId);
        Asking asked = regime.asked();
        if (asked == null) {
            throw new NotFound("asked report", regimeId);
        }
        return new AskedDuties(roster.dutiesOf(plan, regime), Period.asked(regime.periodKind(), asked.data()));
    }

    /** Who issued and who follows the superior plan: a report may go up to them, as they are called today. */
    @Transactional(readOnly = true)
    public Collection<UnitRow> superiors(UUID planId, Standing standing) {
        PlanRow seen = queries.row(planId, standing);
        UUID parent = plans.findById(seen.id()).map(Plan::parentId).orElse(null);
        return units.on(superiors(parent), additions.today()).values();
    }

    /** Whoever may be sent reports is not yet somebody who may be asked for one. */
    private Set<Party> known(Plan plan, AskedReport report) {
        Set<Party> known = new HashSet<>(Reach.of(plan));
        superiors(plan.parentId()).forEach(unit -> known.add(Party.unit(unit)));
        known.removeAll(report.reporters());
        known.addAll(Reach.bearers(plan));
        return known;
    }

    private List<UUID> superiors(@Nullable UUID parentId) {
        return parentId == null
                ? List.of()
                : plans.findById(parentId)
                        .map(parent -> List.of(parent.issuerId(), parent.monitoringUnitId()))
                        .orElseGet(List::of);
    }
}
