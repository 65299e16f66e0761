package vn.dondoc.document.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import vn.dondoc.document.Cell;
import vn.dondoc.document.Column;
import vn.dondoc.document.TableRow;

/** A part of the text of a paper or of an appendix; numbers and letters before it are given by its place. */
public sealed interface Part permits Heading, Paragraph, PaperTable {

    /** «Phần I» over its title. */
    static Part division(String title) {
        return new Heading(Heading.Level.DIVISION, title);
    }

    /** «I. CÔNG TÁC CHỈ ĐẠO». */
    static Part section(String title) {
        return new Heading(Heading.Level.SECTION, title);
    }

    /** «1. Công tác tuyên truyền», bold on its own line. */
    static Part clause(String title) {
        return new Heading(Heading.Level.CLAUSE, title);
    }

    static Part paragraph(String text) {
        return new Paragraph(Paragraph.Mark.NONE, List.of(Words.plain(text)));
    }

    static Part paragraph(Words... words) {
        return new Paragraph(Paragraph.Mark.NONE, List.of(words));
    }

    /** «1. …», a clause without a title. */
    static Part numbered(String text) {
        return new Paragraph(Paragraph.Mark.CLAUSE, List.of(Words.plain(text)));
    }

    /** «a) …». */
    static Part point(String text) {
        return new Paragraph(Paragraph.Mark.POINT, List.of(Words.plain(text)));
    }

    /** «- …». */
    static Part dash(String text) {
        return new Paragraph(Paragraph.Mark.DASH, List.of(Words.plain(text)));
    }

    /** A table in the text; in a paper of its own width it belongs in an appendix. */
    static Part table(List<Column> columns, List<TableRow> rows) {
        return new PaperTable("", "", columns, rows);
    }

    /** A table of things one after another, numbered in a column before the others. */
    static <T> Part listed(List<Column> columns, Collection<T> things, Function<T, List<Cell>> cells) {
        List<Column> all = new ArrayList<>(List.of(Column.ordinal("STT", 6)));
        all.addAll(columns);
        List<TableRow> rows = new ArrayList<>();
        for (T thing : things) {
            List<Cell> row = new ArrayList<>(List.of(Cell.number(rows.size() + 1L)));
            row.addAll(cells.apply(thing));
            rows.add(TableRow.of(row));
        }
        return table(all, rows);
    }
}
