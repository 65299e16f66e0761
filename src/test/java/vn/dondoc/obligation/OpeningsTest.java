package vn.dondoc.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.DueChoices;
import vn.dondoc.calendar.DueKind;
import vn.dondoc.calendar.DuePhrase;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.HolidayShift;
import vn.dondoc.calendar.MovingDay;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.DueWords;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.plan.PlanDuties;

class OpeningsTest {

    static final LocalDate ISSUED = LocalDate.of(2021, 3, 17);
    static final Window YEAR_2021 = Window.ofYears(2021, 2021);
    static final UUID DISTRICT = UUID.randomUUID();
    static final UUID DIVISION = UUID.randomUUID();
    static final List<UUID> COMMUNES = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    static final UUID ISSUED_BY = UUID.randomUUID();

    final List<PlanDuties.TaskDuty> tasks = new ArrayList<>();
    final List<PlanDuties.ReportDuty> reports = new ArrayList<>();
    final List<PlanDuties.OwnPlanDuty> ownPlans = new ArrayList<>();

    @Test
    void aPlanOfOneYearOpensARowPerUnitAndReport() {
        UUID halfYear = reports(PeriodKind.HALF_YEAR, words("trước 15/6/2021", YEAR_2021));
        UUID year = reports(PeriodKind.YEAR, words("trước 25/11/2021", YEAR_2021));
        UUID own = UUID.randomUUID();
        COMMUNES.forEach(commune -> ownPlans.add(new PlanDuties.OwnPlanDuty(
                own, commune, AssignmentMode.ASSIGN, "Xây dựng kế hoạch", words("", YEAR_2021), DISTRICT, DIVISION)));
        List<Opening> opened = open(YEAR_2021);
        assertThat(opened).hasSize(9);
        assertThat(opened)
                .filteredOn(row -> row.sourceId().equals(halfYear))
                .hasSize(3)
                .allSatisfy(row -> {
                    assertThat(row.period())
                            .hasToString("Period[kind=HALF_YEAR, window="
                                    + row.period().window() + "]");
                    assertThat(row.period().label()).isEqualTo("6 tháng đầu năm 2021");
                    assertThat(row.dueOn()).isEqualTo(LocalDate.of(2021, 6, 14));
                    assertThat(row.dueWords()).isEqualTo("trước 15/6/2021");
                    assertThat(row.receiverId()).isEqualTo(DISTRICT);
                    assertThat(row.intakeUnitId()).isEqualTo(DIVISION);
                });
        assertThat(opened)
                .filteredOn(row -> row.sourceId().equals(year))
                .hasSize(3)
                .allSatisfy(row -> {
                    assertThat(row.period().label()).isEqualTo("năm 2021");
                    assertThat(row.dueOn()).isEqualTo(LocalDate.of(2021, 11, 24));
                });
        assertThat(opened)
                .filteredOn(row -> row.kind() == ObligationKind.OWN_PLAN)
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.dueOn()).isNull());
        assertThat(opened).extracting(Opening::unitId).containsOnlyElementsOf(COMMUNES);
    }

    @Test
    void theDayCountsWhereThePlanSaysSo() {
        reports(PeriodKind.HALF_YEAR, words("trước 15/6/2021", YEAR_2021));
        assertThat(open(YEAR_2021, new DueChoices(false, HolidayShift.BY_RULE)))
                .extracting(Opening::dueOn)
                .containsOnly(LocalDate.of(2021, 6, 15));
    }

    @Test
    void tasksAreDueAtTheEndOfTheirWindowUnlessADayWasSet() {
        task(words("quý II, quý III năm 2021", YEAR_2021), null);
        task(words("cả năm 2021", YEAR_2021), null);
        task(words("thường xuyên", YEAR_2021), null);
        task(words("cả năm 2021", YEAR_2021), LocalDate.of(2021, 10, 1));
        List<Opening> opened = open(YEAR_2021);
        assertThat(opened)
                .extracting(Opening::dueOn)
                .containsExactly(
                        LocalDate.of(2021, 9, 30), LocalDate.of(2021, 12, 31), null, LocalDate.of(2021, 10, 1));
        assertThat(opened).extracting(Opening::dueSetBy).containsExactly(null, null, null, ISSUED_BY);
        assertThat(opened).allSatisfy(row -> {
            assertThat(row.receiverId()).isEqualTo(DISTRICT);
            assertThat(row.intakeUnitId()).isEqualTo(DIVISION);
            assertThat(row.period()).isNull();
        });
    }

    @Test
    void aPlanOfFiveYearsOpensTenPeriodsPerUnit() {
        Window window = Window.ofYears(2021, 2025);
        DueRule everyHalf = DueRule.every(DueKind.BEFORE, MovingDay.ofYear(6, 15), MovingDay.ofYear(11, 25));
        reports(PeriodKind.HALF_YEAR, new DueWords("trước 15/6 và 25/11 hằng năm", everyHalf));
        List<Opening> opened = open(window);
        assertThat(opened).hasSize(10 * COMMUNES.size());
        assertThat(opened)
                .filteredOn(row -> row.unitId().equals(COMMUNES.getFirst()))
                .extracting(Opening::dueOn)
                .startsWith(LocalDate.of(2021, 6, 14), LocalDate.of(2021, 11, 24), LocalDate.of(2022, 6, 14))
                .endsWith(LocalDate.of(2025, 11, 24))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsOwedThatWasOverBeforeTheIssue() {
        reports(PeriodKind.QUARTER, words("", YEAR_2021));
        reports(PeriodKind.HALF_YEAR, words("trước 10/3/2021", YEAR_2021));
        List<Opening> opened = open(YEAR_2021, LocalDate.of(2021, 5, 20));
        assertThat(opened)
                .extracting(row -> row.period().label())
                .containsOnly("quý II năm 2021", "quý III năm 2021", "quý IV năm 2021");
        assertThat(open(YEAR_2021, LocalDate.of(2021, 3, 31)))
                .as("a period that ends on the day of issue is still owed")
                .extracting(row -> row.period().label())
                .contains("quý I năm 2021");
    }

    @Test
    void halfYearlyAndYearlyWithoutADayAreTwoReportsAYearAndNotThree() {
        reports(PeriodKind.HALF_YEAR, words("", YEAR_2021));
        reports(PeriodKind.YEAR, words("", YEAR_2021));
        assertThat(open(YEAR_2021))
                .filteredOn(row -> row.unitId().equals(COMMUNES.getFirst()))
                .extracting(row -> row.period().label())
                .containsExactlyInAnyOrder("6 tháng đầu năm 2021", "năm 2021");
    }

    @Test
    void halfYearlyAloneIsTwoReportsAYear() {
        reports(PeriodKind.HALF_YEAR, words("", YEAR_2021));
        assertThat(open(YEAR_2021))
                .filteredOn(row -> row.unitId().equals(COMMUNES.getFirst()))
                .extracting(row -> row.period().label())
                .containsExactly("6 tháng đầu năm 2021", "6 tháng cuối năm 2021");
    }

    @Test
    void keepsHowADutyWasGivenAndInWhichRole() {
        tasks.add(new PlanDuties.TaskDuty(
                UUID.randomUUID(),
                DIVISION,
                PartyRole.COORDINATE,
                AssignmentMode.REQUEST,
                "Phối hợp",
                words("", YEAR_2021),
                null));
        assertThat(open(YEAR_2021)).singleElement().satisfies(row -> {
            assertThat(row.role()).isEqualTo(PartyRole.COORDINATE);
            assertThat(row.mode()).isEqualTo(AssignmentMode.REQUEST);
        });
    }

    private UUID reports(PeriodKind kind, DueWords due) {
        UUID regime = UUID.randomUUID();
        COMMUNES.forEach(commune -> reports.add(new PlanDuties.ReportDuty(
                regime, commune, AssignmentMode.ASSIGN, kind, "Tuyên truyền", due, DISTRICT, DIVISION)));
        return regime;
    }

    private void task(DueWords due, LocalDate setOn) {
        tasks.add(new PlanDuties.TaskDuty(
                UUID.randomUUID(), DIVISION, PartyRole.LEAD, AssignmentMode.ASSIGN, "Tập huấn", due, setOn));
    }

    private List<Opening> open(Window window) {
        return open(window, ISSUED);
    }

    private List<Opening> open(Window window, LocalDate issued) {
        return open(window, issued, new DueChoices(true, HolidayShift.BY_RULE));
    }

    private List<Opening> open(Window window, DueChoices choices) {
        return open(window, ISSUED, choices);
    }

    private List<Opening> open(Window window, LocalDate issued, DueChoices choices) {
        PlanDuties duties = new PlanDuties(
                UUID.randomUUID(), DISTRICT, DISTRICT, DIVISION, issued, window, choices, tasks, reports, ownPlans);
        return Openings.of(duties, new WorkCalendar(List.of()), ISSUED_BY);
    }

    private static DueWords words(String words, Window window) {
        return new DueWords(words, DuePhrase.read(words, window, ISSUED));
    }
}
