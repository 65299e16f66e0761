package vn.dondoc.reporting.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;

/**
 * The figures of units for one indicator: a row for each unit and one of totals below; the first column holds the whole,
 * the others its parts. Counted in the smallest step that makes sense, so that all are whole numbers.
 *
 * @param partsMakeTotal the parts of a row add up to its first figure; otherwise they lie within it
 */
record FigureTable(int columns, boolean partsMakeTotal, long step, Long[][] cells) {

    static FigureTable of(Indicator indicator, List<List<@Nullable BigDecimal>> rows) {
        int columns = indicator.kind() == IndicatorKind.RATIO
                ? 2
                : 1 + indicator.parts().size();
        Long[][] cells = new Long[rows.size() + 1][columns];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                BigDecimal figure = rows.get(row).get(column);
                if (figure != null) {
                    long steps = figure.movePointRight(indicator.decimals())
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValue();
                    cells[row][column] = steps;
                    Long before = cells[rows.size()][column];
                    cells[rows.size()][column] = before == null ? steps : before + steps;
                }
            }
        }
        long step = BigDecimal.ONE.movePointRight(indicator.decimals()).longValueExact();
        return new FigureTable(columns, indicator.partsMakeTotal() && columns > 1, step, cells);
    }

    int units() {
        return cells.length - 1;
    }

    /** The figure; of what is missing none is known, and nothing is added. */
    @Nullable
    Long at(int row, int column) {
        return cells[row][column];
    }

    boolean mayBeHidden(int row, int column) {
        Long figure = cells[row][column];
        return figure != null && figure != 0;
    }
}
