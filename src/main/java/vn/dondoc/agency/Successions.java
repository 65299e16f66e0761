package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to changes of the organisation: recorded whole or not at all, as of a day, on a legal basis. Units that
 * end are never deleted; every change throws {@link Refused} where the order of things forbids it and {@link NotInOrder}
 * where something later is already recorded.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Successions {

    private final Replacing replacing;
    private final SuccessionQueries queries;
    private final CarriedPostings carried;
    private final Units units;

    /**
     * Several units end; one stands in their place and keeps their records. It is founded, or exists; where it is one of
     * them, it goes on and the others end.
     */
    public Recorded merge(Set<UUID> merged, Heir into, Below below, Decision decision) {
        Set<UUID> ending = new LinkedHashSet<>(merged);
        boolean oneGoesOn = ending.remove(into.unitId());
        if (ending.isEmpty()) {
            throw new Refused(Refused.Reason.NOTHING_CHOSEN);
        }
        if (ending.size() < 2 && into.unitId() == null && !oneGoesOn) {
            throw new Refused(Refused.Reason.TOO_FEW);
        }
        return replacing.replace(ChangeKind.MERGE, ending, List.of(into.keepingRecords()), below, decision);
    }

    /** One unit ends; at least two stand in its place, exactly one of which keeps its records. */
    public Recorded split(UUID unitId, List<Heir> into, Below below, Decision decision) {
        if (into.size() < 2) {
            throw new Refused(Refused.Reason.TOO_FEW);
        }
        if (into.stream().noneMatch(Heir::keepsRecords)) {
            throw new Refused(Refused.Reason.RECORDS_KEEPER);
        }
        return replacing.replace(ChangeKind.SPLIT, Set.of(unitId), into, below, decision);
    }

    /**
     * Parts of a unit go to others while it goes on, smaller; it keeps its own records.
     *
     * @param following units below it that go on under a part: its place in the list, from 0
     */
    public Recorded splitOff(UUID unitId, List<Heir> parts, Map<UUID, Integer> following, Decision decision) {
        if (parts.isEmpty()) {
            throw new Refused(Refused.Reason.NOTHING_CHOSEN);
        }
        if (parts.stream().anyMatch(Heir::keepsRecords)) {
            throw new Refused(Refused.Reason.RECORDS_KEEPER);
        }
        return replacing.partFrom(unitId, parts, following, decision);
    }

    /**
     * A unit ends. A single heir keeps its records; of several one may, else nobody stands in its place as a whole.
     *
     * @param heirs nobody, one or several
     */
    public Recorded dissolve(UUID unitId, List<Heir> heirs, Below below, Decision decision) {
        List<Heir> chosen = heirs.size() == 1 ? List.of(heirs.getFirst().keepingRecords()) : heirs;
        return replacing.replace(ChangeKind.DISSOLVE, Set.of(unitId), chosen, below, decision);
    }

    /** The unit stays the same and bears another name from the day on. */
    public UUID rename(UUID unitId, UnitName name, Decision decision) {
        units.rename(unitId, name, decision.effectiveOn(), decision.by());
        return replacing.record(ChangeKind.RENAME, unitId, name.brief(), decision);
    }

    /** The unit stays the same and stands under another superior from the day on. */
    public UUID move(UUID unitId, UUID parentId, Decision decision) {
        units.moveUnder(unitId, parentId, decision.effectiveOn(), decision.by());
        String superior = units.on(parentId, decision.effectiveOn()).shortName();
        return replacing.record(ChangeKind.MOVE, unitId, superior, decision);
    }

    /** Who served in a unit when it ended, and may be carried over. */
    @Transactional(readOnly = true)
    public List<Postings.PostingRow> carryable(UUID endedId) {
        return carried.lastIn(endedId);
    }

    /**
     * Appoints people of a unit that ended into one of its heirs from the day on, in the same role; who has that role
     * there already is passed over.
     *
     * @return how many were appointed
     * @throws Refused where the unit did not end in that heir
     */
    public int carryPostings(UUID endedId, UUID heirId, Collection<CarriedPosting> people, String by) {
        LocalDate from = queries.heirs(endedId).stream()
                .filter(link -> link.unitId().equals(heirId))
                .map(Succession::effectiveOn)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new Refused(Refused.Reason.HEIR_NOT_THERE));
        return carried.carry(endedId, heirId, people, from, by);
    }

    /** Whom this unit succeeded, latest first. */
    @Transactional(readOnly = true)
    public List<Succession> predecessors(UUID unitId) {
        return queries.predecessors(unitId);
    }

    /** Who succeeded this unit, latest first; who keeps its records before the others. */
    @Transactional(readOnly = true)
    public List<Succession> heirs(UUID unitId) {
        return queries.heirs(unitId);
    }

    /** Every recorded change that touched this unit, latest first. */
    @Transactional(readOnly = true)
    public List<ChangeRow> changes(UUID unitId) {
        return queries.changes(unitId);
    }

    /** Who stands in a unit's place on that day: see the SQL function {@code agency_heir}. */
    @Transactional(readOnly = true)
    public UUID heirOf(UUID unitId, LocalDate day) {
        return queries.heirs(List.of(unitId), day).getOrDefault(unitId, unitId);
    }

    /** {@link #heirOf} for many at once. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> heirsOf(Collection<UUID> unitIds, LocalDate day) {
        return queries.heirs(unitIds, day);
    }

    /** All units in whose place this one stands as a whole on that day, through however many changes. */
    @Transactional(readOnly = true)
    public List<UUID> heritageOf(UUID unitId, LocalDate day) {
        return queries.heritage(unitId, day);
    }
}
