package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases that were worked out by hand from the law and the calendar of the year. */
class WorkedCasesTest {

    @ParameterizedTest(name = "{0} ({1}) is due on {2}")
    @CsvSource(delimiter = '|', textBlock = """
            trước 15/6/2021                          | 2021 | 2021-06-14 |
            trước 25/11/2021                         | 2021 | 2021-11-24 |
            trước ngày 05/5/2021                     | 2021 | 2021-05-04 |
            trước ngày 05/5                          | 2021 | 2021-05-04 |
            trước ngày 12/11/2021                    | 2021 | 2021-11-11 |
            trước ngày 15/11/2024                    | 2024 | 2024-11-14 |
            trước 15/6/2026                          | 2026 | 2026-06-14 | 12/6/2026
            trước 25/11/2026                         | 2026 | 2026-11-24 | 23/11/2026
            chậm nhất ngày 25/12/2026                | 2026 | 2026-12-25 |
            quý II                                   | 2021 | 2021-06-30 |
            quý II, quý III                          | 2021 | 2021-09-30 |
            cả năm 2021                              | 2021 | 2021-12-31 |
            30 ngày kể từ ngày 31/01/2026            | 2026 | 2026-03-02 |
            1 tháng kể từ ngày 31/01/2026            | 2026 | 2026-03-02 |
            """)
    void comeOutAsWorkedOut(String phrase, int year, LocalDate expected, String handInBy) {
        DueRule rule = DuePhrase.read(phrase, Window.ofYear(year), LocalDate.of(year, 1, 4));
        Due due = RecordedDays.CALENDAR.due(rule, LocalDate.of(year, 1, 4), DueChoices.USUAL);
        assertThat(due.lastDay()).isEqualTo(expected);
        if (handInBy == null) {
            assertThat(due.warnings()).isEmpty();
        } else {
            assertThat(due.warnings())
                    .singleElement()
                    .extracting(DueWarning::words)
                    .asString()
                    .startsWith("ngày nghỉ – nên nộp trước hết ngày " + handInBy + " (");
        }
    }

    @Test
    void aMonthThatIsTooShortEndsOnItsLastDayAndThenOnTheNextWorkingDay() {
        DueRule rule = DuePhrase.read("1 tháng kể từ ngày 31/01/2026", null, LocalDate.of(2026, 1, 31));
        Due due = RecordedDays.CALENDAR.due(rule, LocalDate.of(2026, 1, 31), DueChoices.USUAL);
        assertThat(due.strictLastDay()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(due.isShifted()).isTrue();
        assertThat(due.legalBasis()).contains("khoản 5 Điều 148");
        assertThat(due.words("1 tháng kể từ ngày 31/01/2026"))
                .isEqualTo("“1 tháng kể từ ngày 31/01/2026” → hết ngày 02/3/2026"
                        + " (ngày 28/02/2026 là ngày nghỉ, chuyển theo khoản 5 Điều 148 Bộ luật Dân sự 2015)");
    }

    @Test
    void theNewHolidayOfNovember2026IsDueAtItsEndAndWarnsOfTheDayBefore() {
        Due due = RecordedDays.CALENDAR.due(
                DueRule.before(LocalDate.of(2026, 11, 25)), LocalDate.of(2026, 1, 1), DueChoices.USUAL);
        assertThat(due.instant()).isEqualTo(Instant.parse("2026-11-24T16:59:59Z"));
        assertThat(due.isShifted()).isFalse();
        assertThat(due.legalBasis()).isNull();
        assertThat(due.warnings())
                .containsExactly(new DueWarning.DayOff(
                        LocalDate.of(2026, 11, 24), "Ngày Văn hóa Việt Nam", LocalDate.of(2026, 11, 23)));
        assertThat(due.warnings().getFirst().words())
                .isEqualTo("ngày nghỉ – nên nộp trước hết ngày 23/11/2026 (24/11/2026: Ngày Văn hóa Việt Nam)");
    }

    @Test
    void theFiguresOfTheYear2026AreThoseUntilThe14thOfDecember() {
        assertThat(Period.ofYear(2026).dataWindow())
                .isEqualTo(new Window(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 12, 14)));
    }

    @Test
    void saysTheRuleInWords() {
        Due due = RecordedDays.CALENDAR.due(
                DueRule.before(LocalDate.of(2021, 6, 15)), LocalDate.of(2021, 3, 17), DueChoices.USUAL);
        assertThat(due.words("trước 15/6/2021")).isEqualTo("“trước 15/6/2021” → hết ngày 14/6/2021");
    }
}
