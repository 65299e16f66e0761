package vn.dondoc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOnPageTest {

    static final LocalDate TODAY = LocalDate.of(2021, 6, 14);

    @ParameterizedTest
    @CsvSource({
        "2021-06-12, date.weekday.6, 12/6/2021, date.over, 2, LATE",
        "2021-06-14, date.weekday.1, 14/6/2021, date.today, 0, SOON",
        "2021-06-15, date.weekday.2, 15/6/2021, date.tomorrow, 1, SOON",
        "2021-06-17, date.weekday.4, 17/6/2021, date.left, 3, SOON",
        "2021-06-18, date.weekday.5, 18/6/2021, date.left, 4, NONE",
    })
    void saysADayAsSeenFromToday(LocalDate day, String weekday, String date, String distance, long days, Tone tone) {
        var said = new DayOnPage(day, TODAY, 3);
        assertThat(said.weekday()).isEqualTo(weekday);
        assertThat(said.date()).isEqualTo(date);
        assertThat(said.distance()).isEqualTo(distance);
        assertThat(said.days()).isEqualTo(days);
        assertThat(said.tone()).isEqualTo(tone);
    }
}
