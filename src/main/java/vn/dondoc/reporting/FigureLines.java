package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.reporting.ConsolidationPage.FigureLine;
import vn.dondoc.reporting.consolidation.Cover;
import vn.dondoc.reporting.consolidation.Share;
import vn.dondoc.reporting.consolidation.YearOnYear;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;

/** The figures of a consolidated report line by line, beside those of the year before. */
@Component
@lombok.RequiredArgsConstructor
class FigureLines {

    private final Covers covers;

    /** @param covered how the figures are shown, {@code coveredBefore} those of the year before */
    List<FigureLine> of(
            ConsolidatedView view,
            Map<FigureKey, Cover> covered,
            Map<FigureKey, BigDecimal> lastYear,
            Map<FigureKey, Cover> coveredBefore) {
        List<FigureLine> lines = new ArrayList<>();
        for (Indicator indicator : view.form().indicators()) {
            if (!indicator.kind().isNumeric()) {
                continue;
            }
            if (indicator.kind() == IndicatorKind.RATIO) {
                lines.add(ratio(indicator, view, covered, lastYear, coveredBefore));
            }
            for (FigureKey key : indicator.typed()) {
                lines.add(line(
                        indicator,
                        key,
                        view,
                        covered.getOrDefault(key, Cover.OPEN),
                        lastYear.get(key),
                        coveredBefore.getOrDefault(key, Cover.OPEN)));
            }
        }
        return lines;
    }

    private FigureLine line(
            Indicator indicator,
            FigureKey key,
            ConsolidatedView view,
            Cover cover,
            @Nullable BigDecimal last,
            Cover coverBefore) {
        BigDecimal figure = view.figure(key);
        boolean counted = indicator.kind() != IndicatorKind.RATIO;
        FieldKey field = FieldKey.figure(key);
        return new FigureLine(
                indicator.code(),
                field.toText(),
                view.form().label(key),
                counted ? indicator.unit() : "",
                key.part() != null,
                covers.print(cover, figure),
                view.masked() ? "" : view.computed(field),
                view.isEdited(field),
                covers.print(coverBefore, last),
                cover.isOpen() && coverBefore.isOpen()
                        ? new YearOnYear(figure, last, counted ? indicator.unit() : "", indicator.restricted()).words()
                        : "");
    }

    /** The share itself, recomputed from both sums. */
    private static FigureLine ratio(
            Indicator indicator,
            ConsolidatedView view,
            Map<FigureKey, Cover> covered,
            Map<FigureKey, BigDecimal> lastYear,
            Map<FigureKey, Cover> coveredBefore) {
        boolean open = isOpen(indicator, covered);
        String now = share(view.figure(indicator.numeratorKey()), view.figure(indicator.denominatorKey()));
        String last = share(lastYear.get(indicator.numeratorKey()), lastYear.get(indicator.denominatorKey()));
        return new FigureLine(
                indicator.code(),
                "",
                indicator.name(),
                indicator.unit(),
                false,
                open ? now : "",
                "",
                false,
                open && isOpen(indicator, coveredBefore) ? last : "",
                "");
    }

    private static boolean isOpen(Indicator ratio, Map<FigureKey, Cover> covered) {
        return covered.getOrDefault(ratio.numeratorKey(), Cover.OPEN).isOpen()
                && covered.getOrDefault(ratio.denominatorKey(), Cover.OPEN).isOpen();
    }

    static String share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null) {
            return "";
        }
        return Share.of(part, whole).map(Share::print).orElse("không áp dụng");
    }
}
