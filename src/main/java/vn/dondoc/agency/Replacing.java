package vn.dondoc.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts units in the place of others, inside the transaction of its caller. */
@Component
@lombok.RequiredArgsConstructor
class Replacing {

    private final Units units;
    private final Inheriting inheriting;
    private final Subordinates subordinates;
    private final ChangeBook book;
    private final CarriedPostings postings;
    private final ApplicationEventPublisher events;

    Recorded replace(ChangeKind kind, Set<UUID> named, List<Heir> heirs, Below below, Decision decision) {
        inheriting.require(named, heirs, decision);
        Set<UUID> ended = subordinates.endingWith(named, below, decision.effectiveOn());
        inheriting.requireOthers(ended, heirs);
        ended.forEach(
                id -> units.dissolve(id, decision.lastDay(), decision.basis().text(), decision.by()));
        inheriting.requireNothingLater(ended, decision);
        List<UUID> ids = inheriting.install(heirs, decision);
        UUID keeper = keeper(heirs, ids);
        subordinates.settle(ended, ids, keeper, below, decision);
        UUID change = book.open(kind, decision);
        book.touch(change, ended, "ENDED");
        touch(change, heirs, ids);
        named.forEach(from -> book.link(change, decision, from, ids, heirs));
        if (keeper != null) {
            ended.stream()
                    .filter(id -> !named.contains(id))
                    .forEach(id -> book.link(change, decision, id, List.of(keeper), keeping(keeper)));
        }
        postings.endWith(ended, keeper, decision);
        announce(change, kind, words(named, decision) + " → " + words(ids, decision), decision);
        return new Recorded(change, ids);
    }

    Recorded partFrom(UUID unitId, List<Heir> parts, Map<UUID, Integer> following, Decision decision) {
        inheriting.require(Set.of(unitId), parts, decision);
        inheriting.requireThere(unitId, decision);
        List<UUID> ids = inheriting.install(parts, decision);
        subordinates.follow(Set.of(unitId), ids, following, decision);
        UUID change = book.open(ChangeKind.SPLIT, decision);
        book.touch(change, List.of(unitId), "GOES_ON");
        touch(change, parts, ids);
        book.link(change, decision, unitId, ids, parts);
        announce(change, ChangeKind.SPLIT, words(Set.of(unitId), decision) + " → " + words(ids, decision), decision);
        return new Recorded(change, ids);
    }

    /** A change in which the unit stays the same. */
    UUID record(ChangeKind kind, UUID unitId, String becomes, Decision decision) {
        UUID change = book.open(kind, decision);
        book.touch(change, List.of(unitId), "GOES_ON");
        announce(change, kind, words(Set.of(unitId), decision) + " → " + becomes, decision);
        return change;
    }

    private void touch(UUID change, List<Heir> heirs, List<UUID> ids) {
        List<UUID> founded = new ArrayList<>();
        List<UUID> goingOn = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            (heirs.get(i).unitId() == null ? founded : goingOn).add(ids.get(i));
        }
        book.touch(change, founded, "FOUNDED");
        book.touch(change, goingOn, "GOES_ON");
    }

    private static @Nullable UUID keeper(List<Heir> heirs, List<UUID> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (heirs.get(i).keepsRecords()) {
                return ids.get(i);
            }
        }
        return null;
    }

    private static List<Heir> keeping(UUID keeper) {
        return List.of(Heir.existing(keeper).keepingRecords());
    }

    private void announce(UUID change, ChangeKind kind, String what, Decision decision) {
        events.publishEvent(new AgencyChanged(
                "change." + kind.name().toLowerCase(Locale.ROOT),
                what + " (" + decision.basis().text() + ")",
                decision.by()));
        events.publishEvent(new OrganisationChanged(change, kind, decision.effectiveOn(), decision.by()));
    }

    private String words(Collection<UUID> ids, Decision decision) {
        return ids.isEmpty()
                ? "–"
                : units.on(ids, decision.lastDay()).values().stream()
                        .map(UnitRow::shortName)
                        .collect(Collectors.joining(", "));
    }
}
