package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021-06-14, thứ Hai",
        "2021-06-15, thứ Ba",
        "2021-06-16, thứ Tư",
        "2021-06-17, thứ Năm",
        "2021-06-18, thứ Sáu",
        "2021-06-19, thứ Bảy",
        "2021-06-20, Chủ nhật"
    })
    void saysTheDayOfTheWeek(LocalDate day, String weekday) {
        assertThat(SpokenDate.withWeekday(day)).isEqualTo(weekday + ", " + SpokenDate.of(day));
    }

    @Test
    void writesDaysAndTheFirstTwoMonthsWithTwoDigits() {
        assertThat(SpokenDate.of(LocalDate.of(2021, 6, 14))).isEqualTo("14/6/2021");
        assertThat(SpokenDate.of(LocalDate.of(2021, 5, 5))).isEqualTo("05/5/2021");
        assertThat(SpokenDate.of(LocalDate.of(2021, 2, 15))).isEqualTo("15/02/2021");
        assertThat(SpokenDate.of(LocalDate.of(2021, 3, 15))).isEqualTo("15/3/2021");
    }
}
