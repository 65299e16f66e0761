package vn.dondoc.document;

import java.util.List;

/** A row of a table; fewer cells than columns leave the rest empty. */
public record TableRow(List<Cell> cells, Weight weight) {

    /** How a row stands out. */
    public enum Weight {
        PLAIN,
        /** Bold: sums, and the heads of groups of rows. */
        STRONG
    }

    public TableRow {
        cells = List.copyOf(cells);
    }

    public static TableRow of(Cell... cells) {
        return new TableRow(List.of(cells), Weight.PLAIN);
    }

    public static TableRow of(List<Cell> cells) {
        return new TableRow(cells, Weight.PLAIN);
    }

    public static TableRow total(Cell... cells) {
        return new TableRow(List.of(cells), Weight.STRONG);
    }

    public static TableRow total(List<Cell> cells) {
        return new TableRow(cells, Weight.STRONG);
    }

    boolean isStrong() {
        return weight == Weight.STRONG;
    }
}
