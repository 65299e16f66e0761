package vn.dondoc.succession;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Below;
import vn.dondoc.agency.CarriedPosting;
import vn.dondoc.agency.Decision;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Recorded;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Successions;
import vn.dondoc.agency.UnitName;
import vn.dondoc.obligation.Transfers;
import vn.dondoc.plan.Plans;

/** Makes a change and passes on what is open, inside the transaction of its caller. */
@Component
@lombok.RequiredArgsConstructor
class CarryingOut {

    private final Successions successions;
    private final Transfers transfers;
    private final Plans plans;
    private final Groups groups;
    private final OpenQueries queries;

    /** @return the units to which work passes, heirs first, in the order of the change */
    List<UUID> carryOut(Resolution resolution, Standing by) {
        PlannedChange change = resolution.change();
        Decision decision = change.decision(by.username());
        List<UUID> targets = new ArrayList<>(record(resolution, decision));
        targets.addAll(change.takers());
        String reason = decision.basis().text();
        for (OpenMatters unit : resolution.matters()) {
            people(unit, resolution, targets, by);
            groups(unit, decision);
            owed(unit, resolution, targets, reason, by);
        }
        resolution.matters().forEach(unit -> led(unit, resolution, targets, reason, by));
        return targets;
    }

    private List<UUID> record(Resolution resolution, Decision decision) {
        PlannedChange change = resolution.change();
        Below below = resolution.belows();
        UUID first = change.units().getFirst();
        return switch (change.kind()) {
            case MERGE ->
                successions
                        .merge(
                                new LinkedHashSet<>(change.units()),
                                change.agencyHeirs().getFirst(),
                                below,
                                decision)
                        .heirs();
            case SPLIT -> split(change, first, below, decision).heirs();
            case DISSOLVE ->
                successions
                        .dissolve(first, change.agencyHeirs(), below, decision)
                        .heirs();
            case RENAME -> {
                UnitName name = change.brief().isBlank()
                        ? UnitName.of(change.name())
                        : new UnitName(change.name(), change.brief());
                successions.rename(first, name, decision);
                yield List.of();
            }
            case MOVE -> {
                successions.move(first, Objects.requireNonNull(change.superiorId()), decision);
                yield List.of();
            }
        };
    }

    private Recorded split(PlannedChange change, UUID unitId, Below below, Decision decision) {
        return change.goesOn()
                ? successions.splitOff(unitId, change.agencyHeirs(), Map.of(), decision)
                : successions.split(unitId, change.agencyHeirs(), below, decision);
    }

    private void people(OpenMatters unit, Resolution resolution, List<UUID> targets, Standing by) {
        Map<Integer, List<CarriedPosting>> going = new LinkedHashMap<>();
        unit.people().forEach(person -> {
            Integer heir = resolution.index(resolution.goesTo(person.id()));
            if (heir != null && heir < resolution.change().heirs().size()) {
                going.computeIfAbsent(heir, any -> new ArrayList<>())
                        .add(new CarriedPosting(person.id(), resolution.position(person.id(), person.position())));
            }
        });
        going.forEach((heir, people) ->
                successions.carryPostings(unit.unit().id(), targets.get(heir), people, by.username()));
    }

    /** Who stands in the unit's place is listed in its stead wherever it was listed by name. */
    private void groups(OpenMatters unit, Decision decision) {
        UUID ended = unit.unit().id();
        for (OpenMatters.Membership listed : unit.memberships()) {
            if (groups.endedMembers(listed.groupId(), decision.effectiveOn()).containsKey(ended)) {
                groups.followHeir(listed.groupId(), ended, decision.effectiveOn(), decision.by());
            }
        }
    }

    private void owed(OpenMatters unit, Resolution resolution, List<UUID> targets, String reason, Standing by) {
        Map<Integer, List<UUID>> passed = new LinkedHashMap<>();
        Map<String, List<UUID>> ended = new LinkedHashMap<>();
        for (OpenMatters.Duty duty : unit.duties()) {
            Resolution.Fate fate = resolution.of(duty);
            if (fate.to() != null) {
                passed.computeIfAbsent(fate.to(), any -> new ArrayList<>()).add(duty.id());
            } else if (fate.ends()) {
                ended.computeIfAbsent(resolution.reason(duty), any -> new ArrayList<>())
                        .add(duty.id());
            }
        }
        passed.forEach((to, ids) -> transfers.inherit(ids, targets.get(to), reason, by.accountId()));
        ended.forEach((why, ids) -> transfers.letGo(ids, why, by.accountId()));
    }

    /** After all that is owed has passed, so that what heirs owe now is judged by the new body too. */
    private void led(OpenMatters unit, Resolution resolution, List<UUID> targets, String reason, Standing by) {
        UUID from = unit.unit().id();
        for (OpenMatters.Led led : unit.led()) {
            Integer to = resolution.of(led).to();
            if (to != null) {
                transfers.handOver(queries.openAt(from, led.planId()), from, targets.get(to), reason, by.accountId());
                if (led.leads()) {
                    plans.passOn(led.planId(), from, targets.get(to), reason, by);
                }
            }
        }
    }
}
