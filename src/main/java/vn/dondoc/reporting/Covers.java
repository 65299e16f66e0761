package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dondoc.reporting.consolidation.Cover;
import vn.dondoc.reporting.consolidation.SmallCells;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.site.WrittenNumber;

/** Prints figures so that nobody learns a small count who is not to know it. */
@Component
class Covers {

    private static final String HIDDEN = "…";

    private final SmallCells cells;
    private final UnitFigures units;

    Covers(@Value("${dondoc.small-cell-threshold:5}") int threshold, UnitFigures units) {
        this.cells = new SmallCells(threshold);
        this.units = units;
    }

    /** «< 5». */
    String sign() {
        return cells.sign();
    }

    Cover[][] of(Indicator indicator, List<UnitFigures.Line> lines) {
        List<List<@Nullable BigDecimal>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(line.row(indicator)));
        return cells.covers(indicator, rows);
    }

    /** How the sums of restricted indicators are shown; all others are open. */
    Map<FigureKey, Cover> ofTotals(ConsolidatedView view) {
        List<Indicator> restricted = view.form().indicators().stream()
                .filter(indicator -> indicator.restricted() && indicator.kind().isNumeric())
                .toList();
        if (!view.masked() || restricted.isEmpty()) {
            return Map.of();
        }
        List<UnitFigures.Line> lines = units.of(view.making(), restricted, view.expected(), view.sources());
        Map<FigureKey, Cover> covers = new HashMap<>();
        for (Indicator indicator : restricted) {
            List<FigureKey> keys = UnitFigures.keys(indicator);
            Cover[] totals = of(indicator, lines)[lines.size()];
            for (int column = 0; column < keys.size(); column++) {
                FigureKey key = keys.get(column);
                covers.put(key, withChange(totals[column], view.figure(key)));
            }
        }
        return covers;
    }

    /** The same for the figures of the year before, which stand beside; they are covered as a row of their own. */
    Map<FigureKey, Cover> ofLastYear(
            ConsolidatedView view, Map<FigureKey, Cover> now, Map<FigureKey, BigDecimal> last) {
        Map<FigureKey, Cover> covers = new HashMap<>();
        view.form().indicators().stream()
                .filter(indicator -> view.masked()
                        && indicator.restricted()
                        && indicator.kind().isNumeric())
                .forEach(indicator -> {
                    List<FigureKey> keys = UnitFigures.keys(indicator);
                    List<@Nullable BigDecimal> row = new ArrayList<>();
                    keys.forEach(key -> row.add(last.get(key)));
                    Cover[] shown = cells.covers(indicator, List.of(row))[1];
                    for (int column = 0; column < shown.length; column++) {
                        FigureKey key = keys.get(column);
                        boolean besideCovered = shown[column].isOpen()
                                && !now.getOrDefault(key, Cover.OPEN).isOpen();
                        covers.put(key, besideCovered ? Cover.HIDDEN : shown[column]);
                    }
                });
        return covers;
    }

    /** The officer may have written another figure than the sum: it is covered if it is small itself. */
    Cover withChange(Cover cover, @Nullable BigDecimal shown) {
        if (cells.isSmall(shown)) {
            return cover == Cover.SHUT ? Cover.SHUT : Cover.SMALL;
        }
        return cover == Cover.SMALL ? Cover.HIDDEN : cover;
    }

    String print(Cover cover, @Nullable BigDecimal figure) {
        if (figure == null) {
            return "";
        }
        return switch (cover) {
            case OPEN -> WrittenNumber.print(figure.stripTrailingZeros());
            case SMALL -> cells.sign();
            case HIDDEN, SHUT -> HIDDEN;
        };
    }
}
