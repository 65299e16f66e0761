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
    private static final float LINE = 16.5f;
    private static final int ROWS_TO_SIGN = 4;

    private final Sheet sheet;
    private final TableSheet table;
    private final CellWriter cells;
    private final int last;
    private int next;

    TableWriter(Sheet sheet, TableSheet table, CellWriter cells) {
        this.sheet = sheet;
        this.table = table;
        this.cells = cells;
        this.last = table.columns().size() - 1;
    }

    void write() {
        for (int i = 0; i <= last; i++) {
            sheet.setColumnWidth(i, table.columns().get(i).width() * CHARACTER);
        }
        heading();
        int header = next;
        header();
        PrintedPage.prepare(sheet, true, header, next - 1);
        sheet.createFreezePane(0, next);
        table.rows().read(rows -> rows.forEachRemaining(this::row));
        foot();
    }

    private void heading() {
        for (String office : table.offices()) {
            // an office stands at the left, over half of the table
            across(sheet.createRow(next++), 0, last / 2, office, Look.line(Letters.BOLD, HorizontalAlignment.CENTER));
        }
        across(sheet.createRow(next++), 0, last, table.title(), Look.line(Letters.TITLE, HorizontalAlignment.CENTER));
        for (String line : table.subtitles()) {
            across(sheet.createRow(next++), 0, last, line, Look.line(Letters.ITALIC, HorizontalAlignment.CENTER));
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
            lines = Math.max(lines, lines(column.header(), column.width()));
        }
        lower.setHeightInPoints(LINE * lines + 4);
        if (grouped) {
            joinGroups(upper.getRowNum());
        }
    }

    private void joinGroups(int row) {
        List<Column> columns = table.columns();
        for (int from = 0; from <= last; ) {
            String group = columns.get(from).group();
            int to = from;
            while (group != null
                    && to < last
                    && group.equals(columns.get(to + 1).group())) {
                to++;
            }
            join(row, group == null ? row + 1 : row, from, to);
            from = to + 1;
        }
    }

    private void row(TableRow content) {
        if (content.cells().size() > table.columns().size()) {
            throw new IllegalArgumentException("A row has more cells than the table has columns");
        }
        Row row = sheet.createRow(next++);
        for (int i = 0; i <= last; i++) {
            Cell cell = i < content.cells().size() ? content.cells().get(i) : Cell.empty();
            cells.cell(row, i, cell, table.columns().get(i).kind(), content.isStrong());
        }
    }

    private void foot() {
        int places = table.signatures().size();
        if (places == 0) {
            return;
        }
        next++;
        if (!table.placeAndDay().isBlank()) {
            Look look = Look.line(Letters.ITALIC, HorizontalAlignment.RIGHT);
            across(sheet.createRow(next++), 0, last, table.placeAndDay(), look);
        }
        Row offices = sheet.createRow(next);
        Row names = sheet.createRow(next + 1 + ROWS_TO_SIGN);
        Look look = Look.line(Letters.BOLD, HorizontalAlignment.CENTER);
        int columns = last + 1;
        for (int i = 0; i < Math.min(places, columns); i++) {
            int from = i * columns / Math.min(places, columns);
            int to = (i + 1) * columns / Math.min(places, columns) - 1;
            across(offices, from, to, table.signatures().get(i).office(), look);
            across(names, from, to, table.signatures().get(i).name(), look);
        }
    }

    private void across(Row row, int from, int to, String text, Look look) {
        cells.line(row, from, text, look);
        join(row.getRowNum(), row.getRowNum(), from, to);
        int room = table.columns().subList(from, to + 1).stream()
                .mapToInt(Column::width)
                .sum();
        // spreadsheets make rows higher by themselves, but not for joined cells
        float height = lines(text, room) * (look.letters() == Letters.TITLE ? LINE + 3 : LINE);
        row.setHeightInPoints(Math.max(height, row.getHeightInPoints()));
    }

    private void join(int top, int bottom, int from, int to) {
        if (top < bottom || from < to) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, from, to));
        }
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(line.length(), width)))
                .sum();
    }
}
