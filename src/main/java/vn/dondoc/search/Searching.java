package vn.dondoc.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.UnitFinder;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.intake.DocumentFinder;
import vn.dondoc.obligation.DutyFinder;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.PlanFinder;
import vn.dondoc.plan.PlanHit;
import vn.dondoc.plan.PlanSight;
import vn.dondoc.plan.TaskHit;
import vn.dondoc.reporting.register.ReportFinder;
import vn.dondoc.site.Hits;
import vn.dondoc.site.Sought;

/** The front door to the search: asks each module for what it has, and the person may see, and puts it side by side. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class Searching {

    /** Of each kind where all are shown. */
    static final int FEW = 5;

    /** On a page of one kind. */
    public static final int PAGE = 20;

    private final PlanFinder plans;
    private final UnitFinder units;
    private final DutyFinder duties;
    private final Obligations obligations;
    private final ReportFinder reports;
    private final DocumentFinder documents;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** The first of each kind. */
    public Findings all(Sought sought, CurrentUser user, Standing standing) {
        plainly();
        Look look = new Look(sought, user, standing, plans.sight(standing), FEW, 0);
        List<Findings.Section> sections = new ArrayList<>();
        Hits<PlanHit> numbered = plans.plans(sought, FEW, 0, look.sight());
        PlanHit straight = straight(numbered.rows());
        section(Kind.PLANS, without(straight, numbered).map(hit -> Results.plan(hit, sought)), sections);
        for (Kind kind : List.of(Kind.UNITS, Kind.TASKS, Kind.REPORTS, Kind.DOCUMENTS)) {
            section(kind, found(kind, look), sections);
        }
        return straight == null
                ? new Findings(null, List.of(), sections)
                : new Findings(
                        Results.plan(straight, sought), duties(straight.row().id(), standing), sections);
    }

    /** One page of those of one kind. */
    public Findings of(Kind kind, int page, Sought sought, CurrentUser user, Standing standing) {
        plainly();
        long offset = (long) (page - 1) * PAGE;
        List<Findings.Section> sections = new ArrayList<>();
        section(kind, found(kind, new Look(sought, user, standing, plans.sight(standing), PAGE, offset)), sections);
        return new Findings(null, List.of(), sections);
    }

    /** How often a word stands decides how it is found; a plan of the query made once for all words does not know. */
    private void plainly() {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('jit', 'off', true)")
                .query()
                .listOfRows();
    }

    private Hits<Result> found(Kind kind, Look look) {
        Sought sought = look.sought();
        return switch (kind) {
            case PLANS ->
                plans.plans(sought, look.size(), look.offset(), look.sight()).map(hit -> Results.plan(hit, sought));
            case TASKS -> tasks(look);
            case REPORTS ->
                reports.reports(sought, look.size(), look.offset(), look.standing())
                        .map(hit -> Results.report(hit, sought));
            case UNITS -> units(look);
            case DOCUMENTS ->
                documents
                        .documents(sought, look.size(), look.offset(), look.sight())
                        .map(hit -> Results.document(hit, sought));
        };
    }

    private Hits<Result> tasks(Look look) {
        Hits<TaskHit> tasks = plans.tasks(look.sought(), look.size(), look.offset(), look.sight());
        if (tasks.rows().isEmpty()) {
            return Hits.none();
        }
        Map<UUID, DutyFinder.OfTask> standings =
                duties.ofTasks(tasks.rows().stream().map(TaskHit::id).toList(), look.standing());
        return tasks.map(task -> Results.task(task, standings.get(task.id()), look.sought()));
    }

    /** Administrators keep all units; others find those of which they have a page: their own, and who owes them something. */
    private Hits<Result> units(Look look) {
        Sought sought = look.sought();
        if (look.user().administrator()) {
            return units.units(sought, look.size(), look.offset(), VietnamTime.today(clock))
                    .map(unit -> Results.unit(unit, "/units/" + unit.id(), sought));
        }
        Standing standing = look.standing();
        List<UUID> known = duties.unitsKnown(sought, standing);
        if (known.isEmpty()) {
            return Hits.none();
        }
        return units.units(known, sought, look.size(), look.offset(), VietnamTime.today(clock))
                .map(unit -> Results.unit(
                        unit,
                        "/obligations?followed=" + !standing.serves(unit.id()) + "&whole=true&unit=" + unit.id(),
                        sought));
    }

    private static void section(Kind kind, Hits<Result> hits, List<Findings.Section> sections) {
        if (!hits.rows().isEmpty()) {
            sections.add(new Findings.Section(kind, hits.rows(), hits.counted(), hits.more()));
        }
    }

    private static @Nullable PlanHit straight(List<PlanHit> plans) {
        List<PlanHit> numbered = plans.stream().filter(PlanHit::numbered).toList();
        return numbered.size() == 1 ? numbered.getFirst() : null;
    }

    /** What is told on top is not told again. */
    private static Hits<PlanHit> without(@Nullable PlanHit straight, Hits<PlanHit> plans) {
        return straight == null
                ? plans
                : new Hits<>(
                        plans.rows().stream().filter(hit -> hit != straight).toList(),
                        plans.counted() - 1,
                        plans.more());
    }

    private List<Findings.Duties> duties(UUID plan, Standing standing) {
        return Stream.of(
                        duties(plan, false, ObligationFilter.OWED, standing),
                        duties(plan, true, ObligationFilter.FOLLOWED, standing))
                .filter(Findings.Duties::isAny)
                .toList();
    }

    private Findings.Duties duties(UUID plan, boolean followed, ObligationFilter filter, Standing standing) {
        ObligationFilter under = filter.withPlan(plan);
        return new Findings.Duties(
                plan,
                followed,
                obligations
                        .counts(under.withKind(ObligationKind.TASK), standing)
                        .total(),
                obligations
                        .counts(under.withKind(ObligationKind.REPORT), standing)
                        .total());
    }

    private record Look(Sought sought, CurrentUser user, Standing standing, PlanSight sight, int size, long offset) {}
}
