package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.Window;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;
import vn.dondoc.reporting.form.Part;

/** Which days of a running log go into which figure. */
class LogWindowsTest {

    static final Period SECOND_HALF = Period.ofHalfYear(2021, 2);

    @Test
    void theDaysAreThoseOfThePeriodsFigures() {
        assertThat(LoggedFigures.windows(SECOND_HALF, form(), null))
                .as("sums and their parts; neither stocks nor shares")
                .containsOnlyKeys("NEWS", "PEOPLE", "PEOPLE.children", "YEARLY")
                .containsEntry("NEWS", days("2021-06-15", "2021-12-14"))
                .containsEntry("PEOPLE.children", days("2021-06-15", "2021-12-14"))
                .containsEntry("YEARLY", days("2020-12-15", "2021-12-14"));
    }

    @Test
    void whatIsReportedAsOfADayEndsThere() {
        assertThat(LoggedFigures.windows(SECOND_HALF, form(), LocalDate.of(2021, 11, 20)))
                .containsEntry("NEWS", days("2021-06-15", "2021-11-20"))
                .containsEntry("YEARLY", days("2020-12-15", "2021-11-20"));
        assertThat(LoggedFigures.windows(SECOND_HALF, form(), LocalDate.of(2022, 1, 1)))
                .containsEntry("NEWS", days("2021-06-15", "2021-12-14"));
        assertThat(LoggedFigures.windows(SECOND_HALF, form(), LocalDate.of(2021, 5, 1)))
                .as("before the period began only what counts from the beginning of the year")
                .containsOnlyKeys("YEARLY");
    }

    @Test
    void aReportOfNoCalendarPeriodHasTheDaysThatItNames() {
        Window asked = days("2021-07-01", "2021-08-15");
        assertThat(LoggedFigures.windows(Period.once(asked), form(), null).values())
                .containsOnly(asked);
    }

    private static Window days(String from, String to) {
        return new Window(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Form form() {
        return new Form(
                List.of(),
                List.of(
                        Indicator.counted("NEWS", "Tin, bài", "tin, bài"),
                        indicator("PEOPLE", IndicatorKind.SUM, List.of(new Part("children", "trẻ em")), false),
                        indicator("YEARLY", IndicatorKind.SUM, List.of(), true),
                        indicator("CLUBS", IndicatorKind.STOCK, List.of(), false)),
                List.of(),
                List.of());
    }

    private static Indicator indicator(String code, IndicatorKind kind, List<Part> parts, boolean cumulative) {
        return new Indicator(
                code,
                code,
                "người",
                kind,
                null,
                null,
                parts,
                false,
                false,
                BigDecimal.ZERO,
                null,
                0,
                false,
                cumulative);
    }
}
