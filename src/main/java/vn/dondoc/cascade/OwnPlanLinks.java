package vn.dondoc.cascade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.agency.Units;
import vn.dondoc.site.Ids;

/** Keeps which plan stands for which demand. */
@Component
@lombok.RequiredArgsConstructor
class OwnPlanLinks {

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    /** @param planId or {@code attachmentId} */
    void link(
            UUID obligationId,
            @Nullable UUID planId,
            String reference,
            LocalDate issuedDate,
            @Nullable String signer,
            @Nullable UUID attachmentId,
            boolean seen,
            UUID by) {
        undo(obligationId, "Thay bằng " + reference, by);
        jdbc.sql("""
                        insert into own_plan (id, obligation_id, plan_id, reference, issued_date, signer, attachment_id, seen,
                            linked_at, linked_by)
                        values (:id, :obligation, :plan, :reference, :issued, :signer, :file, :seen, :now, :by)
                        """)
                .param("id", Ids.next())
                .param("obligation", obligationId)
                .param("plan", planId)
                .param("reference", reference)
                .param("issued", issuedDate)
                .param("signer", signer)
                .param("file", attachmentId)
                .param("seen", seen)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
    }

    void undo(UUID obligationId, String reason, UUID by) {
        jdbc.sql("""
                        update own_plan set undone_at = :now, undone_by = :by, undone_reason = :reason
                        where obligation_id = :obligation and undone_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("reason", reason)
                .param("obligation", obligationId)
                .update();
    }

    /** The one that stands, if any, first; then those that stood before, the latest first. */
    List<OwnPlan> of(UUID obligationId) {
        return jdbc.sql("""
                        select w.*, f.file_name, a.display_name from own_plan w join account a on a.id = w.linked_by
                        left join attachment f on f.id = w.attachment_id
                        where w.obligation_id = ? order by w.undone_at is not null, w.linked_at desc, w.id desc
                        """).param(obligationId).query(OwnPlanLinks::read).list();
    }

    /** Who is to read the plan by which that duty is met. */
    Set<UUID> receivers(UUID obligationId) {
        return new HashSet<>(jdbc.sql("""
                        select unnest(array[issuer_id, receiver_id, intake_unit_id]) from obligation where id = ?
                        """).param(obligationId).query(UUID.class).list());
    }

    /** What the issuer of a plan still owes under the plan above: the demands for a plan of its own whose clock runs. */
    List<UUID> owed(UUID parentId, UUID issuerId, LocalDate day) {
        return jdbc.sql("""
                        select id from obligation where plan_id = :plan and kind = 'OWN_PLAN' and unit_id = any(:units)
                        and status in ('OPEN', 'ACKNOWLEDGED', 'RETURNED') and suspended_since is null
                        """)
                .param("plan", parentId)
                .param("units", sameHouse(issuerId, day).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /**
     * The units whose own plan a plan of this one is. A people's committee and the steering committees at it issue for
     * each other, as both speak for the same place; the plan of a committee is never that of a division of it.
     */
    Set<UUID> sameHouse(UUID unitId, LocalDate day) {
        Set<UUID> house = new HashSet<>(Set.of(unitId));
        UnitRow unit = units.on(unitId, day);
        if (unit.kind() == UnitKind.PEOPLES_COMMITTEE) {
            units.under(unitId, day).stream()
                    .filter(below -> below.kind() == UnitKind.STEERING_COMMITTEE)
                    .forEach(below -> house.add(below.id()));
        } else if (unit.kind() == UnitKind.STEERING_COMMITTEE
                && unit.parentId() != null
                && units.on(unit.parentId(), day).kind() == UnitKind.PEOPLES_COMMITTEE) {
            house.add(unit.parentId());
        }
        return house;
    }

    private static OwnPlan read(ResultSet row, int number) throws SQLException {
        return new OwnPlan(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("reference"),
                row.getObject("issued_date", LocalDate.class),
                row.getString("signer"),
                row.getObject("attachment_id", UUID.class),
                row.getString("file_name"),
                row.getBoolean("seen"),
                row.getTimestamp("linked_at").toInstant(),
                row.getString("display_name"),
                row.getString("undone_reason"));
    }
}
