package vn.dondoc.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFormsTest {

    static final LocalDate DAY = LocalDate.of(2021, 6, 5);

    final WrittenDate date = new WrittenDate();
    final WrittenNumber number = new WrittenNumber();

    @ParameterizedTest
    @ValueSource(strings = {"05/06/2021", "5/6/2021", " 5-6-2021 ", "5.6.2021", "5/6/21", "2021-06-05"})
    void readsADayInItsUsualForms(String typed) throws ParseException {
        assertThat(date.parse(typed, Locale.ROOT)).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2021", "5/6/021", "tháng 6", "2021-13-01", "06/2021"})
    void refusesADayThatIsNone(String typed) {
        assertThatThrownBy(() -> date.parse(typed, Locale.ROOT)).isInstanceOf(ParseException.class);
    }

    @Test
    void writesADayWithTwoDigits() {
        assertThat(date.print(DAY, Locale.ROOT)).isEqualTo("05/06/2021");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,5|8.5",
                "8.5|8.5",
                "1.250|1250",
                "1.234.567,25|1234567.25",
                "1 250|1250",
                "-3|-3",
                "0,75|0.75",
                "0.125|0.125",
                "-0.125|-0.125"
            })
    void readsANumberAsItIsWrittenHere(String typed, BigDecimal value) throws ParseException {
        assertThat(number.parse(typed, Locale.ROOT)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ba", "1,2,3", "1.23.456", "12%", ","})
    void refusesANumberThatIsNone(String typed) {
        assertThatThrownBy(() -> number.parse(typed, Locale.ROOT)).isInstanceOf(ParseException.class);
    }

    @Test
    void writesANumberSoThatItIsReadBackTheSame() throws ParseException {
        BigDecimal value = new BigDecimal("1234567.25");
        assertThat(number.print(value, Locale.ROOT)).isEqualTo("1.234.567,25");
        assertThat(number.parse(number.print(value, Locale.ROOT), Locale.ROOT)).isEqualTo(value);
    }
}
