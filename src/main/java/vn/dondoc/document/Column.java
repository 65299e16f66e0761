package vn.dondoc.document;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param group the header above; neighbours of the same group share it
 * @param width in characters
 */
public record Column(String header, @Nullable String group, Kind kind, int width) {

    private static final int WIDEST = 255;

    /** What a column holds, which decides how its cells are aligned. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        INTEGER,
        /** The number of a row. */
        ORDINAL
    }

    public Column {
        if (width < 1 || width > WIDEST) {
            throw new IllegalArgumentException("A column cannot be " + width + " characters wide");
        }
    }

    public static Column text(String header, int width) {
        return new Column(header, null, Kind.TEXT, width);
    }

    /** Figures with as many decimals as each has. */
    public static Column number(String header, int width) {
        return new Column(header, null, Kind.NUMBER, width);
    }

    /** Which row it is: STT. */
    public static Column ordinal(String header, int width) {
        return new Column(header, null, Kind.ORDINAL, width);
    }

    public static Column integer(String header, int width) {
        return new Column(header, null, Kind.INTEGER, width);
    }

    public static Column date(String header, int width) {
        return new Column(header, null, Kind.DATE, width);
    }

    /** The same column under a header that it shares with its neighbours. */
    public Column in(String sharedHeader) {
        return new Column(header, sharedHeader, kind, width);
    }
}
