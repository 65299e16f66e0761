package vn.dondoc.document.paper;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.document.Cell;
import vn.dondoc.document.Column;
import vn.dondoc.document.TableRow;
import vn.dondoc.document.press.Block;
import vn.dondoc.document.press.Block.Grid;
import vn.dondoc.document.press.Block.Line;
import vn.dondoc.document.press.Block.Slot;
import vn.dondoc.document.press.Style;

/** A table as wide as the page lets it be. */
final class TableBlocks {

    /** Padding and border on both sides, with a little room for letters that measure otherwise. */
    private static final double SIDES = 7;

    private static final int WIDE = 7;
    private static final int WIDEST = 10;

    private TableBlocks() {}

    static List<Block> of(PaperTable table, double width) {
        List<Block> blocks = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            blocks.add(Line.of(Style.CAPTION, table.caption()));
        }
        if (!table.unit().isEmpty()) {
            blocks.add(Line.of(Style.UNIT, "Đơn vị tính: " + table.unit()));
        }
        if (blocks.isEmpty()) {
            blocks.add(Line.of(Style.GAP, ""));
        }
        blocks.add(new Grid(style(table), widths(table, width), head(table), rows(table)));
        blocks.add(Line.of(Style.GAP, ""));
        return blocks;
    }

    private static Style style(PaperTable table) {
        int columns = table.columns().size();
        return columns <= WIDE ? Style.CELL : columns <= WIDEST ? Style.CELL_SMALL : Style.CELL_SMALLEST;
    }

    /** In proportion, but no word of a header and no day may be broken: what that takes the other columns give. */
    private static List<Double> widths(PaperTable table, double width) {
        List<Column> columns = table.columns();
        double letters = columns.stream().mapToInt(Column::width).sum();
        double[] least = columns.stream()
                .mapToDouble(column -> least(column, style(table)))
                .toArray();
        double[] wanted = IntStream.range(0, least.length)
                .mapToDouble(i -> Math.max(least[i], columns.get(i).width() * width / letters))
                .toArray();
        double spare = DoubleStream.of(wanted).sum() - DoubleStream.of(least).sum();
        double share = Math.min(1, Math.max(0, width - DoubleStream.of(least).sum()) / Math.max(1, spare));
        double[] given = IntStream.range(0, least.length)
                .mapToDouble(i -> least[i] + (wanted[i] - least[i]) * share)
                .toArray();
        double fits = width / DoubleStream.of(given).sum();
        return DoubleStream.of(given).map(each -> each * fits).boxed().toList();
    }

    private static double least(Column column, Style style) {
        double word = Stream.of(column.header().split(" "))
                .mapToDouble(each -> style.width(each, Style.Letters.BOLD))
                .max()
                .orElse(0);
        double day = column.kind() == Column.Kind.DATE ? style.width("30/12/2021") : 0;
        return Math.max(word, day) + SIDES;
    }

    /** One row, or two where neighbours share a header. */
    private static List<List<Slot>> head(PaperTable table) {
        List<Column> columns = table.columns();
        if (columns.stream().allMatch(column -> column.group() == null)) {
            return List.of(
                    columns.stream().map(column -> head(column.header(), 1, 1)).toList());
        }
        List<Slot> over = new ArrayList<>();
        List<Slot> under = new ArrayList<>();
        for (int i = 0; i < columns.size(); ) {
            String group = columns.get(i).group();
            int end = i + 1;
            while (group != null
                    && end < columns.size()
                    && group.equals(columns.get(end).group())) {
                end++;
            }
            over.add(group == null ? head(columns.get(i).header(), 1, 2) : head(group, end - i, 1));
            if (group != null) {
                columns.subList(i, end).forEach(column -> under.add(head(column.header(), 1, 1)));
            }
            i = end;
        }
        return List.of(over, under);
    }

    private static Slot head(String text, int columns, int deep) {
        return new Slot(List.of(Written.line(text)), Style.Across.CENTRE, true, columns, deep);
    }

    private static List<List<Slot>> rows(PaperTable table) {
        return table.rows().stream().map(row -> row(table.columns(), row)).toList();
    }

    private static List<Slot> row(List<Column> columns, TableRow row) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = i < row.cells().size() ? row.cells().get(i) : Cell.empty();
            slots.add(new Slot(lines(cell), across(columns.get(i)), row.weight() == TableRow.Weight.STRONG, 1, 1));
        }
        return slots;
    }

    private static Style.Across across(Column column) {
        return switch (column.kind()) {
            case TEXT -> Style.Across.LEFT;
            case DATE, ORDINAL -> Style.Across.CENTRE;
            case NUMBER, INTEGER -> Style.Across.RIGHT;
        };
    }

    private static List<String> lines(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> Written.lines(text.value().lines().toList());
            case Cell.Number number -> List.of(figure(number.value()));
            case Cell.Day day -> List.of(PaperDay.on(day.value()).figures());
            case Cell.Link link -> List.of(Written.line(link.text()));
            case Cell.Empty empty -> List.of();
        };
    }

    /** «1.234,5» (Phụ lục II). */
    private static String figure(BigDecimal value) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        DecimalFormat format = new DecimalFormat("#,##0.##########", symbols);
        return format.format(value);
    }
}
