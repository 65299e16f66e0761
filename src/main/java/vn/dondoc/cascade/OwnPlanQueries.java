package vn.dondoc.cascade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.DutyState;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.Selections;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;

/** Reads the rows of the ledger that are met by a plan of the unit's own; counts and lists ask the same question. */
@Component
class OwnPlanQueries {

    private static final String COUNTS = Stream.of(OwnPlanState.values())
            .map(state -> "count(*) filter (where " + state.condition() + ") as " + state)
            .collect(Collectors.joining(", "));

    private static final String COUNTED = "o.status not in ('CANCELLED', 'TRANSFERRED') and ";

    /** As many plans below as a page lists that nobody was ordered to issue. */
    private static final int MOST_BELOW = 50;

    private final Selections selections;
    private final JdbcClient jdbc;
    private final Plans plans;
    private final Clock clock;
    private final int soonDays;

    OwnPlanQueries(
            Selections selections,
            JdbcClient jdbc,
            Plans plans,
            Clock clock,
            @Value("${dondoc.soon-days}") int soonDays) {
        this.selections = selections;
        this.jdbc = jdbc;
        this.plans = plans;
        this.clock = clock;
        this.soonDays = soonDays;
    }

    OwnPlanCounts counts(ObligationFilter filter, Standing standing) {
        return selections
                .bound(
                        "select " + COUNTS + " from obligation o where " + COUNTED + Selections.condition(filter),
                        filter,
                        standing)
                .query((row, number) -> {
                    Map<OwnPlanState, Long> counts = new EnumMap<>(OwnPlanState.class);
                    for (OwnPlanState state : OwnPlanState.values()) {
                        counts.put(state, row.getLong(state.name().toLowerCase(Locale.ROOT)));
                    }
                    return new OwnPlanCounts(counts);
                })
                .single();
    }

    /** Those under orders first, of these the ones that owe; units are named only for the rows that are shown. */
    List<OwnPlanRow> rows(ObligationFilter filter, @Nullable OwnPlanState state, Standing standing) {
        List<OwnPlanRow> rows = selections
                .bound(
                        """
                        select q.*, agency_short_name(q.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name,
                               w.reference, w.issued_date as own_issued, w.plan_id as own_plan
                        from (select o.*, row_number() over (order by o.mode, o.submissions > 0, o.due_on nulls last, o.id)
                                     as place
                              from obligation o where %s%s%s
                              order by place limit :limit offset :offset) q
                        join plan p on p.id = q.plan_id
                        left join own_plan w on w.obligation_id = q.id and w.undone_at is null
                        order by q.place
                        """.formatted(
                                        COUNTED,
                                        Selections.condition(filter),
                                        state == null ? "" : " and " + state.condition()),
                        filter,
                        standing)
                .param("limit", filter.size())
                .param("offset", (long) (filter.page() - 1) * filter.size())
                .query(this::read)
                .list();
        Set<UUID> open = plans
                .rows(
                        rows.stream()
                                .map(OwnPlanRow::planId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()),
                        standing)
                .stream()
                .map(PlanRow::id)
                .collect(Collectors.toSet());
        return rows.stream()
                .map(row -> row.planId() != null && open.contains(row.planId()) ? row.opened() : row)
                .toList();
    }

    /** Issued plans that name this one as theirs above and meet no demand of it. */
    List<UUID> unasked(UUID planId) {
        return jdbc.sql("""
                        select p.id from plan p where p.parent_id = :plan and p.status <> 'DRAFT' and not exists (
                            select 1 from own_plan w join obligation o on o.id = w.obligation_id
                            where w.plan_id = p.id and w.undone_at is null and o.plan_id = :plan)
                        order by p.issued_date desc, p.id limit :most
                        """)
                .param("plan", planId)
                .param("most", MOST_BELOW)
                .query(UUID.class)
                .list();
    }

    private OwnPlanRow read(ResultSet row, int number) throws SQLException {
        return new OwnPlanRow(
                row.getObject("id", UUID.class),
                row.getString("unit_name"),
                row.getString("title"),
                new DutyState(
                        ObligationKind.OWN_PLAN,
                        AssignmentMode.valueOf(row.getString("mode")),
                        ObligationStatus.valueOf(row.getString("status")),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("late", Boolean.class),
                        row.getInt("submissions"),
                        row.getTimestamp("suspended_since") != null),
                row.getString("reference"),
                row.getObject("own_issued", LocalDate.class),
                row.getObject("own_plan", UUID.class),
                false,
                VietnamTime.today(clock),
                soonDays);
    }
}
