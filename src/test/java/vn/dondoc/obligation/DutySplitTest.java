package vn.dondoc.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.site.NotFound;

/** The fifth law of the ledger for the standard split: what is counted is what is listed, and nothing is lost. */
@PagesTest
class DutySplitTest {

    @Autowired
    Scene scene;

    @Autowired
    Obligations obligations;

    @Autowired
    Suspensions suspensions;

    District.World world;
    Standing monitor;
    UUID plan;

    @BeforeEach
    void somePlansAreUnderWay() {
        world = scene.world;
        monitor = scene.standing(world.monitor());
        scene.plan("61/KH-UBND");
        plan = scene.tasks("62/KH-UBND", 6);
        muchHappens(new Random(62));
        scene.on(2021, 12, 20);
    }

    @Test
    void forEveryFilterTheClassesAddUpToAllThatIsListed() {
        for (ObligationFilter filter : filters()) {
            for (Standing person : List.of(monitor, scene.standing(world.communeOne()))) {
                DutySplit split = obligations.split(filter, person);
                assertThat(split.total())
                        .as("%s", filter)
                        .isEqualTo(obligations.counts(filter, person).total())
                        .isEqualTo(
                                obligations.rows(filter.atMost(9_999), person).size());
            }
        }
        assertThat(obligations.split(ObligationFilter.FOLLOWED, monitor).total())
                .isEqualTo(22);
    }

    @Test
    void everyFigureOfTheSplitIsTheLengthOfItsList() {
        for (ObligationFilter filter : filters()) {
            DutySplit split = obligations.split(filter, monitor);
            ObligationFilter led = filter.withKind(ObligationKind.TASK).withRole(PartyRole.LEAD);
            if (split.led().total() == 0) {
                continue;
            }
            for (TimeClass each : TimeClass.values()) {
                if (filter.timeClass() == null) {
                    assertThat(obligations.rows(led.withTimeClass(each).atMost(9_999), monitor))
                            .as("%s %s", filter, each)
                            .hasSize((int) split.led().of(each));
                }
            }
        }
    }

    @Test
    void thePlansAndTheUnitsAddUpToTheWhole() {
        DutySplit whole = obligations.split(ObligationFilter.FOLLOWED, monitor);
        assertThat(obligations.countsByPlan(monitor).stream()
                        .mapToLong(each -> each.split().led().dated())
                        .sum())
                .isEqualTo(whole.led().dated());
        assertThat(obligations.countsByUnit(plan, monitor).stream()
                        .mapToLong(each -> each.split().total())
                        .sum())
                .isEqualTo(obligations
                        .split(ObligationFilter.FOLLOWED.withPlan(plan), monitor)
                        .total())
                .isEqualTo(12);
    }

    @Test
    void percentagesAreOfTheFourAndNothingIsDividedByNothing() {
        TimeClassCounts some = new TimeClassCounts(Map.of(
                TimeClass.DONE_ON_TIME, 3L, TimeClass.DOING_LATE, 4L, TimeClass.UNDATED, 9L, TimeClass.REQUESTED, 5L));
        assertThat(some.percent("DONE_ON_TIME")).isEqualTo("42,9 %");
        assertThat(some.percent("DONE_LATE")).isEqualTo("0 %");
        assertThat(some.percent("UNDATED")).isNull();
        assertThat(some.total()).isEqualTo(21);
        assertThat(some.pieces()).hasSize(2);
        assertThat(some.pieces().getLast().at() + some.pieces().getLast().width())
                .isBetween(99.98, 100.02);
        assertThat(new TimeClassCounts(Map.of(TimeClass.UNDATED, 2L)).percent("DONE_ON_TIME"))
                .isNull();
    }

    @Test
    void whoWasOnlyAskedIsNeverAmongTheFour() {
        DutySplit police = obligations.split(ObligationFilter.FOLLOWED.withUnit(world.police()), monitor);
        assertThat(police.led().of(TimeClass.REQUESTED)).isOne();
        assertThat(police.led().dated()).isZero();
    }

    @Test
    void listsAreSortedByWhatIsAskedFor() {
        for (DutyOrder.Key key : DutyOrder.Key.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                DutyOrder order = new DutyOrder(key, descending);
                assertThat(DutyOrder.parse(order.word())).contains(order);
                List<ObligationRow> rows = obligations.rows(
                        ObligationFilter.FOLLOWED.sortedBy(order).atMost(999), monitor);
                assertThat(rows).as(order.word()).hasSize(22);
                switch (key) {
                    case CHANGED ->
                        assertThat(rows)
                                .isSortedAccordingTo((a, b) ->
                                        turned(descending, a.changedAt().compareTo(b.changedAt())));
                    case OPENED ->
                        assertThat(rows)
                                .isSortedAccordingTo((a, b) ->
                                        turned(descending, a.openedAt().compareTo(b.openedAt())));
                    case STATE -> assertThat(rows.getFirst().step().isSettled()).isEqualTo(descending);
                    case LATE ->
                        assertThat(rows.stream().map(ObligationRow::daysLate).filter(days -> days > 0))
                                .isSortedAccordingTo((a, b) -> turned(descending, a.compareTo(b)))
                                .isNotEmpty();
                    case DUE, PLAN, UNIT -> assertThat(rows).doesNotHaveDuplicates();
                }
            }
        }
        assertThat(DutyOrder.parse("price")).isEmpty();
    }

    @Test
    void whatIsLateByMoreThanSomeDaysIsWhatItsRowsSay() {
        List<ObligationRow> all = obligations.rows(ObligationFilter.FOLLOWED.atMost(999), monitor);
        for (int days : new int[] {0, 5, 30, 100}) {
            assertThat(obligations.rows(
                            ObligationFilter.FOLLOWED.withLateBy(days).atMost(999), monitor))
                    .hasSize((int)
                            all.stream().filter(row -> row.daysLate() > days).count());
        }
    }

    @Test
    void whatHasNoDayAgesAndTheOldestComesFirst() {
        ObligationFilter undated = ObligationFilter.FOLLOWED.withTimeClass(TimeClass.UNDATED);
        List<ObligationRow> rows = obligations.rows(undated.withMonths(3), monitor);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.daysOpen()).isGreaterThan(90);
            assertThat(row.isAgeing()).isTrue();
        });
        assertThat(rows).isSortedAccordingTo((a, b) -> a.openedAt().compareTo(b.openedAt()));
        scene.on(PlansOfTests.ISSUED.plusDays(40));
        assertThat(obligations.rows(undated.withMonths(3), monitor)).isEmpty();
    }

    private static int turned(boolean descending, int compared) {
        return descending ? -compared : compared;
    }

    private List<ObligationFilter> filters() {
        List<ObligationFilter> filters = new ArrayList<>();
        for (boolean followed : new boolean[] {true, false}) {
            ObligationFilter all = ObligationFilter.of(followed);
            filters.add(all);
            filters.add(all.withPlan(plan));
            filters.add(all.withGroup(world.allCommunes().groupId()));
            filters.add(all.withUnit(world.justice()));
            filters.add(all.withText("viec THU"));
            filters.add(all.withUnitName("xa hai"));
            filters.add(all.withMode(AssignmentMode.REQUEST));
            filters.add(all.withLateBy(10));
            filters.add(all.withMonths(2));
            List.of(Bucket.values()).forEach(each -> filters.add(all.withBucket(each)));
            List.of(TimeClass.values()).forEach(each -> filters.add(all.withTimeClass(each)));
            List.of(ObligationKind.values()).forEach(each -> filters.add(all.withKind(each)));
            List.of(PartyRole.values()).forEach(each -> filters.add(all.withRole(each)));
        }
        return filters;
    }

    private void muchHappens(Random random) {
        List<ObligationRow> rows = obligations.rows(
                ObligationFilter.FOLLOWED
                        .sortedBy(DutyOrder.parse("unit").orElseThrow())
                        .atMost(999),
                monitor);
        Standing commune = scene.standing(world.communeOne());
        for (int i = 0; i < 60; i++) {
            scene.on(PlansOfTests.ISSUED.plusDays(3L * i));
            UUID id = rows.get(random.nextInt(rows.size())).id();
            try {
                switch (random.nextInt(6)) {
                    case 0, 1 -> obligations.submit(id, "Đã làm", commune);
                    case 2 -> obligations.accept(id, null, monitor);
                    case 3 -> obligations.setDue(id, dayAfter(i), "Ấn định", false, monitor);
                    case 4 -> suspensions.suspend(id, "Chờ", monitor);
                    default -> obligations.cancel(id, "Không cần nữa", monitor);
                }
            } catch (StepNotPossible | NotFound | DayOutOfRange | ExtendedAlready refused) {
                // leaves no trace
            }
        }
    }

    private static LocalDate dayAfter(int step) {
        return PlansOfTests.ISSUED.plusDays(3L * step + 20);
    }
}
