package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2021-01-01/2021-12-31 | năm 2021
            2021-01-01/2025-12-31 | giai đoạn 2021–2025
            2021-04-01/2021-06-30 | quý II năm 2021
            2021-04-01/2021-09-30 | quý II, quý III năm 2021
            2021-04-01/2021-12-31 | quý II, quý III, quý IV năm 2021
            2021-01-01/2021-03-31 | quý I năm 2021
            2021-10-01/2021-12-31 | quý IV năm 2021
            2021-01-01/2021-06-30 | 6 tháng đầu năm 2021
            2021-07-01/2021-12-31 | 6 tháng cuối năm 2021
            2021-01-01/2021-09-30 | 9 tháng đầu năm 2021
            2021-05-01/2021-05-31 | tháng 5/2021
            2021-05-01/2021-06-30 | từ tháng 5 đến tháng 6/2021
            2021-04-01/2021-05-31 | từ tháng 4 đến tháng 5/2021
            2020-10-01/2021-03-31 | từ tháng 10/2020 đến tháng 3/2021
            2021-06-30/2021-06-30 | ngày 30/6/2021
            2021-03-17/2021-12-31 | từ ngày 17/3/2021 đến ngày 31/12/2021
            2021-01-01/2021-06-29 | từ ngày 01/01/2021 đến ngày 29/6/2021
            """)
    void isCalledAsInTitles(String text, String label) {
        Window window = Window.parse(text);
        assertThat(window.label()).isEqualTo(label);
        assertThat(window.toText()).isEqualTo(text);
    }

    @Test
    void includesBothEnds() {
        Window may = Window.ofMonth(2021, 5);
        assertThat(may.includes(may.from())).isTrue();
        assertThat(may.includes(may.to())).isTrue();
        assertThat(may.includes(may.from().minusDays(1))).isFalse();
        assertThat(may.includes(may.to().plusDays(1))).isFalse();
    }

    @Test
    void overlapsWhatSharesADay() {
        Window may = Window.ofMonth(2021, 5);
        assertThat(may.overlaps(new Window(may.to(), may.to().plusDays(9)))).isTrue();
        assertThat(may.overlaps(new Window(may.from().minusDays(9), may.from())))
                .isTrue();
        assertThat(may.overlaps(Window.ofMonth(2021, 4))).isFalse();
        assertThat(may.overlaps(Window.ofMonth(2021, 6))).isFalse();
    }

    @Test
    void knowsWhetherItIsInOneYear() {
        assertThat(Window.ofYear(2021).isInOneYear()).isTrue();
        assertThat(Window.ofYears(2021, 2022).isInOneYear()).isFalse();
    }

    @Test
    void mustNotEndBeforeItStarts() {
        LocalDate day = LocalDate.of(2021, 5, 1);
        assertThat(new Window(day, day).includes(day)).isTrue();
        assertThatThrownBy(() -> new Window(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Window.parse("2021")).isInstanceOf(IllegalArgumentException.class);
    }
}
