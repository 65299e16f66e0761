package vn.dondoc.document;

import java.util.List;

/**
 * A row of a sheet to be filled in, a cell for each column from the left.
 *
 * @param key under which its answers come back; blank for the head of a group of rows
 */
public record FillRow(String key, List<FillCell> cells) {

    public FillRow {
        cells = List.copyOf(cells);
    }

    public static FillRow of(String key, FillCell... cells) {
        return new FillRow(key, List.of(cells));
    }

    /** The head of a group of rows. */
    public static FillRow head(String text) {
        return new FillRow("", List.of(FillCell.shown(text)));
    }

    boolean isHead() {
        return key.isEmpty();
    }
}
