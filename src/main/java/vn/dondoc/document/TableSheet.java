package vn.dondoc.document;

import java.util.List;

/**
 * A table as an office prints it, one sheet of a workbook.
 *
 * @param name of the sheet; what a spreadsheet does not allow in it is left out
 * @param offices who gives the table, from the superior downwards
 * @param subtitles lines under the title, such as the period
 * @param rows gone through once
 * @param placeAndDay above the signatures; blank for none
 */
public record TableSheet(
        String name,
        List<String> offices,
        String title,
        List<String> subtitles,
        List<Column> columns,
        Rows<TableRow> rows,
        String placeAndDay,
        List<Signature> signatures) {

    public TableSheet {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs a column");
        }
        offices = List.copyOf(offices);
        subtitles = List.copyOf(subtitles);
        columns = List.copyOf(columns);
        signatures = List.copyOf(signatures);
    }

    public static TableSheet of(String name, String title, List<Column> columns, Iterable<TableRow> rows) {
        return of(name, title, columns, Rows.of(rows));
    }

    public static TableSheet of(String name, String title, List<Column> columns, Rows<TableRow> rows) {
        return new TableSheet(name, List.of(), title, List.of(), columns, rows, "", List.of());
    }

    public TableSheet from(String... givingOffices) {
        return new TableSheet(name, List.of(givingOffices), title, subtitles, columns, rows, placeAndDay, signatures);
    }

    public TableSheet about(String... lines) {
        return new TableSheet(name, offices, title, List.of(lines), columns, rows, placeAndDay, signatures);
    }

    public TableSheet signed(String atPlaceAndDay, Signature... by) {
        return new TableSheet(name, offices, title, subtitles, columns, rows, atPlaceAndDay, List.of(by));
    }
}
