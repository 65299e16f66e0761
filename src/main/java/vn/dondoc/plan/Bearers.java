package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.UnitRow;

/** Turns the duties of a plan round: from who does each of them to what each of those named has to do. */
@Component
@lombok.RequiredArgsConstructor
class Bearers {

    private final Groups groups;

    List<PublicPlan.Bearer> of(PlanPage plan) {
        Map<Party, String> names = new LinkedHashMap<>();
        Stream.of(
                        plan.tasks().stream().map(PlanPage.TaskRow::leads),
                        plan.tasks().stream().map(PlanPage.TaskRow::coordinators),
                        plan.regimes().stream().map(PlanPage.RegimeRow::reporters),
                        plan.demands().stream().map(PlanPage.DemandRow::parties))
                .flatMap(each -> each)
                .flatMap(List::stream)
                .forEach(party -> names.putIfAbsent(party.party(), party.name()));
        Map<Party, List<UnitRow>> members = members(names, plan.row().day());
        List<PublicPlan.Bearer> bearers = new ArrayList<>();
        names.forEach((party, name) -> bearers.add(new PublicPlan.Bearer(
                name,
                members.getOrDefault(party, List.of()).stream()
                        .map(UnitRow::shortName)
                        .toList(),
                groupsOf(party, members, names),
                named(plan.tasks(), PlanPage.TaskRow::leads, party),
                named(plan.tasks(), PlanPage.TaskRow::coordinators, party),
                named(plan.regimes(), PlanPage.RegimeRow::reporters, party),
                named(plan.demands(), PlanPage.DemandRow::parties, party))));
        return bearers;
    }

    private Map<Party, List<UnitRow>> members(Map<Party, String> names, LocalDate day) {
        Map<Party, List<UnitRow>> members = new LinkedHashMap<>();
        names.keySet().forEach(party -> {
            UUID group = party.groupId();
            if (group != null) {
                members.put(party, groups.membersOn(group, day));
            }
        });
        return members;
    }

    private static List<String> groupsOf(Party party, Map<Party, List<UnitRow>> members, Map<Party, String> names) {
        return party.unitId() == null
                ? List.of()
                : members.entrySet().stream()
                        .filter(group -> group.getValue().stream()
                                .anyMatch(unit -> unit.id().equals(party.unitId())))
                        .map(group -> names.get(group.getKey()))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static <T> List<T> named(List<T> duties, Function<T, List<PlanPage.PartyRow>> parties, Party party) {
        return duties.stream()
                .filter(duty ->
                        parties.apply(duty).stream().anyMatch(row -> row.party().equals(party)))
                .toList();
    }
}
