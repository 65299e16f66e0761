package vn.dondoc.document.paper;

import java.util.List;
import vn.dondoc.document.Column;
import vn.dondoc.document.TableRow;

/**
 * A table in a paper: the columns share the width of the page as their widths in characters are to each other, the
 * header comes again on each page. The same columns and rows make a sheet of a workbook.
 *
 * @param caption over the table; blank for none
 * @param unit đơn vị tính, right above the table; blank for none
 */
public record PaperTable(String caption, String unit, List<Column> columns, List<TableRow> rows) implements Part {

    public PaperTable {
        caption = Written.line(caption);
        unit = Written.line(unit);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs a column");
        }
        int most = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() > most)) {
            throw new IllegalArgumentException("A row has more cells than the table has columns");
        }
    }
}
