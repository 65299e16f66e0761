package vn.dondoc.reporting.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;
import vn.dondoc.reporting.form.Part;
import vn.dondoc.site.WrittenNumber;

/** What the program reckons from what was typed: the share of a ratio, the sum of parts that make a total. */
final class Reckoning {

    static final String UNKNOWN = "–";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Reckoning() {}

    /** By the ids of the places on the page; {@link #UNKNOWN} where figures are missing. */
    static Map<String, String> all(Form form, Answers answers) {
        Map<String, String> sums = new LinkedHashMap<>();
        form.indicators().stream().filter(Reckoning::isReckoned).forEach(indicator -> {
            sums.put(place(indicator, false), of(indicator, answers::figure));
            sums.put(place(indicator, true), of(indicator, key -> answers.number(FieldKey.estimate(key))));
        });
        return sums;
    }

    static boolean isReckoned(Indicator indicator) {
        return indicator.kind() == IndicatorKind.RATIO
                || (indicator.partsMakeTotal() && !indicator.parts().isEmpty());
    }

    static String place(Indicator indicator, boolean estimate) {
        return (estimate ? "sum.estimate." : "sum.figure.") + indicator.code();
    }

    static String of(Indicator indicator, Function<FigureKey, Optional<BigDecimal>> figures) {
        return indicator.kind() == IndicatorKind.RATIO ? share(indicator, figures) : sum(indicator, figures);
    }

    /** «85,7 %»; a share of nothing is none. */
    private static String share(Indicator indicator, Function<FigureKey, Optional<BigDecimal>> figures) {
        BigDecimal numerator = figures.apply(indicator.numeratorKey()).orElse(null);
        BigDecimal denominator = figures.apply(indicator.denominatorKey()).orElse(null);
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return UNKNOWN;
        }
        BigDecimal share = numerator.multiply(HUNDRED).divide(denominator, 1, RoundingMode.HALF_UP);
        return WrittenNumber.print(share.stripTrailingZeros()) + " %";
    }

    private static String sum(Indicator indicator, Function<FigureKey, Optional<BigDecimal>> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        for (Part part : indicator.parts()) {
            BigDecimal figure = figures.apply(indicator.key(part)).orElse(null);
            any |= figure != null;
            sum = figure == null ? sum : sum.add(figure);
        }
        return any ? WrittenNumber.print(sum) : UNKNOWN;
    }
}
