package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    static final LocalDate FRIDAY = LocalDate.of(2021, 6, 11);

    @ParameterizedTest(name = "{0} with {1}, {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            BEFORE 2021-06-13        | true  | BY_RULE | 2021-06-12 | 11/6/2021
            BEFORE 2021-06-13        | false | BY_RULE | 2021-06-13 | 11/6/2021
            BEFORE 2021-06-13        | true  | ALWAYS  | 2021-06-14 |
            BEFORE 2021-06-13        | true  | NEVER   | 2021-06-12 | 11/6/2021
            NO_LATER_THAN 2021-06-13 | true  | BY_RULE | 2021-06-14 |
            NO_LATER_THAN 2021-06-13 | true  | NEVER   | 2021-06-13 | 11/6/2021
            NO_LATER_THAN 2021-06-11 | true  | BY_RULE | 2021-06-11 |
            UNTIL_END_OF 2021-06-13  | true  | BY_RULE | 2021-06-13 | 11/6/2021
            UNTIL_END_OF 2021-06-13  | true  | ALWAYS  | 2021-06-14 |
            ON_DATE 2021-06-12       | false | BY_RULE | 2021-06-12 | 11/6/2021
            WINDOW 2021-05-01/2021-06-13 | true | BY_RULE | 2021-06-13 | 11/6/2021
            WINDOW 2021-05-01/2021-06-13 | true | ALWAYS | 2021-06-14 |
            N_DAYS_AFTER 2 SIGNING   | true  | BY_RULE | 2021-06-14 |
            N_DAYS_AFTER 2 SIGNING   | true  | NEVER   | 2021-06-13 | 11/6/2021
            N_WORKDAYS_AFTER 5 RECEIPT | true | BY_RULE | 2021-06-18 |
            N_MONTHS_AFTER 1 2021-01-31 | true | BY_RULE | 2021-03-01 |
            NO_LATER_THAN ---12      | true  | BY_RULE | 2021-06-14 |
            BEFORE ---11             | true  | BY_RULE | 2021-06-10 |
            BEFORE ---10             | true  | BY_RULE | 2021-07-09 |
            BEFORE --06-15,--11-25   | true  | BY_RULE | 2021-06-14 |
            BEFORE --06-10           | true  | BY_RULE | 2022-06-09 |
            ON_DATE --01-14+1Y       | true  | BY_RULE | 2022-01-14 |
            """)
    void followsTheRuleAndTheChoicesOfThePlan(
            String rule, boolean exclusive, HolidayShift shift, LocalDate expected, String handInBy) {
        Due due = RecordedDays.CALENDAR.due(DueRule.parse(rule), FRIDAY, new DueChoices(exclusive, shift));
        assertThat(due.lastDay()).isEqualTo(expected);
        assertThat(due.warnings()).hasSize(handInBy == null ? 0 : 1);
        assertThat(due.warnings()).allMatch(warning -> warning.words().contains("trước hết ngày " + handInBy));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTINUOUS thường xuyên, 'thực hiện thường xuyên, không ấn định ngày'",
        "IMMEDIATE ngay, 'thực hiện ngay, chưa ấn định ngày'",
        "UNDATED, chưa ấn định thời hạn"
    })
    void saysWhyThereIsNoDay(String rule, String words) {
        Due due = RecordedDays.CALENDAR.due(DueRule.parse(rule), FRIDAY, DueChoices.USUAL);
        assertThat(due.isDated()).isFalse();
        assertThat(due.isShifted()).isFalse();
        assertThat(due.instant()).isNull();
        assertThat(due.words()).isEqualTo(words);
        assertThat(due.rule().datable()).isFalse();
    }

    @Test
    void saysThatTheDayIsNotKnownYet() {
        DueRule rule = DueRule.workdaysAfter(5, CountedFrom.RECEIPT);
        Due due = RecordedDays.CALENDAR.due(rule, Period.ofYear(2021), DueChoices.USUAL);
        assertThat(due.words(" 05 ngày làm việc "))
                .isEqualTo(
                        "“05 ngày làm việc” → 05 ngày làm việc kể từ ngày nhận được văn bản, chưa xác định được ngày");
        assertThat(rule.datable()).isTrue();
    }

    @Test
    void warnsOfAYearWhoseDaysOffAreNotKnown() {
        Due due = RecordedDays.CALENDAR.due(DueRule.on(LocalDate.of(2031, 6, 11)), FRIDAY, DueChoices.USUAL);
        assertThat(due.warnings()).containsExactly(new DueWarning.YearNotKnown(2031));
        assertThat(due.warnings().getFirst().words()).startsWith("chưa có lịch nghỉ lễ, tết năm 2031");
    }

    @Test
    void aDayMovesForwardOnly() {
        DueRule rule = DueRule.on(FRIDAY);
        assertThatThrownBy(() -> new Due(rule, FRIDAY, FRIDAY.plusDays(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Due(rule, null, FRIDAY, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsWithTheLastSecondOfTheDayInVietnam() {
        LocalDate day = LocalDate.of(2021, 6, 14);
        assertThat(VietnamTime.endOf(day)).hasToString("2021-06-14T16:59:59Z");
        assertThat(VietnamTime.dayOf(VietnamTime.endOf(day))).isEqualTo(day);
        assertThat(VietnamTime.dayOf(VietnamTime.endOf(day).plusSeconds(1))).isEqualTo(day.plusDays(1));
    }
}
