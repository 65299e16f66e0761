package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.site.NotFound;

/** Reads the ledger; the same conditions feed each count and the list behind it. */
@Component
class ObligationQueries {

    private static final String FROM = " from obligation o join plan p on p.id = o.plan_id where ";

    private static final String COUNTS = Stream.of(Bucket.values())
            .map(bucket -> "count(*) filter (where " + bucket.condition() + ") as " + bucket)
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int soonDays;
    private final Groups groups;
    private final ObligationParticulars particulars;
    private final Visibility visibility;

    ObligationQueries(
            JdbcClient jdbc,
            Clock clock,
            @Value("${dondoc.soon-days}") int soonDays,
            Groups groups,
            ObligationParticulars particulars,
            Visibility visibility) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.soonDays = soonDays;
        this.groups = groups;
        this.particulars = particulars;
        this.visibility = visibility;
    }

    List<ObligationRow> rows(ObligationFilter filter, Standing standing) {
        return bound(
                        ObligationRowReader.COLUMNS + FROM + condition(filter)
                                + " order by o.settled_at desc nulls first, o.due_on nulls last, o.id"
                                + " limit :limit offset :offset",
                        filter,
                        standing)
                .param("limit", filter.size())
                .param("offset", (long) (filter.page() - 1) * filter.size())
                .query(reader())
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
                                + FROM + Ledger.FOLLOWED
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
        ObligationFilter filter = ObligationFilter.FOLLOWED.withPlan(planId);
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
        return particulars.page(row(id, standing), standing);
    }

    ObligationRow row(UUID id, Standing standing) {
        return bound(
                        ObligationRowReader.COLUMNS + FROM + visibility.condition() + " and o.id = :id",
                        ObligationFilter.OWED,
                        standing)
                .param("id", id)
                .query(reader())
                .optional()
                .orElseThrow(() -> new NotFound("obligation", id));
    }

    private static String condition(ObligationFilter filter) {
        List<String> parts = new ArrayList<>();
        parts.add(filter.followed() ? Ledger.FOLLOWED : Ledger.OWED);
        if (filter.bucket() != null) {
            parts.add(filter.bucket().condition());
        }
        if (filter.timing() != null) {
            parts.add(filter.timing().condition());
        }
        Map<String, @Nullable Object> criteria = new LinkedHashMap<>();
        criteria.put("o.kind = :kind", filter.kind());
        criteria.put("o.plan_id = :plan", filter.planId());
        criteria.put("o.unit_id = :unit", filter.unitId());
        criteria.put("o.source_id = :source", filter.sourceId());
        criteria.put("o.period = :period", filter.period());
        criteria.put("o.period_year = :year", filter.year());
        criteria.put("o.unit_id = any(:group)", filter.groupId());
        criteria.forEach((criterion, value) -> {
            if (value != null) {
                parts.add(criterion);
            }
        });
        return String.join(" and ", parts);
    }

    private JdbcClient.StatementSpec bound(String sql, ObligationFilter filter, Standing standing) {
        return jdbc.sql(sql)
                .param("today", VietnamTime.today(clock))
                .param("units", standing.units())
                .param("overseen", standing.overseen())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("plan", filter.planId())
                .param("unit", filter.unitId())
                .param("source", filter.sourceId())
                .param(
                        "period",
                        filter.period() == null ? null : filter.period().toText())
                .param("year", filter.year())
                .param("group", members(filter.groupId()));
    }

    private static ObligationCounts counted(ResultSet row) throws SQLException {
        Map<Bucket, Long> counts = new EnumMap<>(Bucket.class);
        for (Bucket bucket : Bucket.values()) {
            counts.put(bucket, row.getLong(bucket.name().toLowerCase(Locale.ROOT)));
        }
        return new ObligationCounts(counts);
    }

    private UUID[] members(@Nullable UUID groupId) {
        return groupId == null
                ? new UUID[0]
                : groups.membersOn(groupId, VietnamTime.today(clock)).stream()
                        .map(UnitRow::id)
                        .toArray(UUID[]::new);
    }

    private ObligationRowReader reader() {
        return new ObligationRowReader(VietnamTime.today(clock), soonDays);
    }
}
