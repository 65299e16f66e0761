package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
        receivers(plan).forEach(unit -> named.add(Party.unit(unit)));
        named.add(Party.unit(plan.monitoringUnitId()));
        return named;
    }

    /** The units to which anything that the plan asks for goes, or through which. */
    static Set<UUID> receivers(Plan plan) {
        Set<UUID> receiving = new HashSet<>();
        plan.regimes().forEach(regime -> receiving.addAll(List.of(regime.recipientId(), regime.intakeUnitId())));
        plan.demands().forEach(demand -> receiving.addAll(List.of(demand.recipientId(), demand.intakeUnitId())));
        return receiving;
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
        requireWithin(plan, added, day);
    }

    /**
     * The same of somebody who is called upon beside the words of the plan.
     *
     * @throws NotFound where that is somebody outside the circle
     */
    void require(Plan plan, Party party, LocalDate day) {
        requireWithin(plan, new HashSet<>(Set.of(party)), day);
    }

    /** The same of several; {@code added} is used up. */
    void requireWithin(Plan plan, Set<Party> added, LocalDate day) {
        added.remove(Party.unit(plan.speaker()));
        added.remove(Party.unit(plan.draftingUnitId()));
        if (added.isEmpty()) {
            return;
        }
        Set<Party> within = circles.around(plan.speaker(), day).members().stream()
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
}
