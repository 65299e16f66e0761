package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks after those who stand below a unit that ends: nobody is left under a superior that is gone. */
@Component
@lombok.RequiredArgsConstructor
class Subordinates {

    private final Units units;
    private final SuccessionQueries queries;

    /** @return the named ones, and those below them that are to end with them, however deep */
    Set<UUID> endingWith(Set<UUID> named, Below below, LocalDate day) {
        Set<UUID> ended = new LinkedHashSet<>(named);
        List<UUID> next = queries.below(ended, day);
        while (ended.addAll(next.stream().filter(below.ending()::contains).toList())) {
            next = queries.below(ended, day);
        }
        if (!ended.containsAll(below.ending())) {
            throw new Refused(Refused.Reason.NOT_BELOW);
        }
        return ended;
    }

    void settle(Set<UUID> ended, List<UUID> heirs, @Nullable UUID keeper, Below below, Decision decision) {
        follow(ended, heirs, below.following(), decision);
        if (below.restFollows() && keeper != null) {
            queries.below(ended, decision.effectiveOn()).stream()
                    .filter(id -> !id.equals(keeper))
                    .forEach(id -> units.moveUnder(id, keeper, decision.effectiveOn(), decision.by()));
        }
        if (!queries.below(ended, decision.effectiveOn()).isEmpty()) {
            throw new Refused(Refused.Reason.UNITS_BELOW);
        }
    }

    void follow(Collection<UUID> from, List<UUID> heirs, Map<UUID, Integer> following, Decision decision) {
        if (!queries.below(from, decision.effectiveOn()).containsAll(following.keySet())) {
            throw new Refused(Refused.Reason.NOT_BELOW);
        }
        following.forEach((id, place) -> units.moveUnder(id, heirs.get(place), decision.effectiveOn(), decision.by()));
    }
}
