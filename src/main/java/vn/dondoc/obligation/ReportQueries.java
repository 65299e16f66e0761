package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    List<LateHeap> late(@Nullable UUID planId, int ofEach, Standing standing) {
        Map<String, Long> counts = new HashMap<>();
        Map<String, List<LateReport>> heaps = new LinkedHashMap<>();
        jdbc.sql("""
                        select named.* from (
                          select h.*, p.reference, cast(:today as date) - h.due_on as days_late,
                                 agency_short_name(h.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name,
                                 min(h.due_on) over (partition by h.source_id, h.period) as since
                          from (select o.id, o.plan_id, o.source_id, o.unit_id, o.period, o.title, o.due_on, o.reminders,
                                       row_number() over (partition by o.source_id, o.period order by o.due_on, o.id) as place,
                                       count(*) over (partition by o.source_id, o.period) as units
                                from obligation o
                                where o.kind = 'REPORT' and (cast(:plan as uuid) is null or o.plan_id = :plan)
                                  and %s and %s) h
                          join plan p on p.id = h.plan_id where h.place <= :each) named
                        order by since, source_id, period, due_on, unit_name collate "vi-VN-x-icu", id
                        """.formatted(Bucket.OVERDUE.condition(), Ledger.FOLLOWED))
                .param("today", VietnamTime.today(clock))
                .param("plan", planId)
                .param("each", ofEach)
                .param("overseen", standing.overseen())
                .query(row -> {
                    LateReport late = late(row);
                    String heap = late.sourceId() + late.period().toText();
                    counts.put(heap, row.getLong("units"));
                    heaps.computeIfAbsent(heap, key -> new ArrayList<>()).add(late);
                });
        return heaps.entrySet().stream()
                .map(heap -> heap(heap.getValue(), counts.getOrDefault(heap.getKey(), 0L)))
                .toList();
    }

    private static LateHeap heap(List<LateReport> latest, long units) {
        LateReport one = latest.getFirst();
        return new LateHeap(
                one.planId(), one.planReference(), one.sourceId(), one.period(), one.title(), units, latest);
    }

    private static LateReport late(ResultSet row) throws SQLException {
        return new LateReport(
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
                row.getInt("reminders"));
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
