package vn.dondoc.agency;

/**
 * What is wrong with a row of an imported list.
 *
 * @param line line of the file, from 1; 0 where the whole file is meant
 * @param column name of the column, empty where the whole row is meant
 * @param value what stands there
 * @param key message key of what is wrong
 */
public record RowProblem(long line, String column, String value, String key) {

    private static final int SHOWN = 60;

    static RowProblem of(long line, String column, String value, String what) {
        String brief = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        return new RowProblem(line, column, brief, "agency.import.problem." + what);
    }

    static RowProblem ofFile(String what) {
        return of(0, "", "", what);
    }
}
