package vn.dondoc.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.plan.RegimeContent;
import vn.dondoc.site.NotFound;

/** Who owes the reports of a regime, what is known of each, and which are late. */
@PagesTest
class RosterTest {

    static final Period FIRST_HALF = Period.ofHalfYear(2021, 1);

    @Autowired
    Scene scene;

    @Autowired
    MovableClock clock;

    @Autowired
    Plans plans;

    @Autowired
    Obligations obligations;

    @Autowired
    Extensions extensions;

    District.World world;
    UUID plan;
    UUID regime;
    Standing monitor;
    Standing commune;

    @BeforeEach
    void twoCommunesOweAReport() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        monitor = scene.standing(world.monitor());
        commune = scene.standing(world.communeOne());
        regime = scene.id("select source_id from obligation where id = ?", reportOf(0));
        scene.on(2021, 5, 20);
    }

    @Test
    void aUnitIsAddedForAReasonByTheDayThatTheOthersHadAtFirst() {
        extensions.grant(reportOf(0), LocalDate.of(2021, 8, 1), "Mưa lũ", false, monitor);
        UUID added = obligations.addUnit(
                regime, FIRST_HALF, world.communes().get(2), null, "Không còn báo cáo chung", monitor);
        OwedReport report = obligations.report(added, monitor);
        assertThat(report.dueOn()).isEqualTo("2021-06-14");
        assertThat(report.period()).isEqualTo(FIRST_HALF);
        assertThat(report.mode()).isEqualTo(AssignmentMode.ASSIGN);
        assertThat(report.extensions()).isZero();
        assertThat(obligations.page(added, monitor).history().getFirst().reason())
                .isEqualTo("Không còn báo cáo chung");
        assertThat(scene.number(
                        "select count(*) from plan_reader where plan_id = ? and unit_id = ?",
                        plan,
                        world.communes().get(2)))
                .isOne();
        UUID asked = obligations.addUnit(regime, FIRST_HALF, world.police(), null, "Có số liệu", monitor);
        assertThat(obligations.report(asked, monitor).mode()).isEqualTo(AssignmentMode.REQUEST);
    }

    @Test
    void nobodyIsAddedTwiceOrByWhoeverLikes() {
        UUID third = world.communes().get(2);
        assertThatThrownBy(() ->
                        obligations.addUnit(regime, FIRST_HALF, world.communes().getFirst(), null, "x", monitor))
                .isInstanceOf(OwesAlready.class);
        Standing other = scene.standing(scene.elsewhere().monitor());
        for (Standing somebody : List.of(commune, other)) {
            assertThatThrownBy(() -> obligations.addUnit(regime, FIRST_HALF, third, null, "x", somebody))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> obligations.addUnit(regime, Period.ofHalfYear(2020, 1), third, null, "x", monitor))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> obligations.addUnit(regime, FIRST_HALF, UUID.randomUUID(), null, "x", monitor))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aReportIsKnownToWhoOwesAndToWhoFollows() {
        UUID id = reportOf(0);
        assertThat(obligations.report(id, commune).serves()).isTrue();
        assertThat(obligations.report(id, commune).receives()).isFalse();
        assertThat(obligations.report(id, monitor).receives()).isTrue();
        assertThat(obligations.report(id, monitor).regimeId()).isEqualTo(regime);
        for (String stranger :
                List.of(world.communeTwo(), world.policeman(), scene.elsewhere().leader())) {
            assertThatThrownBy(() -> obligations.report(id, scene.standing(stranger)))
                    .isInstanceOf(NotFound.class);
        }
        UUID task = scene.id("select id from obligation where plan_id = ? and kind = 'TASK' limit 1", plan);
        assertThatThrownBy(() -> obligations.report(task, monitor)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPaperCountsFromTheDayOnWhichItCameIn() {
        UUID id = reportOf(0);
        scene.on(2021, 6, 20);
        LocalDate dayOfIssue = PlansOfTests.ISSUED;
        for (LocalDate wrong : List.of(dayOfIssue.minusDays(1), LocalDate.of(2021, 6, 21))) {
            assertThatThrownBy(() -> obligations.submitOnBehalf(id, "25/BC-UBND", wrong, monitor))
                    .isInstanceOf(DayOutOfRange.class);
        }
        assertThatThrownBy(() -> obligations.submitOnBehalf(id, "25/BC-UBND", LocalDate.of(2021, 6, 14), commune))
                .isInstanceOf(NotFound.class);
        obligations.submitOnBehalf(id, "25/BC-UBND", LocalDate.of(2021, 6, 14), monitor);
        OwedReport report = obligations.report(id, monitor);
        assertThat(report.late()).isFalse();
        assertThat(report.firstSubmittedAt()).isEqualTo(Instant.parse("2021-06-14T05:00:00Z"));
        LedgerEntry entry = obligations.page(id, monitor).history().getLast();
        assertThat(entry.isOnBehalf()).isTrue();
        assertThat(entry.recordedAt()).isEqualTo(clock.instant());
        obligations.sendBack(id, "Thiếu", monitor);
        assertThatThrownBy(() -> obligations.submitOnBehalf(id, "26/BC-UBND", LocalDate.of(2021, 6, 15), monitor))
                .as("before it was sent back")
                .isInstanceOf(DayOutOfRange.class);
        obligations.submitOnBehalf(id, "26/BC-UBND", LocalDate.of(2021, 6, 20), monitor);
        assertThat(obligations.report(id, monitor).submissions()).isEqualTo(2);
    }

    @Test
    void aPaperThatIsEnteredLaterIsJudgedByTheDayThatStoodWhenItCameIn() {
        UUID id = reportOf(0);
        scene.on(2021, 6, 17);
        extensions.grant(id, LocalDate.of(2021, 6, 30), "Mưa lũ", false, monitor);
        scene.on(2021, 6, 18);
        obligations.submitOnBehalf(id, "25/BC-UBND", LocalDate.of(2021, 6, 16), monitor);
        OwedReport report = obligations.report(id, monitor);
        assertThat(report.late()).isTrue();
        assertThat(report.lateByDays()).isEqualTo(2);
        assertThat(obligations.page(id, monitor).history().getLast().dueOn()).isEqualTo("2021-06-14");
        UUID inTime = reportOf(1);
        extensions.grant(inTime, LocalDate.of(2021, 6, 30), "Mưa lũ", false, monitor);
        obligations.submitOnBehalf(inTime, "26/BC-UBND", LocalDate.of(2021, 6, 18), monitor);
        assertThat(obligations.report(inTime, monitor).late()).isFalse();
    }

    @Test
    void aUnitThatIsAddedAfterTheDayGetsOneOfItsOwn() {
        scene.on(2021, 6, 15);
        UUID third = world.communes().get(2);
        assertThatThrownBy(() -> obligations.addUnit(regime, FIRST_HALF, third, null, "x", monitor))
                .isInstanceOf(DayIsPast.class);
        LocalDate own = LocalDate.of(2021, 6, 30);
        assertThatThrownBy(
                        () -> obligations.addUnit(regime, FIRST_HALF, third, LocalDate.of(2021, 6, 14), "x", monitor))
                .isInstanceOf(DayIsPast.class);
        UUID added = obligations.addUnit(regime, FIRST_HALF, third, own, "Tách khỏi báo cáo chung", monitor);
        assertThat(obligations.report(added, monitor).dueOn()).isEqualTo(own);
        assertThat(obligations.report(added, monitor).originalDueOn()).isEqualTo(own);
    }

    @Test
    void aUnitOfAnotherDistrictIsNotAdded() {
        UUID foreign = scene.elsewhere().communes().getFirst();
        assertThatThrownBy(() -> obligations.addUnit(regime, FIRST_HALF, foreign, null, "x", monitor))
                .isInstanceOf(NotFound.class);
        assertThat(scene.number("select count(*) from plan_reader where plan_id = ? and unit_id = ?", plan, foreign))
                .isZero();
    }

    @Test
    void whoReceivesAReportReadsThePlanThatAsksForIt() {
        scene.on(PlansOfTests.ISSUED);
        PlanContent content = new PlanContent(
                PlansOfTests.heading(world, "77/KH-UBND"),
                List.of(),
                List.of(),
                List.of(new RegimeContent(
                        List.of(Party.unit(world.communes().getFirst())),
                        PeriodKind.HALF_YEAR,
                        null,
                        "trước 20/6/2021",
                        null,
                        true,
                        world.committee(),
                        world.justice(),
                        null)),
                List.of());
        UUID second = scene.issued(content);
        Standing judge = scene.standing(world.otherDivision());
        assertThat(obligations
                        .counts(ObligationFilter.FOLLOWED.withPlan(second), judge)
                        .total())
                .isPositive();
        assertThat(plans.row(second, judge).id()).isEqualTo(second);
    }

    @Test
    void theLateListNamesWhoHasNotHandedInTheLatestFirst() {
        obligations.addUnit(regime, FIRST_HALF, world.police(), null, "Có số liệu", monitor);
        scene.on(2021, 6, 13);
        extensions.grant(reportOf(1), LocalDate.of(2021, 6, 16), "Mưa lũ", false, monitor);
        scene.on(2021, 6, 14);
        assertThat(obligations.lateReports(plan, 9, monitor)).isEmpty();
        scene.on(2021, 6, 20);
        obligations.remind(reportOf(1), "Nộp gấp", monitor);
        List<LateReport> late =
                obligations.lateReports(null, 9, monitor).getFirst().latest();
        assertThat(obligations.lateReports(null, 1, monitor))
                .singleElement()
                .satisfies(heap -> assertThat(heap.units()).isEqualTo(2))
                .satisfies(heap -> assertThat(heap.latest())
                        .extracting(LateReport::daysLate)
                        .containsExactly(6));
        assertThat(late).extracting(LateReport::daysLate).containsExactly(6, 4);
        assertThat(late).extracting(LateReport::reminders).containsExactly(0, 1);
        assertThat(obligations.lateReports(plan, 9, commune)).isEmpty();
        obligations.submit(reportOf(0), "25/BC-UBND", commune);
        assertThat(obligations.lateReports(plan, 9, monitor))
                .singleElement()
                .satisfies(heap -> assertThat(heap.latest()).hasSize(1));
        ObligationRow row = obligations.row(reportOf(0), monitor);
        scene.on(2021, 9, 1);
        assertThat(row.daysLate()).isEqualTo(6);
        assertThat(obligations.row(reportOf(0), monitor).daysLate()).isEqualTo(6);
    }

    @Test
    void rowsAreFoundByRegimePeriodTimingYearAndGroup() {
        scene.on(2021, 6, 20);
        obligations.submit(reportOf(0), "25/BC-UBND", commune);
        ObligationFilter all = ObligationFilter.FOLLOWED.withPlan(plan);
        assertThat(sizes(
                        all.withSource(regime),
                        all.withPeriod(FIRST_HALF),
                        all.withPeriod(FIRST_HALF).withTiming(Timing.LATE),
                        all.withPeriod(FIRST_HALF).withTiming(Timing.MISSING),
                        all.withPeriod(FIRST_HALF).withTiming(Timing.ON_TIME),
                        all.withYear(2021),
                        all.withYear(2022),
                        all.withGroup(world.allCommunes().groupId()),
                        all.withSource(regime).withUnit(world.justice())))
                .containsExactly(2, 2, 1, 1, 0, 4, 0, 8, 0);
        assertThatThrownBy(() -> obligations.rows(all.withGroup(UUID.randomUUID()), monitor))
                .isInstanceOf(NotFound.class);
    }

    private List<Integer> sizes(ObligationFilter... filters) {
        return List.of(filters).stream()
                .map(filter -> {
                    int size = obligations.rows(filter, monitor).size();
                    assertThat(obligations.counts(filter, monitor).total()).isEqualTo(size);
                    return size;
                })
                .toList();
    }

    private UUID reportOf(int index) {
        return scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and kind = 'REPORT' and period like 'HALF%'",
                plan, world.communes().get(index));
    }
}
