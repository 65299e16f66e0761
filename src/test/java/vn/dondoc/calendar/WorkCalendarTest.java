package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    static final WorkCalendar CALENDAR = RecordedDays.CALENDAR;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-10", "2021-02-16", "2021-05-03", "2022-01-03", "2022-05-03", "2023-01-26", "2023-05-03",
                "2023-09-04", "2024-02-14", "2024-04-29", "2025-05-02", "2026-01-02", "2026-02-20", "2026-04-27",
                "2026-08-31", "2026-11-24", "2026-11-21", "2026-11-22"
            })
    void isADayOff(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-09",
                "2021-02-17",
                "2021-05-04",
                "2024-05-04",
                "2025-04-26",
                "2026-01-10",
                "2026-08-22",
                "2026-11-23",
                "2026-11-25",
                "2021-11-24"
            })
    void isWorked(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
    }

    @Test
    void eachYearHasAsManyPaidHolidaysAsTheLawGives() {
        for (int year = 2021; year <= 2026; year++) {
            int weekdaysOff = 0;
            int worked = 0;
            for (CalendarDay day : RecordedDays.DAYS) {
                if (day.date().getYear() == year) {
                    weekdaysOff += day.kind().isDayOff() && !CalendarDay.isWeekend(day.date()) ? 1 : 0;
                    worked += day.kind().isDayOff() ? 0 : 1;
                }
            }
            // 11 by Điều 112, and the 24th of November since 2026; a swap gives none
            assertThat(weekdaysOff - worked).as("%d", year).isEqualTo(year == 2026 ? 12 : 11);
        }
    }

    @Test
    void saysWhyADayIsOff() {
        assertThat(CALENDAR.reasonOff(LocalDate.of(2021, 5, 3))).isEqualTo("Nghỉ bù Ngày Quốc tế lao động");
        assertThat(CALENDAR.reasonOff(LocalDate.of(2021, 6, 13))).isEqualTo("Chủ nhật");
    }

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2021-04-29, 1, 2021-05-04", "2021-04-29, 0, 2021-04-29", "2021-05-01, 1, 2021-05-04",
        "2025-04-25, 1, 2025-04-26", "2025-04-25, 2, 2025-04-28", "2021-06-11, 5, 2021-06-18"
    })
    void countsWorkingDays(LocalDate from, int count, LocalDate expected) {
        assertThat(CALENDAR.plusWorkingDays(from, count)).isEqualTo(expected);
    }

    @Test
    void findsTheNeighbours() {
        LocalDate makeUp = LocalDate.of(2021, 5, 3);
        assertThat(CALENDAR.workingDayOnOrAfter(makeUp)).isEqualTo(LocalDate.of(2021, 5, 4));
        assertThat(CALENDAR.workingDayOnOrAfter(LocalDate.of(2021, 5, 4))).isEqualTo(LocalDate.of(2021, 5, 4));
        assertThat(CALENDAR.nextWorkingDay(LocalDate.of(2021, 5, 4))).isEqualTo(LocalDate.of(2021, 5, 5));
        assertThat(CALENDAR.previousWorkingDay(makeUp)).isEqualTo(LocalDate.of(2021, 4, 29));
        assertThat(CALENDAR.previousWorkingDay(LocalDate.of(2021, 5, 5))).isEqualTo(LocalDate.of(2021, 5, 4));
    }

    @Test
    void countsTheWorkingDaysOfAWindow() {
        assertThat(CALENDAR.workingDays(Window.ofMonth(2021, 5))).isEqualTo(20);
        assertThat(CALENDAR.workingDays(new Window(LocalDate.of(2021, 5, 3), LocalDate.of(2021, 5, 3))))
                .isZero();
    }

    @Test
    void knowsTheYearsThatWereEntered() {
        assertThat(CALENDAR.knows(2021)).isTrue();
        assertThat(CALENDAR.knows(2027)).isFalse();
    }

    @Test
    void withoutRecordedDaysOnlyWeekendsAreOff() {
        var plain = new WorkCalendar(List.of());
        assertThat(plain.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(plain.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
    }

    @Test
    void aRecordedDayFitsTheWeek() {
        LocalDate saturday = LocalDate.of(2026, 1, 10);
        assertThatThrownBy(() -> new CalendarDay(saturday, CalendarDay.Kind.MAKEUP_OFF, "x", "y"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarDay(saturday, CalendarDay.Kind.SWAP_OFF, "x", "y"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarDay(saturday.plusDays(2), CalendarDay.Kind.SWAP_WORKDAY, "x", "y"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarDay(saturday, CalendarDay.Kind.HOLIDAY, " ", "y"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarDay(saturday, CalendarDay.Kind.HOLIDAY, "x", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
