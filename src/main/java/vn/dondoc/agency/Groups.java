package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/** The front door to groups: named sets of units, by rule with exceptions, or by list. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Groups {

    private final JdbcClient jdbc;
    private final GroupMembers members;
    private final Aliases aliases;
    private final ApplicationEventPublisher events;

    /** @throws Refused where the owner has a group of that name */
    public UUID create(UUID ownerId, String name, GroupRule rule, String by) {
        UUID id = Ids.next();
        int made = jdbc.sql("insert into agency_group (id, version, owner_id, name, rule) values (?, 0, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(id, ownerId, name.strip(), rule.name())
                .update();
        if (made == 0) {
            throw new Refused(Refused.Reason.NAME_TAKEN);
        }
        events.publishEvent(new AgencyChanged("group.created", name, by));
        return id;
    }

    /** @throws Refused where a plan names the group */
    public void delete(UUID id, String by) {
        GroupRow group = group(id);
        try {
            jdbc.sql("delete from agency_group where id = ?").param(id).update();
        } catch (DataIntegrityViolationException named) {
            throw new Refused(Refused.Reason.IN_USE);
        }
        events.publishEvent(new AgencyChanged("group.deleted", group.name(), by));
    }

    public void list(UUID id, UUID unitId) {
        jdbc.sql("insert into agency_group_member (group_id, unit_id) values (?, ?) on conflict do nothing")
                .params(id, unitId)
                .update();
    }

    public void list(UUID id, UUID unitId, String by) {
        list(id, unitId);
        events.publishEvent(new AgencyChanged("group.listed", group(id).name(), by));
    }

    public void unlist(UUID id, UUID unitId, String by) {
        events.publishEvent(new AgencyChanged("group.unlisted", group(id).name(), by));
        jdbc.sql("delete from agency_group_member where group_id = ? and unit_id = ?")
                .params(id, unitId)
                .update();
    }

    /** Listed units that are gone on that day, each with the one that stands in its place and is not listed yet. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> endedMembers(UUID id, LocalDate day) {
        return members.endedMembers(id, day);
    }

    /**
     * Lists the heir of a unit that ended. The old one stays on the list and counts for documents up to its last day.
     *
     * @throws NotFound where the unit is not listed, still stands, or nobody stands in its place
     */
    public void followHeir(UUID id, UUID endedId, LocalDate day, String by) {
        UUID heir = members.endedMembers(id, day).get(endedId);
        if (heir == null) {
            throw new NotFound("heir of group member", endedId);
        }
        list(id, heir, by);
    }

    /** A unit that the rule would take in is left out, for a reason that stays on the page. */
    public void except(UUID id, UUID unitId, String reason, String by) {
        jdbc.sql("""
                        insert into agency_group_exception (group_id, unit_id, reason) values (?, ?, ?)
                        on conflict (group_id, unit_id) do update set reason = excluded.reason
                        """).params(id, unitId, reason.strip()).update();
        events.publishEvent(new AgencyChanged("group.excepted", group(id).name(), by));
    }

    public void readmit(UUID id, UUID unitId, String by) {
        jdbc.sql("delete from agency_group_exception where group_id = ? and unit_id = ?")
                .params(id, unitId)
                .update();
        events.publishEvent(new AgencyChanged("group.readmitted", group(id).name(), by));
    }

    /** Written so already: nothing changes. */
    public void addAlias(UUID id, String text) {
        aliases.addToGroup(id, text);
    }

    /** @throws Refused where the group is known to be written so already */
    public void addAlias(UUID id, String text, String by) {
        if (!aliases.addToGroup(id, text)) {
            throw new Refused(Refused.Reason.ALIAS_TAKEN);
        }
        events.publishEvent(new AgencyChanged("group.aliased", text, by));
    }

    public void removeAlias(UUID id, UUID aliasId, String by) {
        events.publishEvent(new AgencyChanged("group.unaliased", aliases.removeFromGroup(id, aliasId), by));
    }

    @Transactional(readOnly = true)
    public List<Aliases.Alias> aliasesOf(UUID id) {
        return aliases.ofGroup(id);
    }

    /** The units that a group of the rule {@code LISTED} names, whether or not they exist on that day. */
    @Transactional(readOnly = true)
    public List<UnitRow> listed(UUID id, LocalDate day) {
        return members.listed(id, day);
    }

    /** Who belongs to the group on that day, in order of name. */
    @Transactional(readOnly = true)
    public List<UnitRow> membersOn(UUID id, LocalDate day) {
        return members.on(group(id), day);
    }

    @Transactional(readOnly = true)
    public List<ExceptionRow> exceptions(UUID id) {
        return jdbc.sql("select unit_id, reason from agency_group_exception where group_id = ?")
                .param(id)
                .query(ExceptionRow.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<GroupRow> ownedBy(List<UUID> owners) {
        return jdbc.sql("select id, owner_id, name, rule from agency_group where owner_id = any(?) order by name")
                .param(owners.toArray(UUID[]::new))
                .query(GroupRow.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<GroupRow> all() {
        return jdbc.sql("select id, owner_id, name, rule from agency_group order by owner_id, name")
                .query(GroupRow.class)
                .list();
    }

    /** @throws NotFound where there is no such group */
    @Transactional(readOnly = true)
    public GroupRow group(UUID id) {
        return jdbc.sql("select id, owner_id, name, rule from agency_group where id = ?")
                .param(id)
                .query(GroupRow.class)
                .optional()
                .orElseThrow(() -> new NotFound("group", id));
    }

    /** A group and the rule that fills it. */
    public record GroupRow(UUID id, UUID ownerId, String name, GroupRule rule) {}

    /** A unit that is left out of a group, and why. */
    public record ExceptionRow(UUID unitId, String reason) {}
}
