package vn.dondoc.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.agency.Units;

/** Looks up which units end with a change, and what is open at each. */
@Component
@lombok.RequiredArgsConstructor
class Review {

    private final OpenQueries queries;
    private final Units units;
    private final Postings postings;

    Resolution of(PlannedChange change) {
        LocalDate last = change.effectiveOn().minusDays(1);
        Answers answers = new Answers(change.answers());
        Map<UUID, List<UnitRow>> below = endingWith(change, answers, last);
        Set<UUID> ending = below.keySet();
        Map<UUID, List<OpenMatters.Duty>> duties = new LinkedHashMap<>();
        queries.duties(ending).forEach(duty -> put(duties, duty.unitId(), duty));
        Map<UUID, List<OpenMatters.Led>> led = new LinkedHashMap<>();
        queries.led(ending, change.effectiveOn()).forEach(each -> put(led, each.unitId(), each));
        Map<UUID, List<OpenMatters.Membership>> groups = new LinkedHashMap<>();
        queries.memberships(ending, last).forEach(each -> put(groups, each.unitId(), each));
        List<OpenMatters> matters = new ArrayList<>();
        Map<UUID, UnitRow> rows = units.on(ending, last);
        for (UUID id : ending) {
            matters.add(new OpenMatters(
                    rows.getOrDefault(id, units.on(id, last)),
                    duties.getOrDefault(id, List.of()),
                    led.getOrDefault(id, List.of()),
                    people(id, last),
                    groups.getOrDefault(id, List.of()),
                    below.getOrDefault(id, List.of())));
        }
        List<@Nullable UUID> targets = targets(change);
        List<UUID> known = targets.stream().filter(java.util.Objects::nonNull).toList();
        return new Resolution(change, answers, matters, targets, names(change, known), queries.done(known));
    }

    /** Those that the change names, and those below that are to end with them, each with who stands right below it. */
    private Map<UUID, List<UnitRow>> endingWith(PlannedChange change, Answers answers, LocalDate day) {
        Set<UUID> heirs = new LinkedHashSet<>();
        change.heirs().forEach(heir -> {
            if (heir.unitId() != null) {
                heirs.add(heir.unitId());
            }
        });
        Map<UUID, List<UnitRow>> below = new LinkedHashMap<>();
        List<UUID> waiting = new ArrayList<>(change.ending());
        while (!waiting.isEmpty()) {
            UUID next = waiting.removeFirst();
            if (below.containsKey(next)) {
                continue;
            }
            List<UnitRow> under = units.under(next, day).stream()
                    .filter(unit -> !heirs.contains(unit.id())
                            && !change.ending().contains(unit.id())
                            && !(unit.dissolvedOn() != null
                                    && !unit.dissolvedOn().isAfter(day)))
                    .toList();
            below.put(next, under);
            under.stream()
                    .map(UnitRow::id)
                    .filter(id -> Answers.END.equals(answers.said(Answers.ofBelow(id))))
                    .forEach(waiting::add);
        }
        return below;
    }

    private List<Postings.PostingRow> people(UUID unitId, LocalDate last) {
        return postings.in(unitId).stream()
                .filter(row -> !row.validFrom().isAfter(last)
                        && (row.validUntil() == null || !row.validUntil().isBefore(last)))
                .toList();
    }

    private static List<@Nullable UUID> targets(PlannedChange change) {
        List<@Nullable UUID> targets = new ArrayList<>();
        change.heirs().forEach(heir -> targets.add(heir.unitId()));
        targets.addAll(change.takers());
        return targets;
    }

    private List<String> names(PlannedChange change, Collection<UUID> known) {
        Map<UUID, UnitRow> rows = units.on(known, change.effectiveOn());
        List<String> names = new ArrayList<>();
        for (PlannedHeir heir : change.heirs()) {
            UnitRow row = heir.unitId() == null ? null : rows.get(heir.unitId());
            String next = heir.brief().isBlank() ? heir.name() : heir.brief();
            names.add(next.isBlank() && row != null ? row.shortName() : next);
        }
        change.takers().forEach(id -> {
            UnitRow row = rows.get(id);
            names.add(row == null ? "–" : row.shortName());
        });
        return names;
    }

    private static <T> void put(Map<UUID, List<T>> map, UUID key, T value) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }
}
