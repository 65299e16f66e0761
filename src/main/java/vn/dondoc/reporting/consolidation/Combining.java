package vn.dondoc.reporting.consolidation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;

/**
 * How the figures of one unit for several periods become one; those of several units are always added. A period in which
 * nothing has arisen adds nothing, and leaves what there was and what was counted since the beginning of the year.
 */
public enum Combining {
    /** counted in each period anew */
    ADDED,
    /** counted from the beginning of the year: the last of each year, years added */
    LAST_OF_YEAR,
    /** what there is at the end: the last one */
    LAST;

    /** Of two about the same last day the greater one, so that it does not depend on the order. */
    private static final Comparator<Given> LATER = comparing(Given::endsOn).thenComparing(Given::value);

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
            case LAST -> figures.stream().max(LATER).map(Given::value);
            case LAST_OF_YEAR ->
                figures.stream()
                        .collect(toMap(given -> given.endsOn().getYear(), given -> given, BinaryOperator.maxBy(LATER)))
                        .values()
                        .stream()
                        .map(Given::value)
                        .reduce(BigDecimal::add);
        };
    }
}
