package vn.dondoc.reporting.consolidation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;

/** How the figures of one unit for several periods become one; those of several units are always added. */
public enum Combining {
    /** counted in each period anew */
    ADDED,
    /** counted from the beginning of the year: the last of each year, years added */
    LAST_OF_YEAR,
    /** what there is at the end: the last one */
    LAST;

    /** A figure of one unit for a period that ends on that day. */
    public record Given(LocalDate endsOn, BigDecimal value) {}

    /** Both halves of a ratio are counted like this, and the share is computed from their sums. */
    public static Combining of(Indicator indicator) {
        if (indicator.kind() == IndicatorKind.STOCK) {
            return LAST;
        }
        return indicator.cumulative() ? LAST_OF_YEAR : ADDED;
    }

    /** None where nothing was given: what is missing is not zero. */
    public Optional<BigDecimal> ofUnit(List<Given> figures) {
        return switch (this) {
            case ADDED -> figures.stream().map(Given::value).reduce(BigDecimal::add);
            case LAST -> figures.stream().max(comparing(Given::endsOn)).map(Given::value);
            case LAST_OF_YEAR ->
                figures.stream()
                        .collect(toMap(
                                given -> given.endsOn().getYear(),
                                given -> given,
                                BinaryOperator.maxBy(comparing(Given::endsOn))))
                        .values()
                        .stream()
                        .map(Given::value)
                        .reduce(BigDecimal::add);
        };
    }
}
