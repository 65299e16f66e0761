package vn.dondoc.reporting.consolidation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Asks whether a covered figure can be computed from those that are shown. Rows and columns that add up make a net: each
 * row and each column is a knot, each figure an edge between the two that it stands in, and all flows balance. A figure
 * is unknown exactly if another table looks the same, so if a step can run around a ring of covered figures through it.
 */
final class Leak {

    private static final long NO_END = Long.MAX_VALUE;

    private final FigureTable table;
    private final Cover[][] covers;
    private final long threshold;
    private final int knots;
    private final List<List<Arc>> arcs = new ArrayList<>();
    private final int[] seen;
    private int search;

    private record Arc(int to, int edge) {}

    Leak(FigureTable table, Cover[][] covers, int threshold) {
        this.table = table;
        this.covers = covers;
        this.threshold = threshold * table.step();
        this.knots = table.columns() + 2 + table.cells().length;
        for (int knot = 0; knot < knots; knot++) {
            arcs.add(new ArrayList<>());
        }
        this.seen = new int[knots];
        Arrays.fill(seen, -1);
        for (int row = 0; row < table.cells().length; row++) {
            for (int column = 0; column < table.columns(); column++) {
                cover(row, column);
            }
        }
        rests();
    }

    /** Adds a figure that has been covered since. */
    void cover(int row, int column) {
        Long figure = table.at(row, column);
        if (figure == null || covers[row][column].isOpen()) {
            return;
        }
        edge(edge(row, column), from(row, column), to(row, column), figure, low(row, column), high(row, column));
    }

    /** Whether what stands there can be computed exactly. */
    boolean tells(int row, int column) {
        long figure = java.util.Objects.requireNonNull(table.at(row, column));
        int from = from(row, column);
        int to = to(row, column);
        int edge = edge(row, column);
        boolean more = figure < high(row, column) && reaches(to, from, edge);
        return !more && !(figure > low(row, column) && reaches(from, to, edge));
    }

    /** What parts leave of their whole is never shown; neither is the whole of parts that were given alone. */
    private void rests() {
        long rest = 0;
        long wholes = 0;
        boolean rested = false;
        for (int row = 0; row < table.units(); row++) {
            long parts = 0;
            boolean complete = true;
            for (int column = 1; column < table.columns(); column++) {
                Long part = table.at(row, column);
                complete &= part != null;
                parts += part == null ? 0 : part;
            }
            Long whole = table.at(row, 0);
            int knot = knot(row);
            if (whole == null) {
                wholes += parts;
                edge(-1, table.columns() + 1, knot, parts, 0, NO_END);
            } else if (!table.partsMakeTotal() || !complete) {
                rested = true;
                rest += whole - parts;
                edge(-1, knot, table.columns(), whole - parts, Math.min(0, whole - parts), NO_END);
            }
        }
        int totals = knot(table.units());
        edge(-1, totals, table.columns() + 1, wholes, 0, NO_END);
        if (rested) {
            edge(-1, table.columns(), totals, rest, Math.min(0, rest), NO_END);
        }
    }

    private void edge(int edge, int from, int to, long figure, long low, long high) {
        if (figure < high) {
            arcs.get(from).add(new Arc(to, edge));
        }
        if (figure > low) {
            arcs.get(to).add(new Arc(from, edge));
        }
    }

    private boolean reaches(int from, int to, int without) {
        search++;
        Deque<Integer> open = new ArrayDeque<>();
        open.push(from);
        seen[from] = search;
        while (!open.isEmpty()) {
            for (Arc arc : arcs.get(open.pop())) {
                if (arc.edge() == without) {
                    continue;
                }
                if (arc.to() == to) {
                    return true;
                }
                if (seen[arc.to()] != search) {
                    seen[arc.to()] = search;
                    open.push(arc.to());
                }
            }
        }
        return false;
    }

    private long low(int row, int column) {
        return switch (covers[row][column]) {
            case SMALL -> 1;
            case HIDDEN -> threshold;
            case SHUT, OPEN -> 0;
        };
    }

    private long high(int row, int column) {
        return covers[row][column] == Cover.SMALL ? threshold - 1 : NO_END;
    }

    private int edge(int row, int column) {
        return row * table.columns() + column;
    }

    private int from(int row, int column) {
        boolean intoRow = (column == 0) != (row == table.units());
        return intoRow ? column : knot(row);
    }

    private int to(int row, int column) {
        boolean intoRow = (column == 0) != (row == table.units());
        return intoRow ? knot(row) : column;
    }

    private int knot(int row) {
        return table.columns() + 2 + row;
    }
}
