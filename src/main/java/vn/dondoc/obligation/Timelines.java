package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;

/** The front door to a plan along the days: its tasks, reports and demanded plans, each with how many units stand where. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class Timelines {

    private static final String COUNTS = Stream.of(TimeClass.values())
            .map(each -> "count(*) filter (where o.role <> 'COORDINATE' and " + each.condition() + ") as c_" + each)
            .collect(Collectors.joining(", "));

    private final Selections selections;
    private final Plans plans;
    private final Clock clock;

    /** @throws vn.dondoc.site.NotFound where this person may not see the plan */
    public PlanTimeline of(UUID planId, Standing standing) {
        PlanRow plan = plans.row(planId, standing);
        List<PlanTimeline.Line> all = lines(ObligationFilter.FOLLOWED.withPlan(planId), plan.day(), standing);
        boolean followed = !all.isEmpty();
        return new PlanTimeline(
                followed,
                plan.day(),
                plan.windowTo(),
                VietnamTime.today(clock),
                followed ? all : lines(ObligationFilter.OWED.withPlan(planId), plan.day(), standing));
    }

    private List<PlanTimeline.Line> lines(ObligationFilter filter, LocalDate issued, Standing standing) {
        return selections
                .bound(
                        "select o.kind, o.source_id, o.period, min(o.title) as title, max(o.due_on) as due_on, min(o.opened_at) as opened,"
                                + " count(*) filter (where o.role = 'COORDINATE') as helpers, " + COUNTS
                                + " from obligation o where " + Selections.condition(filter)
                                + " group by o.kind, o.source_id, o.period"
                                + " order by max(o.due_on) nulls last, min(o.title), o.source_id, o.period",
                        filter,
                        standing)
                .query((row, number) -> line(row, issued))
                .list();
    }

    /** A plan that was entered later still asks since its own day. */
    private static PlanTimeline.Line line(ResultSet row, LocalDate issued) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate opened = VietnamTime.dayOf(row.getTimestamp("opened").toInstant());
        Map<TimeClass, Long> counts = new EnumMap<>(TimeClass.class);
        for (TimeClass each : TimeClass.values()) {
            counts.put(each, row.getLong("c_" + each.name().toLowerCase(Locale.ROOT)));
        }
        return new PlanTimeline.Line(
                ObligationKind.valueOf(row.getString("kind")),
                row.getObject("source_id", UUID.class),
                period(row.getString("period")),
                row.getString("title"),
                due != null && opened.isAfter(due) ? issued : opened,
                due,
                new TimeClassCounts(counts),
                row.getLong("helpers"));
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }
}
