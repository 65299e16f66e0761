package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;

/** The front door to what officers have laid before the head of their unit and what waits there. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class Approvals {

    private final JdbcClient jdbc;

    /** A report that its unit's head has not decided on yet. */
    public record Waiting(
            UUID reportId,
            String unitName,
            Period period,
            String title,
            @Nullable String planReference,
            String officer,
            Instant askedAt,
            @Nullable LocalDate dueOn) {}

    /** What waits for this person as head of a unit, by the day on which it is due. */
    public List<Waiting> waiting(Standing by) {
        return jdbc.sql("""
                        select o.id, agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name,
                               o.period, o.title, p.reference, a.display_name, w.asked_at, o.due_on
                        from report r join obligation o on o.id = r.id join plan p on p.id = o.plan_id
                        join report_approval w on w.report_id = r.id and w.decided_at is null
                        join account a on a.id = w.asked_by
                        where r.status = 'AWAITING_APPROVAL' and o.unit_id = any(:led)
                          and o.status not in ('WAIVED', 'TRANSFERRED', 'CANCELLED')
                        order by o.due_on nulls last, w.asked_at
                        """)
                .param("led", by.in(PostingRole.LEADER))
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("unit_name"),
                        Period.parse(row.getString("period")),
                        row.getString("title"),
                        row.getString("reference"),
                        row.getString("display_name"),
                        row.getTimestamp("asked_at").toInstant(),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
