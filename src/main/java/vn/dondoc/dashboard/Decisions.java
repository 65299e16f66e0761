package vn.dondoc.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.cascade.Gap;
import vn.dondoc.cascade.Gaps;
import vn.dondoc.dashboard.Decision.Item;
import vn.dondoc.dashboard.Decision.Sort;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.DutyOrder;
import vn.dondoc.obligation.ObligationCounts;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.Instructions;
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.Plans;
import vn.dondoc.progress.ObstacleRow;
import vn.dondoc.progress.Obstacles;
import vn.dondoc.reporting.Approvals;
import vn.dondoc.reporting.ConsolidationRow;

/** Gathers from every part of the program what waits for a word of who leads. */
@Component
@lombok.RequiredArgsConstructor
class Decisions {

    private static final int FIRST = 3;

    private final Approvals approvals;
    private final Obligations obligations;
    private final Obstacles obstacles;
    private final Gaps gaps;
    private final Plans plans;
    private final Instructions instructions;
    private final Clock clock;

    /**
     * Of which there is none is left out.
     *
     * @param consolidated the consolidated reports that this person sees
     */
    List<Decision> of(List<ConsolidationRow> consolidated, Standing standing) {
        return Stream.of(
                        approvals(standing),
                        duties(
                                Sort.EXTENSIONS,
                                ObligationFilter.FOLLOWED.only(Criterion.WISH),
                                "wish=true&sort=due",
                                standing),
                        duties(
                                Sort.ESCALATIONS,
                                ObligationFilter.FOLLOWED.only(Criterion.ESCALATED),
                                "escalated=true&sort=due",
                                standing),
                        obstacles(standing),
                        consolidations(consolidated),
                        gaps(standing),
                        duties(
                                Sort.JUDGEMENTS,
                                ObligationFilter.FOLLOWED
                                        .withBucket(Bucket.SUBMITTED)
                                        .sortedBy(new DutyOrder(DutyOrder.Key.WAITING, false)),
                                "bucket=SUBMITTED&sort=waiting",
                                standing),
                        drafts(standing))
                .filter(decision -> decision.count() > 0)
                .toList();
    }

    private Decision approvals(Standing standing) {
        List<Approvals.Waiting> all = approvals.waiting(standing);
        return new Decision(
                Sort.APPROVALS,
                all.size(),
                "/reports/approvals",
                first(all)
                        .map(each -> new Item(
                                "/reports/" + each.reportId(),
                                each.period().label(),
                                each.title(),
                                each.officer(),
                                each.dueOn(),
                                days(each.askedAt())))
                        .toList());
    }

    private Decision duties(Sort sort, ObligationFilter filter, String words, Standing standing) {
        ObligationCounts counts = obligations.counts(filter.withBucket(null), standing);
        Bucket bucket = filter.bucket();
        List<ObligationRow> rows = obligations.rows(filter.atMost(FIRST), standing);
        Set<UUID> open = sort == Sort.ESCALATIONS ? led(rows.stream().map(ObligationRow::planId), standing) : Set.of();
        return new Decision(
                sort,
                bucket == null ? counts.total() : counts.of(bucket),
                "/obligations?followed=true&" + words,
                rows.stream()
                        .map(row -> item(
                                row,
                                open.contains(row.planId()) ? instruct(row.planId(), row.unitId(), row.id()) : null))
                        .toList());
    }

    /** The plans among these under which this person may instruct. */
    private Set<UUID> led(Stream<UUID> plansOfRows, Standing standing) {
        return instructions.open(plansOfRows.collect(Collectors.toSet()), standing);
    }

    private static String instruct(UUID plan, UUID unit, UUID duty) {
        return "/plans/%s/instructions/new?unit=%s&duty=%s".formatted(plan, unit, duty);
    }

    private static Item item(ObligationRow row, @Nullable String instruct) {
        return new Item(
                row.address(),
                row.period() == null ? null : row.period().label(),
                row.title(),
                row.unitName(),
                row.askedDueOn() == null ? row.dueOn() : row.askedDueOn(),
                row.waitingDays(),
                row.instructed(),
                instruct);
    }

    private Decision obstacles(Standing standing) {
        List<ObstacleRow> rows = first(obstacles.rows(null, false, 1, standing)).toList();
        Set<UUID> open = led(rows.stream().map(ObstacleRow::planId), standing);
        return new Decision(
                Sort.OBSTACLES,
                obstacles.counts(null, standing).waiting(),
                "/progress/obstacles",
                rows.stream()
                        .map(row -> new Item(
                                "/progress/" + row.obligationId(),
                                null,
                                said(row),
                                row.unitName(),
                                row.asOf(),
                                days(row.at()),
                                false,
                                open.contains(row.planId())
                                        ? instruct(row.planId(), row.unitId(), row.obligationId())
                                        : null))
                        .toList());
    }

    private static String said(ObstacleRow row) {
        return Objects.requireNonNullElse(
                row.obstacles() == null ? row.recommendation() : row.obstacles(), row.title());
    }

    private static Decision consolidations(List<ConsolidationRow> consolidated) {
        List<ConsolidationRow> open =
                consolidated.stream().filter(ConsolidationRow::isUnfinished).toList();
        return new Decision(
                Sort.CONSOLIDATIONS,
                open.size(),
                "/reports/consolidations?unfinished=true",
                first(open)
                        .map(row -> new Item(
                                "/reports/" + row.reportId() + "/consolidation",
                                row.period().label(),
                                row.title(),
                                row.unitName(),
                                null,
                                row.counted()))
                        .toList());
    }

    private Decision gaps(Standing standing) {
        List<Gap> all = gaps.of(standing);
        return new Decision(
                Sort.GAPS,
                all.size(),
                "/cascade/gaps",
                first(all)
                        .map(gap -> new Item(
                                "/cascade/" + gap.planId() + "/coverage?filter=OPEN",
                                null,
                                gap.subject(),
                                Objects.requireNonNullElse(gap.reference(), ""),
                                null,
                                gap.open()))
                        .toList());
    }

    private Decision drafts(Standing standing) {
        PlanFilter drafts = new PlanFilter(PlanStatus.DRAFT, "", 1, FIRST);
        return new Decision(
                Sort.DRAFTS,
                plans.count(drafts, standing),
                "/plans?status=DRAFT",
                first(plans.rows(drafts, standing))
                        .map(plan -> new Item(
                                "/plans/" + plan.id(),
                                null,
                                plan.subject(),
                                Objects.requireNonNullElse(plan.reference(), plan.issuerName()),
                                null,
                                plan.tasks()))
                        .toList());
    }

    private static <T> Stream<T> first(List<T> all) {
        return all.stream().limit(FIRST);
    }

    private long days(@Nullable Instant since) {
        LocalDate today = VietnamTime.today(clock);
        return since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(VietnamTime.dayOf(since), today));
    }
}
