package vn.dondoc.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.ObligationCounts;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.TimeClass;
import vn.dondoc.reporting.ConsolidationRow;
import vn.dondoc.reporting.Consolidations;

/** The front door to what the leader of a committee sees first: as many statements whatever the number of plans and units. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class Leaderships {

    private static final int PLANS = 6;

    private final Decisions decisions;
    private final Obligations obligations;
    private final UnitScores units;
    private final TargetAnswers targets;
    private final Consolidations consolidations;
    private final PeriodRates periods;
    private final DaysAhead ahead;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Whether this person leads a unit that issues or receives something. */
    public boolean leads(Standing standing) {
        return jdbc.sql("""
                        select exists (select from obligation o where o.issuer_id = any(:led))
                            or exists (select from obligation o where o.intake_unit_id = any(:led))
                        """)
                .param("led", standing.in(PostingRole.LEADER))
                .query(Boolean.class)
                .single();
    }

    public Leadership of(Standing standing) {
        List<ObligationCounts.OfPlan> plans = obligations.countsByPlan(standing);
        List<ConsolidationRow> consolidated = consolidations.list(standing);
        LocalDate today = VietnamTime.today(clock);
        return new Leadership(
                decisions.of(consolidated, standing),
                obligations.tally(ObligationFilter.FOLLOWED, standing),
                worst(plans),
                plans.size(),
                units.ordered(standing),
                units.asked(standing),
                targets.of(consolidated, standing),
                periods.latest(standing),
                ahead.of(ObligationFilter.OWED, standing),
                ahead.of(ObligationFilter.FOLLOWED, standing),
                today,
                DaysAhead.last(today));
    }

    /** The newest of those that are equally late come first, as they are read. */
    private static List<ObligationCounts.OfPlan> worst(List<ObligationCounts.OfPlan> plans) {
        return plans.stream()
                .sorted(Comparator.comparing(Leaderships::trouble).reversed())
                .limit(PLANS)
                .toList();
    }

    private static long trouble(ObligationCounts.OfPlan plan) {
        return plan.split().led().of(TimeClass.DOING_LATE)
                + plan.counts().of(Bucket.OVERDUE)
                + plan.counts().of(Bucket.RETURNED);
    }
}
