package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            HALF_YEAR   | 2021-01-01/2021-12-31 | 6 tháng đầu năm 2021; 6 tháng cuối năm 2021
            HALF_YEAR   | 2021-06-30/2022-01-01 | 6 tháng đầu năm 2021; 6 tháng cuối năm 2021; 6 tháng đầu năm 2022
            YEAR        | 2021-03-17/2023-01-01 | năm 2021; năm 2022; năm 2023
            QUARTER     | 2021-04-01/2021-09-30 | quý II năm 2021; quý III năm 2021
            MONTH       | 2021-11-30/2022-01-31 | tháng 11/2021; tháng 12/2021; tháng 1/2022
            NINE_MONTHS | 2021-01-01/2022-12-31 | 9 tháng đầu năm 2021; 9 tháng đầu năm 2022
            NINE_MONTHS | 2021-10-01/2021-12-31 | ''
            ONCE        | 2021-03-17/2021-06-30 | từ ngày 17/3/2021 đến ngày 30/6/2021
            AD_HOC      | 2021-01-01/2021-12-31 | ''
            """)
    void aWindowHasThemInOrder(PeriodKind kind, String window, String labels) {
        assertThat(Period.in(Window.parse(window), kind).stream().map(Period::label))
                .containsExactlyElementsOf(labels.isEmpty() ? List.of() : Arrays.asList(labels.split("; ")));
    }

    @ParameterizedTest(name = "{0} collects {1}")
    @CsvSource({
        "MONTH 2021-01-01/2021-01-31, 2020-12-15/2021-01-14",
        "QUARTER 2021-04-01/2021-06-30, 2021-03-15/2021-06-14",
        "HALF_YEAR 2021-01-01/2021-06-30, 2020-12-15/2021-06-14",
        "HALF_YEAR 2021-07-01/2021-12-31, 2021-06-15/2021-12-14",
        "NINE_MONTHS 2021-01-01/2021-09-30, 2020-12-15/2021-09-14",
        "YEAR 2021-01-01/2021-12-31, 2020-12-15/2021-12-14",
        "ONCE 2021-03-17/2021-06-30, 2021-03-17/2021-06-30"
    })
    void collectsFiguresFromThe15thToThe14th(String period, String data) {
        assertThat(Period.parse(period).dataWindow()).isEqualTo(Window.parse(data));
        assertThat(Period.parse(period).toText()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "YEAR 2021-02-01/2022-01-31", "HALF_YEAR 2021-01-01/2021-07-31", "HALF_YEAR 2021-04-01/2021-09-30",
                "QUARTER 2021-02-01/2021-04-30", "MONTH 2021-02-01/2021-02-27", "MONTH 2021-02-02/2021-02-28",
                "NINE_MONTHS 2021-04-01/2021-12-31", "YEAR", "DECADE 2021-01-01/2030-12-31"
            })
    void isAWholePeriodOfItsKind(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotStartWhereTheCalendarDoesNotDecide() {
        assertThatThrownBy(() -> Period.of(PeriodKind.ONCE, 2021, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Period(PeriodKind.AD_HOC, Window.ofYear(2021)).label()).isEqualTo("đột xuất, năm 2021");
    }

    @Test
    void everyDayBelongsToExactlyOneHalfYearQuarterAndYear() {
        Window around = Window.ofYears(2019, 2025);
        for (PeriodKind kind : List.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR, PeriodKind.MONTH)) {
            List<Period> periods = Period.in(around, kind);
            LocalDate.of(2020, 1, 1)
                    .datesUntil(LocalDate.of(2025, 1, 1))
                    .forEach(day -> assertThat(periods.stream().filter(period -> period.claims(day)))
                            .as("%s %s", kind, day)
                            .hasSize(1));
        }
    }

    @Test
    void aReportOfOneWindowClaimsItsDaysOnly() {
        Period once = Period.once(Window.ofMonth(2021, 5));
        assertThat(once.claims(LocalDate.of(2021, 5, 31))).isTrue();
        assertThat(once.claims(LocalDate.of(2021, 6, 1))).isFalse();
    }

    @Test
    void kindsHaveWords() {
        assertThat(PeriodKind.HALF_YEAR.words()).isEqualTo("6 tháng");
        assertThat(PeriodKind.YEAR.isPeriodic()).isTrue();
        assertThat(PeriodKind.ONCE.isPeriodic()).isFalse();
    }
}
