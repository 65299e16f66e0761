package vn.dondoc.reporting.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reporting.BesideFigures.Beside;
import vn.dondoc.reporting.LoggedFigures.LoggedFigure;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;
import vn.dondoc.site.WrittenNumber;

/** Lays the indicators of a form out in rows: parts under their figure, the halves of a ratio under their share. */
final class Grid {

    private final Places places;
    private final Beside beside;
    private final Map<String, String> sums;
    private final boolean estimating;
    private final Map<FigureKey, LoggedFigure> logged;
    private final Answers answers;
    private final List<Line> lines = new ArrayList<>();

    private Grid(
            Places places,
            Beside beside,
            Map<String, String> sums,
            boolean estimating,
            Map<FigureKey, LoggedFigure> logged,
            Answers answers) {
        this.places = places;
        this.beside = beside;
        this.sums = sums;
        this.estimating = estimating;
        this.logged = logged;
        this.answers = answers;
    }

    static List<Line> lines(
            Form form,
            Answers answers,
            Places places,
            Beside beside,
            boolean estimating,
            Map<FigureKey, LoggedFigure> logged) {
        Grid grid = new Grid(places, beside, Reckoning.all(form, answers), estimating, logged, answers);
        form.indicators().forEach(grid::add);
        return grid.lines;
    }

    private void add(Indicator indicator) {
        if (indicator.kind() == IndicatorKind.RATIO) {
            share(indicator);
            typed(indicator, indicator.numeratorKey(), "part", indicator.numerator(), indicator.unit());
            typed(indicator, indicator.denominatorKey(), "part", indicator.denominator(), indicator.unit());
        } else {
            typed(indicator, indicator.key(), "", indicator.name(), indicator.unit());
            indicator.parts().forEach(part -> typed(indicator, indicator.key(part), "part", part.label(), null));
        }
    }

    private void share(Indicator indicator) {
        String place = Reckoning.place(indicator, false);
        lines.add(new Line(
                "share",
                indicator.name(),
                indicator.unit(),
                indicator.required(),
                true,
                Reckoning.of(indicator, given(beside.figuresBefore())),
                Reckoning.of(indicator, given(beside.figuresYearBefore())),
                null,
                null,
                place,
                sums.get(place),
                null));
    }

    private void typed(
            Indicator indicator, FigureKey key, String style, @Nullable String label, @Nullable String unit) {
        boolean summed = key.part() == null && Reckoning.isReckoned(indicator);
        String place = summed ? Reckoning.place(indicator, false) : null;
        boolean half = indicator.kind() == IndicatorKind.RATIO;
        lines.add(new Line(
                style,
                label == null ? key.toText() : label,
                half ? null : unit,
                indicator.required() && (half || key.part() == null),
                indicator.kind().isNumeric(),
                figure(beside.figuresBefore(), key),
                figure(beside.figuresYearBefore(), key),
                places.place(FieldKey.figure(key)),
                estimating && indicator.isEstimated() ? places.place(FieldKey.estimate(key)) : null,
                place,
                place == null ? null : sums.get(place),
                LogNote.maybe(logged.get(key), key, answers)));
    }

    private static String figure(Map<FigureKey, BigDecimal> figures, FigureKey key) {
        BigDecimal figure = figures.get(key);
        return figure == null ? Reckoning.UNKNOWN : WrittenNumber.print(figure.stripTrailingZeros());
    }

    private static Function<FigureKey, Optional<BigDecimal>> given(Map<FigureKey, BigDecimal> figures) {
        return key -> Optional.ofNullable(figures.get(key));
    }
}
