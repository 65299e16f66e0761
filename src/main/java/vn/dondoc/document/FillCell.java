package vn.dondoc.document;

/**
 * A cell of a sheet to be filled in.
 *
 * @param value what stands there already
 */
public record FillCell(Cell value, Entry entry) {

    /** What is to be typed. */
    public enum Entry {
        /** Nothing: the cell is only shown and is locked. */
        NONE,
        TEXT,
        INTEGER,
        NUMBER,
        DATE
    }

    public static FillCell shown(String text) {
        return new FillCell(Cell.text(text), Entry.NONE);
    }

    public static FillCell shown(Cell value) {
        return new FillCell(value, Entry.NONE);
    }

    public static FillCell asked(Entry entry) {
        return new FillCell(Cell.empty(), entry);
    }

    /** An answer that was given before and may be changed. */
    public static FillCell asked(Entry entry, Cell answer) {
        return new FillCell(answer, entry);
    }
}
