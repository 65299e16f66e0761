package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;

/** Which days of the year before a report is compared with. */
class LastYearTest {

    @Test
    void aPeriodOfTheCalendarIsThatOfTheYearBefore() {
        assertThat(LastYear.before(Period.ofYear(2021))).isEqualTo(Period.ofYear(2020));
        assertThat(LastYear.before(Period.ofHalfYear(2021, 2))).isEqualTo(Period.ofHalfYear(2020, 2));
    }

    @Test
    void aReportOnDemandIsAboutTheSameDaysAYearEarlier() {
        assertThat(before("2021-01-01", "2021-12-31")).isEqualTo(window("2020-01-01", "2020-12-31"));
        assertThat(before("2021-03-17", "2021-11-20")).isEqualTo(window("2020-03-17", "2020-11-20"));
        assertThat(before("2021-01-01", "2021-02-28"))
                .as("to the end of the month")
                .isEqualTo(window("2020-01-01", "2020-02-29"));
    }

    @Test
    void moreThanAYearHasNoYearBefore() {
        assertThat(LastYear.before(Period.once(window("2021-01-01", "2022-01-01"))))
                .isNull();
    }

    private static Window before(String from, String to) {
        Period before = LastYear.before(Period.asked(PeriodKind.THEMATIC, window(from, to)));
        assertThat(before).isNotNull();
        return before.window();
    }

    private static Window window(String from, String to) {
        return new Window(LocalDate.parse(from), LocalDate.parse(to));
    }
}
