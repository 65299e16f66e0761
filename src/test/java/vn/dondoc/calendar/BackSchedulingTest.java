package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackSchedulingTest {

    static final WorkCalendar CALENDAR = RecordedDays.CALENDAR;

    @ParameterizedTest(name = "{0}, {1} working days before: {2}")
    @CsvSource({
        // Tuesday: the day itself is the one working day left
        "2021-06-15, 1, 2021-06-14",
        "2021-06-15, 2, 2021-06-11",
        // Monday: the week end in between is nobody's working day, and no due day either
        "2021-06-14, 1, 2021-06-11",
        "2021-06-14, 2, 2021-06-10",
        // Sunday gives no time: only Friday counts
        "2021-06-13, 1, 2021-06-10",
        // 30/4 to 03/5/2021 are off
        "2021-05-04, 1, 2021-04-29",
        "2021-05-05, 2, 2021-04-29",
        "2021-05-05, 3, 2021-04-28",
        "2021-05-02, 1, 2021-04-28",
        // Tết from 10/02 to 16/02/2021
        "2021-02-17, 1, 2021-02-09",
        "2021-02-18, 2, 2021-02-09",
        "2021-02-15, 2, 2021-02-05",
        // a Saturday worked for another day counts
        "2024-05-06, 2, 2024-05-03"
    })
    void theUnitsLastDayLeavesTheWorkingDaysAskedFor(LocalDate upward, int days, LocalDate below) {
        assertThat(CALENDAR.lastDayBelow(upward, days)).isEqualTo(below);
        assertThat(CALENDAR.workingDaysLeft(below, upward)).isEqualTo(days);
        assertThat(CALENDAR.bufferWarning(below, upward, days)).isEmpty();
        LocalDate later = CALENDAR.nextWorkingDay(below);
        assertThat(CALENDAR.workingDaysLeft(later, upward)).isLessThan(days);
        assertThat(CALENDAR.bufferWarning(later, upward, days)).isPresent();
    }

    @Test
    void everyDayOfAYearKeepsTheTimeBetween() {
        for (LocalDate upward = LocalDate.of(2021, 1, 10); upward.getYear() == 2021; upward = upward.plusDays(1)) {
            for (int days = 1; days <= 5; days++) {
                LocalDate below = CALENDAR.lastDayBelow(upward, days);
                assertThat(CALENDAR.isWorkingDay(below)).isTrue();
                assertThat(CALENDAR.workingDaysLeft(below, upward)).isEqualTo(days);
            }
        }
    }

    @Test
    void nothingIsLeftOnTheSameDayOrAfterIt() {
        LocalDate day = LocalDate.of(2021, 6, 15);
        assertThat(CALENDAR.workingDaysLeft(day, day)).isZero();
        assertThat(CALENDAR.workingDaysLeft(day.plusDays(3), day)).isZero();
        assertThat(CALENDAR.workingDaysLeft(LocalDate.of(2021, 4, 29), LocalDate.of(2021, 5, 3)))
                .isZero();
    }

    @Test
    void aWarningSaysWhatIsLeftAndTheDecreeWhereItsLeastIsNotKept() {
        LocalDate upward = LocalDate.of(2021, 6, 15);
        assertThat(CALENDAR.bufferWarning(upward, upward, 1).orElseThrow().words())
                .isEqualTo("Chỉ còn 0 ngày làm việc để tổng hợp; cần ít nhất 1."
                        + " Ít nhất phải còn 1 ngày làm việc (khoản 5 Điều 8 Nghị định 09/2019/NĐ-CP).");
        assertThat(CALENDAR.bufferWarning(upward.minusDays(1), upward, 3)
                        .orElseThrow()
                        .words())
                .isEqualTo("Chỉ còn 1 ngày làm việc để tổng hợp; cần ít nhất 3.");
    }

    @Test
    void noTimeAtAllIsNotAskedFor() {
        assertThatThrownBy(() -> CALENDAR.lastDayBelow(LocalDate.of(2021, 6, 15), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsAskedForBesideThePlanSaysSo() {
        Window weeks = new Window(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 8, 15));
        Period thematic = Period.asked(PeriodKind.THEMATIC, weeks);
        assertThat(thematic.label()).isEqualTo("chuyên đề, từ ngày 01/7/2021 đến ngày 15/8/2021");
        assertThat(thematic.dataWindow()).isEqualTo(weeks);
        assertThat(Period.parse(thematic.toText())).isEqualTo(thematic);
        assertThat(Period.asked(PeriodKind.AD_HOC, weeks).label()).startsWith("đột xuất, từ ngày");
        assertThat(Period.in(weeks, PeriodKind.THEMATIC)).isEmpty();
        assertThatThrownBy(() -> Period.asked(PeriodKind.YEAR, weeks)).isInstanceOf(IllegalArgumentException.class);
    }
}
