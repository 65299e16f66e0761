package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Circle;
import vn.dondoc.agency.Circles;
import vn.dondoc.agency.Party;
import vn.dondoc.site.NotFound;

/** Whom a plan may name: the circle of its issuer, and nobody beyond, whatever a form sends. */
@Component
@lombok.RequiredArgsConstructor
class Reach {

    private final Circles circles;

    /** Everybody whom the plan names, as bearer or receiver of anything. */
    static Set<Party> of(Plan plan) {
        Set<Party> named = bearers(plan);
        plan.regimes().forEach(regime -> addReceivers(named, regime.recipientId(), regime.intakeUnitId()));
        plan.demands().forEach(demand -> addReceivers(named, demand.recipientId(), demand.intakeUnitId()));
        named.add(Party.unit(plan.monitoringUnitId()));
        return named;
    }

    /** Everybody who owes anything under the plan. */
    static Set<Party> bearers(Plan plan) {
        Set<Party> named = new HashSet<>();
        Stream.of(
                        plan.tasks().stream().flatMap(task -> task.parties().stream()),
                        plan.regimes().stream().flatMap(regime -> regime.parties().stream()),
                        plan.demands().stream().flatMap(demand -> demand.parties().stream()))
                .flatMap(parties -> parties)
                .forEach(party -> named.add(party.party()));
        return named;
    }

    /**
     * @param known whom it named before the change: they may stay
     * @param day as of which the circle is drawn
     * @throws NotFound where the plan newly names somebody outside the circle
     */
    void require(Plan plan, Set<Party> known, LocalDate day) {
        Set<Party> added = of(plan);
        added.removeAll(known);
        added.remove(Party.unit(plan.issuerId()));
        added.remove(Party.unit(plan.draftingUnitId()));
        if (added.isEmpty()) {
            return;
        }
        Set<Party> within = circles.around(plan.issuerId(), day).members().stream()
                .map(Circle.Member::party)
                .collect(Collectors.toSet());
        added.removeAll(within);
        if (!added.isEmpty()) {
            throw new NotFound("unit or group within reach of plan", plan.id());
        }
    }

    /** The same as of the plan's own day. */
    void require(Plan plan, Set<Party> known) {
        require(plan, known, plan.reference());
    }

    private static void addReceivers(Set<Party> named, UUID recipient, UUID intakeUnit) {
        named.add(Party.unit(recipient));
        named.add(Party.unit(intakeUnit));
    }
}
