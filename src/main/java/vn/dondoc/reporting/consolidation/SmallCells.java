package vn.dondoc.reporting.consolidation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reporting.form.Indicator;

/**
 * Covers small counts of restricted indicators before more than the agencies in charge read them, and as many others as
 * are needed so that none can be computed from what is shown (NĐ 56/2017, Điều 33). Zero says nothing about anybody and
 * stays.
 */
public final class SmallCells {

    private final int threshold;

    /** @param threshold counts below it are small */
    public SmallCells(int threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("Nothing is smaller than one and still somebody");
        }
        this.threshold = threshold;
    }

    /** «< 5». */
    public String sign() {
        return "< " + threshold;
    }

    public boolean isSmall(@Nullable BigDecimal figure) {
        return figure != null && figure.signum() > 0 && figure.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }

    /**
     * How each figure of the units is shown, and below them each total.
     *
     * @param rows for each unit the figure and its parts, of a ratio the denominator and the numerator
     */
    public Cover[][] covers(Indicator indicator, List<List<@Nullable BigDecimal>> rows) {
        FigureTable table = FigureTable.of(indicator, rows);
        Cover[][] covers = new Cover[table.cells().length][table.columns()];
        for (int row = 0; row < covers.length; row++) {
            for (int column = 0; column < table.columns(); column++) {
                covers[row][column] = indicator.restricted() && isSmall(table, row, column) ? Cover.SMALL : Cover.OPEN;
            }
        }
        if (indicator.restricted()) {
            closeLeaks(table, covers);
        }
        return covers;
    }

    private boolean isSmall(FigureTable table, int row, int column) {
        Long figure = table.at(row, column);
        return figure != null && figure > 0 && figure < threshold * table.step();
    }

    private void closeLeaks(FigureTable table, Cover[][] covers) {
        while (coverNeighbours(table, covers)) {}
        Leak leak = new Leak(table, covers, threshold);
        boolean told = true;
        while (told) {
            told = false;
            for (int row = 0; row < covers.length; row++) {
                for (int column = 0; column < table.columns(); column++) {
                    while (!covers[row][column].isOpen() && leak.tells(row, column)) {
                        told = true;
                        leak = close(table, covers, leak, row, column);
                    }
                }
            }
        }
    }

    /** A figure covered alone in a line that adds up is told by the others of that line. */
    private static boolean coverNeighbours(FigureTable table, Cover[][] covers) {
        boolean covered = false;
        for (int row = 0; row < covers.length; row++) {
            for (int column = 0; column < table.columns(); column++) {
                if (!covers[row][column].isOpen()) {
                    covered |= inColumn(covers, column) == 1 && coverNext(table, covers, -1, column) != null;
                    covered |= table.partsMakeTotal()
                            && inRow(covers[row]) == 1
                            && coverNext(table, covers, row, -1) != null;
                }
            }
        }
        return covered;
    }

    private static long inRow(Cover[] row) {
        return Arrays.stream(row).filter(cover -> !cover.isOpen()).count();
    }

    private static long inColumn(Cover[][] covers, int column) {
        return Arrays.stream(covers).filter(row -> !row[column].isOpen()).count();
    }

    private static int @Nullable [] coverNext(FigureTable table, Cover[][] covers, int row, int column) {
        int[] next = smallest(table, covers, row, column);
        if (next != null) {
            covers[next[0]][next[1]] = Cover.HIDDEN;
        }
        return next;
    }

    /** Covers the smallest figure beside it in its column, else in its row, else anywhere. */
    private Leak close(FigureTable table, Cover[][] covers, Leak leak, int row, int column) {
        int[] next = coverNext(table, covers, -1, column);
        if (next == null) {
            next = coverNext(table, covers, row, -1);
        }
        if (next == null) {
            next = coverNext(table, covers, -1, -1);
        }
        if (next != null) {
            leak.cover(next[0], next[1]);
            return leak;
        }
        for (Cover[] line : covers) {
            Arrays.setAll(line, index -> line[index].isOpen() ? Cover.OPEN : Cover.SHUT);
        }
        return new Leak(table, covers, threshold);
    }

    private static int @Nullable [] smallest(FigureTable table, Cover[][] covers, int row, int column) {
        int[] found = null;
        long least = Long.MAX_VALUE;
        for (int r = row < 0 ? 0 : row; r < (row < 0 ? covers.length : row + 1); r++) {
            for (int c = column < 0 ? 0 : column; c < (column < 0 ? table.columns() : column + 1); c++) {
                if (covers[r][c].isOpen() && table.mayBeHidden(r, c)) {
                    long figure = java.util.Objects.requireNonNull(table.at(r, c));
                    if (figure < least) {
                        least = figure;
                        found = new int[] {r, c};
                    }
                }
            }
        }
        return found;
    }
}
