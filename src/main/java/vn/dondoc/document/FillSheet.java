package vn.dondoc.document;

import java.util.List;

/**
 * A form as a sheet that people fill in without the program and give back; only its yellow cells can be typed in.
 *
 * @param introduction lines above the form: what it is and how it is filled in
 * @param notes lines below the form
 */
public record FillSheet(
        String name,
        String title,
        List<String> introduction,
        List<FillColumn> columns,
        List<FillRow> rows,
        List<String> notes) {

    public FillSheet {
        introduction = List.copyOf(introduction);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A form needs a column");
        }
    }
}
