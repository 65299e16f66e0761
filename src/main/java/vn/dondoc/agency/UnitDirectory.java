package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.site.NotFound;

/** The front door to looking units up: lists by filter, what a typed name means, the whole history of one. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class UnitDirectory {

    private final UnitListQueries lists;
    private final UnitFactQueries facts;

    /** The units of a page of the list, in order of name. */
    public List<UnitRow> list(UnitFilter filter, int atMost, long offset) {
        return lists.list(filter, atMost, offset);
    }

    /** The tiers of which a unit exists on that day; the one that is looked for stays among them. */
    public List<Tier> tiers(LocalDate day, @Nullable Tier sought) {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        tiers.addAll(lists.tiers(day));
        if (sought != null) {
            tiers.add(sought);
        }
        return List.copyOf(tiers);
    }

    public long count(UnitFilter filter) {
        return lists.count(filter);
    }

    /** The units that a person may mean by a name, a code, or "name – superior", as {@link UnitRow#label} says it. */
    public List<UnitRow> named(String written, LocalDate day) {
        return lists.named(written, day);
    }

    /** @throws NotFound where there is no such unit */
    public UnitFacts facts(UUID id) {
        return facts.facts(id).orElseThrow(() -> new NotFound("unit", id));
    }
}
