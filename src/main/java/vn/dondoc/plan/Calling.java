package vn.dondoc.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.agency.Units;

/** The units that a plan calls upon on one day, each group asked once. */
final class Calling {

    private final Units units;
    private final Groups groups;
    private final UUID issuer;
    private final UUID root;
    private final Set<UUID> directlyUnder;
    private final LocalDate day;
    private final Map<UUID, List<UnitRow>> members = new HashMap<>();
    private final Map<UUID, UnitRow> known = new HashMap<>();

    Calling(Units units, Groups groups, UUID issuer, LocalDate day) {
        this.units = units;
        this.groups = groups;
        this.issuer = issuer;
        this.day = day;
        this.root = units.circleOf(issuer, day);
        this.directlyUnder = units.under(root, day).stream().map(UnitRow::id).collect(Collectors.toSet());
    }

    /** A unit that is named both as lead and as partner leads. */
    Map<UUID, PartyRole> roles(List<NamedParty> parties) {
        Map<UUID, PartyRole> roles = new LinkedHashMap<>();
        for (NamedParty named : parties) {
            for (UnitRow unit : units(named.party())) {
                roles.merge(unit.id(), named.role(), (one, other) -> one == PartyRole.LEAD ? one : other);
            }
        }
        return roles;
    }

    /** Ordered are only those who stand under the issuer's own committee; others are asked. */
    AssignmentMode mode(UUID unit) {
        UnitRow row = requireNonNull(known.get(unit));
        UUID parent = row.parentId();
        boolean under =
                unit.equals(issuer) || (parent != null && (parent.equals(root) || directlyUnder.contains(parent)));
        return !under || row.kind().isRequested() ? AssignmentMode.REQUEST : AssignmentMode.ASSIGN;
    }

    /** The same for a unit that no party names. */
    AssignmentMode modeOf(UUID unit) {
        units(Party.unit(unit));
        return mode(unit);
    }

    private List<UnitRow> units(Party party) {
        List<UnitRow> called = party.unitId() != null
                ? List.of(known.computeIfAbsent(party.unitId(), id -> units.on(id, day)))
                : members.computeIfAbsent(requireNonNull(party.groupId()), id -> groups.membersOn(id, day));
        called.forEach(unit -> known.put(unit.id(), unit));
        return called;
    }
}
