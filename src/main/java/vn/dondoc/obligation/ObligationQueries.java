package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.site.NotFound;

/** Reads the ledger; the same conditions feed each count and the list behind it. */
@Component
class ObligationQueries {

    /** What the person's units owe. */
    private static final String OWED = "o.unit_id = any(:units)";

    /** What the units that the person leads or monitors have issued or receive. */
    private static final String FOLLOWED = "(o.issuer_id = any(:overseen) or o.intake_unit_id = any(:overseen))";

    static final String VISIBLE = "(" + OWED + " or " + FOLLOWED + ")";

    static final String ROW = """
            select o.id, o.kind, o.plan_id, p.reference as plan_reference,
                   p.subject as plan_subject, o.unit_id,
                   agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name,
                   o.role, o.mode, o.period, o.title, o.due_words, o.due_on, o.status, o.late, o.submissions
            """;

    private static final String FROM = " from obligation o join plan p on p.id = o.plan_id where ";

    private static final String COUNTS = Stream.of(Bucket.values())
            .map(bucket -> "count(*) filter (where " + bucket.condition() + ") as " + bucket)
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int soonDays;
    private final ObligationParticulars particulars;

    ObligationQueries(
            JdbcClient jdbc,
            Clock clock,
            @Value("${dondoc.soon-days}") int soonDays,
            ObligationParticulars particulars) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.soonDays = soonDays;
        this.particulars = particulars;
    }

    List<ObligationRow> rows(ObligationFilter filter, Standing standing) {
        return bound(
                        ROW + FROM + condition(filter)
                                + " order by o.settled_at desc nulls first, o.due_on nulls last, o.id"
                                + " limit :limit offset :offset",
                        filter,
                        standing)
                .param("limit", filter.size())
                .param("offset", (long) (filter.page() - 1) * filter.size())
                .query(this::read)
                .list();
    }

    ObligationCounts counts(ObligationFilter filter, Standing standing) {
        return bound("select " + COUNTS + FROM + condition(filter), filter, standing)
                .query((row, number) -> counted(row))
                .single();
    }

    List<ObligationCounts.OfPlan> countsByPlan(Standing standing) {
        return bound(
                        "select o.plan_id, p.reference, p.subject, " + COUNTS
                                + FROM + FOLLOWED
                                + " group by o.plan_id, p.id order by p.issued_date desc nulls last, p.id",
                        ObligationFilter.FOLLOWED,
                        standing)
                .query((row, number) -> new ObligationCounts.OfPlan(
                        row.getObject("plan_id", UUID.class),
                        row.getString("reference"),
                        row.getString("subject"),
                        counted(row)))
                .list();
    }

    List<ObligationCounts.OfUnit> countsByUnit(UUID planId, Standing standing) {
        ObligationFilter filter = new ObligationFilter(true, null, null, planId, null, 1, ObligationFilter.PAGE);
        return bound(
                        "select * from (select o.unit_id, agency_short_name(o.unit_id, min(coalesce(p.issued_date, p.window_from)))"
                                + " as unit_name, bool_and(o.mode = 'REQUEST') as requested, " + COUNTS
                                + FROM + condition(filter)
                                + " group by o.unit_id) each order by requested, unit_name collate \"vi-VN-x-icu\", unit_id",
                        filter,
                        standing)
                .query((row, number) -> new ObligationCounts.OfUnit(
                        row.getObject("unit_id", UUID.class),
                        row.getString("unit_name"),
                        row.getBoolean("requested"),
                        counted(row)))
                .list();
    }

    ObligationPage page(UUID id, Standing standing) {
        ObligationRow row = bound(ROW + FROM + VISIBLE + " and o.id = :id", ObligationFilter.OWED, standing)
                .param("id", id)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound("obligation", id));
        return particulars.page(row, standing);
    }

    private static String condition(ObligationFilter filter) {
        List<String> parts = new ArrayList<>();
        parts.add(filter.followed() ? FOLLOWED : OWED);
        if (filter.bucket() != null) {
            parts.add(filter.bucket().condition());
        }
        if (filter.kind() != null) {
            parts.add("o.kind = :kind");
        }
        if (filter.planId() != null) {
            parts.add("o.plan_id = :plan");
        }
        if (filter.unitId() != null) {
            parts.add("o.unit_id = :unit");
        }
        return String.join(" and ", parts);
    }

    private JdbcClient.StatementSpec bound(String sql, ObligationFilter filter, Standing standing) {
        return jdbc.sql(sql)
                .param("today", VietnamTime.today(clock))
                .param("units", standing.units())
                .param("overseen", standing.overseen())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("plan", filter.planId())
                .param("unit", filter.unitId());
    }

    private static ObligationCounts counted(ResultSet row) throws SQLException {
        Map<Bucket, Long> counts = new EnumMap<>(Bucket.class);
        for (Bucket bucket : Bucket.values()) {
            counts.put(bucket, row.getLong(bucket.name().toLowerCase(Locale.ROOT)));
        }
        return new ObligationCounts(counts);
    }

    private ObligationRow read(ResultSet row, int number) throws SQLException {
        String period = row.getString("period");
        return new ObligationRow(
                row.getObject("id", UUID.class),
                ObligationKind.valueOf(row.getString("kind")),
                row.getObject("plan_id", UUID.class),
                row.getString("plan_reference"),
                row.getString("plan_subject"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                PartyRole.valueOf(row.getString("role")),
                AssignmentMode.valueOf(row.getString("mode")),
                period == null ? null : Period.parse(period),
                row.getString("title"),
                row.getString("due_words"),
                row.getObject("due_on", LocalDate.class),
                ObligationStatus.valueOf(row.getString("status")),
                row.getObject("late", Boolean.class),
                row.getInt("submissions"),
                VietnamTime.today(clock),
                soonDays);
    }
}
