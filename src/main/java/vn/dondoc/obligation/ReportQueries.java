package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.site.NotFound;

/** Reads the reports among what is owed. */
@Component
@lombok.RequiredArgsConstructor
class ReportQueries {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Visibility visibility;

    OwedReport owed(UUID id, Standing standing) {
        return jdbc.sql("""
                        select o.*, agency_short_name(o.unit_id, day) as unit_name,
                               agency_short_name(o.intake_unit_id, day) as intake_unit_name
                        from obligation o join plan p on p.id = o.plan_id
                        cross join lateral (select coalesce(p.issued_date, p.window_from) as day) named
                        where o.kind = 'REPORT' and o.id = :id and
                        """ + visibility.condition())
                .param("id", id)
                .param("units", standing.units())
                .param("overseen", standing.overseen())
                .query((row, number) -> read(row, standing))
                .optional()
                .orElseThrow(() -> new NotFound("report", id));
    }

    List<LateReport> late(@Nullable UUID planId, Standing standing) {
        LocalDate today = VietnamTime.today(clock);
        return jdbc.sql("""
                        select * from (
                          select o.id, o.plan_id, p.reference, o.source_id, o.unit_id, o.period, o.title, o.due_on, o.reminders,
                                 agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name,
                                 cast(:today as date) - o.due_on as days_late
                          from obligation o join plan p on p.id = o.plan_id
                          where o.kind = 'REPORT' and (cast(:plan as uuid) is null or o.plan_id = :plan)
                            and %s and %s) late
                        order by days_late desc, unit_name collate "vi-VN-x-icu", id
                        """.formatted(Bucket.OVERDUE.condition(), Ledger.FOLLOWED))
                .param("today", today)
                .param("plan", planId)
                .param("overseen", standing.overseen())
                .query((row, number) -> new LateReport(
                        row.getObject("id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        row.getString("reference"),
                        row.getObject("source_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getString("unit_name"),
                        Period.parse(row.getString("period")),
                        row.getString("title"),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("days_late"),
                        row.getInt("reminders")))
                .list();
    }

    private static OwedReport read(ResultSet row, Standing standing) throws SQLException {
        UUID unitId = row.getObject("unit_id", UUID.class);
        UUID issuerId = row.getObject("issuer_id", UUID.class);
        UUID intakeUnitId = row.getObject("intake_unit_id", UUID.class);
        return new OwedReport(
                row.getObject("id", UUID.class),
                row.getObject("root_agency_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("source_id", UUID.class),
                unitId,
                row.getString("unit_name"),
                issuerId,
                row.getObject("receiver_id", UUID.class),
                intakeUnitId,
                row.getString("intake_unit_name"),
                Period.parse(row.getString("period")),
                row.getString("title"),
                AssignmentMode.valueOf(row.getString("mode")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("original_due_on", LocalDate.class),
                row.getObject("asked_due_on", LocalDate.class),
                ObligationStatus.valueOf(row.getString("status")),
                row.getObject("late", Boolean.class),
                row.getObject("late_by_days", Integer.class),
                row.getInt("submissions"),
                row.getInt("reminders"),
                row.getInt("extensions"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("waiting_since").toInstant(),
                instant(row.getTimestamp("first_submitted_at")),
                instant(row.getTimestamp("settled_at")),
                standing.serves(unitId),
                standing.oversees(intakeUnitId) || standing.oversees(issuerId));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
