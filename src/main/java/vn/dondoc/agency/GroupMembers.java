package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evaluates the rule of a group on a day. */
@Component
@lombok.RequiredArgsConstructor
class GroupMembers {

    private static final Predicate<UnitRow> COMMUNE =
            unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE && unit.tier() == Tier.COMMUNE;
    private static final Predicate<UnitRow> AGENCY = unit -> unit.kind() != UnitKind.PEOPLES_COMMITTEE
            && unit.kind() != UnitKind.STEERING_COMMITTEE
            && unit.kind() != UnitKind.HAMLET;

    private final UnitQueries units;
    private final JdbcClient jdbc;

    List<UnitRow> on(Groups.GroupRow group, LocalDate day) {
        Set<UUID> exceptions = new HashSet<>(jdbc.sql("select unit_id from agency_group_exception where group_id = ?")
                .param(group.id())
                .query(UUID.class)
                .list());
        return candidates(group, day)
                .filter(unit -> !exceptions.contains(unit.id()))
                .toList();
    }

    private Stream<UnitRow> candidates(Groups.GroupRow group, LocalDate day) {
        return switch (group.rule()) {
            case COMMUNE_COMMITTEES -> circle(group, day).filter(COMMUNE);
            case AGENCIES -> circle(group, day).filter(AGENCY);
            case AGENCIES_AND_COMMUNES -> circle(group, day).filter(AGENCY.or(COMMUNE));
            case COMMUNE_STEERING_COMMITTEES -> units.existing(steeringCommittees(group.ownerId(), day), day).stream();
            case LISTED -> units.existing(listed(group.id()), day).stream();
        };
    }

    /** A steering committee's "các xã" are those of the committee that it stands under. */
    private Stream<UnitRow> circle(Groups.GroupRow group, LocalDate day) {
        UnitRow owner = units.row(group.ownerId(), day).orElseThrow();
        UUID parent =
                owner.kind() == UnitKind.PEOPLES_COMMITTEE || owner.parentId() == null ? owner.id() : owner.parentId();
        return units.under(parent, day).stream().filter(unit -> !unit.id().equals(owner.id()));
    }

    List<UnitRow> listed(UUID groupId, LocalDate day) {
        return units.rows(listed(groupId), day);
    }

    /** Whoever ended, and who stands in its place without being listed. */
    Map<UUID, UUID> endedMembers(UUID groupId, LocalDate day) {
        Map<UUID, UUID> heirs = new LinkedHashMap<>();
        jdbc.sql("""
                        select unit_id, heir from (
                            select m.unit_id, agency_heir(m.unit_id, :day) as heir
                            from agency_group_member m where m.group_id = :group) as listed
                        where heir <> unit_id and not exists (
                            select 1 from agency_group_member there
                            where there.group_id = :group and there.unit_id = listed.heir)
                        """).param("day", day).param("group", groupId).query(row -> {
            heirs.put(row.getObject("unit_id", UUID.class), row.getObject("heir", UUID.class));
        });
        return heirs;
    }

    private List<UUID> listed(UUID groupId) {
        return jdbc.sql("select unit_id from agency_group_member where group_id = ?")
                .param(groupId)
                .query(UUID.class)
                .list();
    }

    private List<UUID> steeringCommittees(UUID ownerId, LocalDate day) {
        return jdbc.sql("""
                        select c.unit_id
                        from agency_committee mine
                        join agency_unit_parent over_me on over_me.unit_id = mine.unit_id
                             and :on between over_me.valid_from and coalesce(over_me.valid_until, 'infinity')
                        join agency_unit_parent commune on commune.parent_id = over_me.parent_id
                             and :on between commune.valid_from and coalesce(commune.valid_until, 'infinity')
                        join agency_unit_parent over_them on over_them.parent_id = commune.unit_id
                             and :on between over_them.valid_from and coalesce(over_them.valid_until, 'infinity')
                        join agency_committee c on c.unit_id = over_them.unit_id and c.topic = mine.topic
                        where mine.unit_id = :owner
                        """)
                .param("owner", ownerId)
                .param("on", day)
                .query(UUID.class)
                .list();
    }
}
