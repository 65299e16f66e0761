package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueRuleTest {

    static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    @ParameterizedTest(name = "{0} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BEFORE 2021-06-15            | BEFORE           | trước ngày 15/6/2021
            NO_LATER_THAN 2021-06-15     | NO_LATER_THAN    | chậm nhất ngày 15/6/2021
            UNTIL_END_OF 2021-06-15      | UNTIL_END_OF     | đến hết ngày 15/6/2021
            ON_DATE 2021-02-05           | ON_DATE          | trong ngày 05/02/2021
            BEFORE --05-05               | RECURRING        | trước ngày 05/5 hằng năm
            BEFORE --02-29               | RECURRING        | trước ngày 29/02 hằng năm
            BEFORE --06-15,--11-25       | RECURRING        | trước ngày 15/6 hằng năm và 25/11 hằng năm
            ON_DATE --01-15+1Y           | RECURRING        | trong ngày 15/01 của năm sau
            ON_DATE ---25                | RECURRING        | trong ngày 25 của tháng cuối kỳ
            BEFORE ---05+1M              | RECURRING        | trước ngày 05 của tháng sau kỳ
            BEFORE ---30-1M              | RECURRING        | trước ngày 30 của tháng trước
            BEFORE ---30+2M              | RECURRING        | trước ngày 30 (+2 tháng)
            N_DAYS_AFTER 30 SIGNING      | N_DAYS_AFTER     | 30 ngày kể từ ngày ký văn bản
            N_WORKDAYS_AFTER 5 RECEIPT   | N_WORKDAYS_AFTER | 05 ngày làm việc kể từ ngày nhận được văn bản
            N_MONTHS_AFTER 1 2026-01-31  | N_MONTHS_AFTER   | 01 tháng kể từ ngày 31/01/2026
            N_DAYS_AFTER 10 EVENT        | N_DAYS_AFTER     | 10 ngày kể từ ngày phát sinh sự việc
            N_DAYS_AFTER 2 PERIOD_END    | N_DAYS_AFTER     | 02 ngày kể từ ngày kết thúc kỳ báo cáo
            WINDOW 2021-04-01/2021-09-30 | WINDOW           | trong quý II, quý III năm 2021
            CONTINUOUS thường xuyên      | CONTINUOUS       | thực hiện thường xuyên, không ấn định ngày
            UNDATED                      | UNDATED          | chưa ấn định thời hạn
            UNDATED theo quy định        | UNDATED          | chưa ấn định thời hạn
            IMMEDIATE ngay               | IMMEDIATE        | thực hiện ngay, chưa ấn định ngày
            """)
    void isStoredAsTextAndReadBack(String text, DueKind kind, String words) {
        DueRule rule = DueRule.parse(text);
        assertThat(rule.toText()).isEqualTo(text);
        assertThat(DueRule.parse(rule.toText())).isEqualTo(rule);
        assertThat(rule.kind()).isEqualTo(kind);
        assertThat(rule.words()).isEqualTo(words);
        var column = new DueRuleColumn();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(rule)))
                .isEqualTo(rule);
    }

    @Test
    void anEmptyColumnIsNoRule() {
        assertThat(new DueRuleColumn().convertToEntityAttribute(null)).isNull();
        assertThat(new DueRuleColumn().convertToDatabaseColumn(null)).isNull();
    }

    @Test
    void isMadeByName() {
        assertThat(DueRule.before(DAY)).hasToString("DatedRule[kind=BEFORE, day=2021-06-15]");
        assertThat(DueRule.noLaterThan(DAY).toText()).isEqualTo("NO_LATER_THAN 2021-06-15");
        assertThat(DueRule.untilEndOf(DAY).toText()).isEqualTo("UNTIL_END_OF 2021-06-15");
        assertThat(DueRule.on(DAY).toText()).isEqualTo("ON_DATE 2021-06-15");
        assertThat(DueRule.within(Window.ofYear(2021)).toText()).isEqualTo("WINDOW 2021-01-01/2021-12-31");
        assertThat(DueRule.daysAfter(3, CountedFrom.SIGNING).toText()).isEqualTo("N_DAYS_AFTER 3 SIGNING");
        assertThat(DueRule.workdaysAfter(3, CountedFrom.EVENT).toText()).isEqualTo("N_WORKDAYS_AFTER 3 EVENT");
        assertThat(DueRule.monthsAfter(3, CountedFrom.RECEIPT).toText()).isEqualTo("N_MONTHS_AFTER 3 RECEIPT");
        assertThat(DueRule.continuous("thường xuyên").toText()).isEqualTo("CONTINUOUS thường xuyên");
        assertThat(DueRule.immediate(" ngay \n lập tức ").toText()).isEqualTo("IMMEDIATE ngay lập tức");
        assertThat(DueRule.undated("").toText()).isEqualTo("UNDATED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BEFORE",
                "BEFORE 2021-06-31",
                "BEFORE --13-01",
                "BEFORE --02-30",
                "BEFORE ---32",
                "BEFORE ---00",
                "BEFORE --06-15,",
                "BEFORE --1-15",
                "WINDOW 2021-04-01",
                "WINDOW 2021-04-02/2021-04-01",
                "N_DAYS_AFTER",
                "N_DAYS_AFTER 5",
                "N_DAYS_AFTER 0 SIGNING",
                "N_DAYS_AFTER 10000 SIGNING",
                "N_DAYS_AFTER 5 DAY",
                "N_DAYS_AFTER x SIGNING",
                "N_DAYS_AFTER 5 SIGNING more",
                "RECURRING --06-15",
                "RECURRING 2021-06-15",
                "SOMETIME",
                "BEFORE ---05+13M",
                "BEFORE ---05-13M"
            })
    void refusesWhatIsNoRule(String text) {
        assertThatThrownBy(() -> DueRule.parse(text))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }

    @Test
    void cannotBeWrong() {
        assertThatThrownBy(() -> new DatedRule(DueKind.WINDOW, DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RecurringRule(DueKind.WINDOW, List.of(MovingDay.ofYear(1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DueRule.every(DueKind.BEFORE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpenRule(DueKind.BEFORE, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountedRule(DueKind.BEFORE, 1, CountedFrom.SIGNING, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountedRule(DueKind.N_DAYS_AFTER, 1, CountedFrom.SIGNING, DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MovingDay(1, 1, -1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new MovingDay(1, 1, 10)).isInstanceOf(DateTimeException.class);
        assertThat(MovingDay.parse("---01+12M")).isEqualTo(MovingDay.ofPeriod(1, 12));
        assertThat(MovingDay.parse("---31-12M")).isEqualTo(MovingDay.ofPeriod(31, -12));
        assertThat(MovingDay.parse("--01-01+9Y")).isEqualTo(new MovingDay(1, 1, 9));
        assertThat(new CountedRule(DueKind.N_DAYS_AFTER, 9999, CountedFrom.EVENT, null).count())
                .isEqualTo(9999);
    }
}
