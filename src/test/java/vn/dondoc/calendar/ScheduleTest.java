package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.calendar.DueKind.BEFORE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    static final LocalDate SIGNED = LocalDate.of(2021, 3, 17);

    @Test
    void sixMonthsBefore15JuneAndYearsBefore25NovemberAreTenReportsInFiveYears() {
        Window plan = Window.ofYears(2021, 2025);
        var halfYears = schedule(PeriodKind.HALF_YEAR, DuePhrase.read("6 tháng trước 15/6", plan, SIGNED), plan);
        var years = schedule(PeriodKind.YEAR, DuePhrase.read("năm trước 25/11", plan, SIGNED), plan);
        assertThat(Stream.concat(halfYears.stream(), years.stream()).map(ScheduleTest::said))
                .containsExactly(
                        "6 tháng đầu năm 2021: 2021-06-14",
                        "6 tháng đầu năm 2022: 2022-06-14",
                        "6 tháng đầu năm 2023: 2023-06-14",
                        "6 tháng đầu năm 2024: 2024-06-14",
                        "6 tháng đầu năm 2025: 2025-06-14",
                        "năm 2021: 2021-11-24",
                        "năm 2022: 2022-11-24",
                        "năm 2023: 2023-11-24",
                        "năm 2024: 2024-11-24",
                        "năm 2025: 2025-11-24");
    }

    @ParameterizedTest(name = "{0} {1} in {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            HALF_YEAR   | ON_DATE --05-05              | 2021-01-01/2021-12-31 | 2021-05-05
            HALF_YEAR   | ON_DATE --07-15              | 2021-01-01/2021-12-31 | 2021-07-15
            HALF_YEAR   | ON_DATE --01-15+1Y           | 2021-01-01/2021-12-31 | 2022-01-15
            HALF_YEAR   | ON_DATE --06-15,--12-15      | 2021-01-01/2021-12-31 | 2021-06-15 2021-12-15
            HALF_YEAR   | ON_DATE 2021-06-15           | 2021-01-01/2025-12-31 | 2021-06-15
            HALF_YEAR   | ON_DATE 2021-07-10           | 2021-01-01/2021-12-31 | 2021-07-10
            HALF_YEAR   | UNDATED                      | 2021-01-01/2021-12-31 | - -
            YEAR        | ON_DATE --11-12              | 2021-01-01/2021-12-31 | 2021-11-12
            YEAR        | ON_DATE --01-15              | 2021-01-01/2021-12-31 | 2022-01-15
            YEAR        | ON_DATE --01-15+1Y           | 2021-01-01/2021-12-31 | 2022-01-15
            YEAR        | ON_DATE --11-25              | 2021-06-01/2022-03-31 | 2021-11-25 2022-11-25
            YEAR        | ON_DATE 2021-01-02           | 2021-01-01/2022-12-31 | 2021-01-02
            YEAR        | ON_DATE 2020-01-02           | 2021-01-01/2022-12-31 | 2020-01-02
            NINE_MONTHS | ON_DATE --09-15              | 2021-01-01/2022-12-31 | 2021-09-15 2022-09-15
            NINE_MONTHS | ON_DATE --01-15              | 2021-01-01/2021-12-31 | none
            QUARTER     | ON_DATE ---25                | 2021-01-01/2021-12-31 | 2021-03-25 2021-06-25 2021-09-25 2021-12-25
            QUARTER     | ON_DATE ---05+1M             | 2021-07-01/2021-12-31 | 2021-10-05 2022-01-05
            QUARTER     | ON_DATE --03-20,--06-20      | 2021-01-01/2021-12-31 | 2021-03-20 2021-06-20
            QUARTER     | WINDOW 2021-04-01/2021-06-30 | 2021-01-01/2021-12-31 | 2021-06-30
            QUARTER     | N_DAYS_AFTER 4 PERIOD_END    | 2021-01-01/2021-06-30 | 2021-04-05 2021-07-05
            QUARTER     | N_DAYS_AFTER 4 SIGNING       | 2021-01-01/2021-03-31 | -
            MONTH       | ON_DATE ---31                | 2021-01-01/2021-03-31 | 2021-01-31 2021-02-28 2021-03-31
            MONTH       | ON_DATE ---30-1M             | 2021-03-01/2021-03-31 | 2021-02-28
            ONCE        | ON_DATE --11-15              | 2021-03-17/2025-12-31 | 2021-11-15
            ONCE        | ON_DATE 2021-11-15           | 2021-01-01/2021-12-31 | 2021-11-15
            ONCE        | ON_DATE ---20                | 2021-03-21/2021-12-31 | 2021-04-20
            AD_HOC      | UNDATED                      | 2021-01-01/2021-12-31 | none
            """)
    void eachPeriodHasItsOwnDay(PeriodKind kind, String rule, String window, String expected) {
        List<String> days = schedule(kind, DueRule.parse(rule), Window.parse(window)).stream()
                .map(one ->
                        one.due().lastDay() == null ? "-" : one.due().lastDay().toString())
                .toList();
        assertThat(days).containsExactly(expected.equals("none") ? new String[0] : expected.split(" "));
    }

    @ParameterizedTest(name = "due on {0}: {1}")
    @CsvSource({
        "2020-06-15, 6 tháng đầu năm 2021", "2021-01-02, 6 tháng đầu năm 2021", "2021-07-10, 6 tháng đầu năm 2021",
        "2021-11-12, 6 tháng cuối năm 2021", "2022-01-15, 6 tháng cuối năm 2021", "2022-06-15, 6 tháng đầu năm 2022",
        "2023-05-05, 6 tháng cuối năm 2022"
    })
    void oneDayIsThatOfThePeriodItEnds(LocalDate day, String period) {
        assertThat(schedule(PeriodKind.HALF_YEAR, DueRule.on(day), Window.ofYears(2021, 2022)))
                .singleElement()
                .satisfies(one -> assertThat(one.period().label()).isEqualTo(period));
    }

    @Test
    void noReportIsDueBeforeItsPeriodOrThePlanBegins() {
        for (int month = 1; month <= 12; month++) {
            for (int day = 2; day <= 28; day++) {
                DueRule rule = DueRule.every(BEFORE, MovingDay.ofYear(month, day));
                for (PeriodKind kind : List.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR)) {
                    var schedule = schedule(kind, rule, Window.ofYears(2021, 2022));
                    assertThat(schedule).as("%s %s", kind, rule).hasSize(2);
                    assertThat(schedule)
                            .allSatisfy(one -> assertThat(one.due().lastDay())
                                    .isAfterOrEqualTo(one.period().window().from()));
                }
            }
        }
    }

    @Test
    void thePeriodKeepsTheRuleThatDatedIt() {
        DueRule rule = DueRule.every(BEFORE, MovingDay.ofYear(6, 15));
        Period half = Period.ofHalfYear(2021, 1);
        assertThat(RecordedDays.CALENDAR.due(rule, half, DueChoices.USUAL).rule())
                .isEqualTo(rule);
        assertThat(RecordedDays.CALENDAR
                        .due(rule, Period.ofHalfYear(2021, 2), DueChoices.USUAL)
                        .isDated())
                .isFalse();
    }

    private static List<DatedPeriod> schedule(PeriodKind kind, DueRule rule, Window window) {
        return RecordedDays.CALENDAR.schedule(kind, rule, window, DueChoices.USUAL);
    }

    private static String said(DatedPeriod one) {
        return one.period().label() + ": " + one.due().lastDay();
    }
}
