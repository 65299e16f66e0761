package vn.dondoc.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Transfers;
import vn.dondoc.plan.PlanIncomplete;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.NotFound;

/**
 * The front door to plans that give way to another: what is open under the one is taken over by what the same units owe
 * under the other, where a person who leads both plans lays these beside each other; what was done, and what waits to be judged, stays.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Carryings {

    private final Plans plans;
    private final Transfers transfers;
    private final OpenDuties open;

    /**
     * @param chosen for duties of the old plan the one of the new that takes each over, or none; null for what is proposed
     * @throws PlanIncomplete where the other plan is not in force
     * @throws NotFound also where this person may not end the old plan
     */
    @Transactional(readOnly = true)
    public CarryingPage page(
            UUID oldId, UUID nextId, boolean replaces, @Nullable Map<UUID, UUID> chosen, Standing standing) {
        return weighed(oldId, nextId, replaces, chosen, standing).page();
    }

    /**
     * Does what {@link #page} shows, and lets the old plan give way; what nothing takes over ends where it is replaced.
     *
     * @return how many duties were taken over
     */
    public int carry(UUID oldId, UUID nextId, boolean replaces, Map<UUID, UUID> chosen, String reason, Standing by) {
        Weighed weighed = weighed(oldId, nextId, replaces, chosen, by);
        if (!weighed.successors().isEmpty()) {
            String words = "Chuyển sang " + weighed.page().next().reference() + ": " + reason;
            transfers.carryOver(weighed.successors(), words, by.accountId());
        }
        plans.giveWayTo(oldId, nextId, replaces, reason, by);
        return weighed.successors().size();
    }

    private Weighed weighed(
            UUID oldId, UUID nextId, boolean replaces, @Nullable Map<UUID, UUID> chosen, Standing standing) {
        PlanPage old = plans.page(oldId, standing);
        if (!old.mayEnd()) {
            throw new NotFound("plan to be ended", oldId);
        }
        PlanPage next = plans.page(nextId, standing);
        if (!next.row().status().isInForce() || oldId.equals(nextId)) {
            throw new PlanIncomplete("plan.successor.draft");
        }
        Map<UUID, Map<OpenDuties.Place, UUID>> owed = open.of(oldId);
        // into the ledger of a plan writes only who leads that plan
        Map<UUID, Map<OpenDuties.Place, UUID>> takers = next.mayEdit() ? open.of(nextId) : Map.of();
        List<Duty> targets = next.mayEdit() ? Duty.all(next) : List.of();
        Proposals proposals = new Proposals(Duty.all(old), targets);
        List<CarryingPage.Line> lines = new ArrayList<>();
        Map<UUID, UUID> successors = new HashMap<>();
        for (Duty from : Duty.all(old)) {
            Map<OpenDuties.Place, UUID> rows = owed.getOrDefault(from.id(), Map.of());
            if (!rows.isEmpty()) {
                List<Duty> choices =
                        targets.stream().filter(to -> to.kind() == from.kind()).toList();
                UUID target = chosen == null ? proposed(from, proposals, rows, takers) : chosen(from, chosen, choices);
                Map<UUID, UUID> taken = taken(rows, target == null ? Map.of() : takers.getOrDefault(target, Map.of()));
                successors.putAll(taken);
                lines.add(new CarryingPage.Line(from, rows.size(), target, taken.size(), choices));
            }
        }
        CarryingPage page =
                new CarryingPage(old.row(), next.row(), replaces, next.mayEdit(), lines, open.waiting(oldId));
        return new Weighed(page, successors);
    }

    private static @Nullable UUID chosen(Duty from, Map<UUID, UUID> chosen, List<Duty> choices) {
        return choices.stream()
                .map(Duty::id)
                .filter(id -> id.equals(chosen.get(from.id())))
                .findFirst()
                .orElse(null);
    }

    /** The likeliest of the same kind that at least one of the units owes too. */
    private static @Nullable UUID proposed(
            Duty from,
            Proposals proposals,
            Map<OpenDuties.Place, UUID> rows,
            Map<UUID, Map<OpenDuties.Place, UUID>> above) {
        return proposals.of(from).stream()
                .filter(proposal -> proposal.own().kind() == from.kind() && proposal.sure())
                .map(proposal -> proposal.own().id())
                .filter(id -> !taken(rows, above.getOrDefault(id, Map.of())).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Map<UUID, UUID> taken(Map<OpenDuties.Place, UUID> rows, Map<OpenDuties.Place, UUID> above) {
        Map<UUID, UUID> taken = new HashMap<>();
        rows.forEach((place, id) -> {
            UUID to = above.get(place);
            if (to != null) {
                taken.put(id, to);
            }
        });
        return taken;
    }

    private record Weighed(CarryingPage page, Map<UUID, UUID> successors) {}
}
