package vn.dondoc.document;

import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.dondoc.document.Looks.Letters;
import vn.dondoc.document.Looks.Look;

/** Writes one table from its heading to its signatures, never going back to a row. */
final class TableWriter {

    private static final int CHARACTER = 256;
    private static final float TITLE_MORE = 4;
    private static final int ROWS_TO_SIGN = 4;

    private final Sheet sheet;
    private final TableSheet table;
    private final CellWriter cells;
    private final int last;
    /** Where what is around the table stands, as far as the first page goes. */
    private final int begin;

    private final int end;
    private int next;

    TableWriter(Sheet sheet, TableSheet table, CellWriter cells) {
        this.sheet = sheet;
        this.table = table;
        this.cells = cells;
        this.last = table.columns().size() - 1;
        this.begin = PrintedPage.firstOnFirst(table.columns());
        this.end = PrintedPage.lastOnFirst(table.columns());
    }

    void write() {
        for (int i = 0; i <= last; i++) {
            sheet.setColumnWidth(i, table.columns().get(i).width() * CHARACTER);
        }
        heading();
        int header = next;
        header();
        PrintedPage.prepareTable(sheet, table.columns(), header, next - 1);
        sheet.createFreezePane(0, next);
        table.rows().read(rows -> rows.forEachRemaining(this::row));
        foot();
    }

    private void heading() {
        for (String office : table.offices()) {
            // an office stands at the left, over half of the table
            across(
                    sheet.createRow(next++),
                    begin,
                    (begin + end) / 2,
                    office,
                    Look.line(Letters.BOLD, HorizontalAlignment.CENTER));
        }
        across(
                sheet.createRow(next++),
                begin,
                end,
                table.title(),
                Look.line(Letters.TITLE, HorizontalAlignment.CENTER));
        for (String line : table.subtitles()) {
            across(sheet.createRow(next++), begin, end, line, Look.line(Letters.ITALIC, HorizontalAlignment.CENTER));
        }
        next++;
    }

    private void header() {
        List<Column> columns = table.columns();
        boolean grouped = columns.stream().anyMatch(column -> column.group() != null);
        Row upper = sheet.createRow(next++);
        Row lower = grouped ? sheet.createRow(next++) : upper;
        int lines = 1;
        for (int i = 0; i <= last; i++) {
            Column column = columns.get(i);
            boolean alone = column.group() == null;
            cells.line(upper, i, alone ? column.header() : Objects.requireNonNull(column.group()), Look.header());
            if (grouped) {
                cells.line(lower, i, alone ? "" : column.header(), Look.header());
            }
            lines = Math.max(lines, Wrapping.lines(column.header(), column.width(), Letters.BOLD));
        }
        lower.setHeightInPoints(Wrapping.height(lines));
        if (grouped) {
            joinGroups(upper);
        }
    }

    /** Joins what shares a header, and makes the row as high as the longest of them needs. */
    private void joinGroups(Row row) {
        List<Column> columns = table.columns();
        int lines = 1;
        for (int from = 0; from <= last; ) {
            String group = columns.get(from).group();
            int to = from;
            while (group != null
                    && to < last
                    && group.equals(columns.get(to + 1).group())) {
                to++;
            }
            join(row.getRowNum(), group == null ? row.getRowNum() + 1 : row.getRowNum(), from, to);
            lines = group == null ? lines : Math.max(lines, Wrapping.lines(group, width(from, to), Letters.BOLD));
            from = to + 1;
        }
        row.setHeightInPoints(Wrapping.height(lines));
    }

    private void row(TableRow content) {
        if (content.cells().size() > table.columns().size()) {
            throw new IllegalArgumentException("A row has more cells than the table has columns");
        }
        Row row = sheet.createRow(next++);
        Letters letters = content.isStrong() ? Letters.BOLD : Letters.PLAIN;
        int lines = 1;
        for (int i = 0; i <= last; i++) {
            Cell cell = i < content.cells().size() ? content.cells().get(i) : Cell.empty();
            Column column = table.columns().get(i);
            cells.cell(row, i, cell, column.kind(), content.isStrong());
            lines = Math.max(lines, Wrapping.lines(cell, column.width(), letters));
        }
        row.setHeightInPoints(Wrapping.height(lines));
    }

    private void foot() {
        int places = table.signatures().size();
        if (places == 0) {
            return;
        }
        next++;
        if (!table.placeAndDay().isBlank()) {
            Look look = Look.line(Letters.ITALIC, HorizontalAlignment.RIGHT);
            across(sheet.createRow(next++), begin, end, table.placeAndDay(), look);
        }
        Row offices = sheet.createRow(next);
        Row names = sheet.createRow(next + 1 + ROWS_TO_SIGN);
        Look look = Look.line(Letters.BOLD, HorizontalAlignment.CENTER);
        int columns = end - begin + 1;
        for (int i = 0; i < Math.min(places, columns); i++) {
            int from = begin + i * columns / Math.min(places, columns);
            int to = begin + (i + 1) * columns / Math.min(places, columns) - 1;
            across(offices, from, to, table.signatures().get(i).office(), look);
            across(names, from, to, table.signatures().get(i).name(), look);
        }
    }

    private void across(Row row, int from, int to, String text, Look look) {
        cells.line(row, from, text, look);
        join(row.getRowNum(), row.getRowNum(), from, to);
        int room = width(from, to);
        // spreadsheets make rows higher by themselves, but not for joined cells
        float height = Wrapping.height(Wrapping.lines(text, room, look.letters()))
                + (look.letters() == Letters.TITLE ? TITLE_MORE : 0);
        row.setHeightInPoints(Math.max(height, row.getHeightInPoints()));
    }

    private int width(int from, int to) {
        return table.columns().subList(from, to + 1).stream()
                .mapToInt(Column::width)
                .sum();
    }

    private void join(int top, int bottom, int from, int to) {
        if (top < bottom || from < to) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, from, to));
        }
    }
}
