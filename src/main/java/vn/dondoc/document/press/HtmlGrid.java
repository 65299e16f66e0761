package vn.dondoc.document.press;

import static vn.dondoc.document.press.HtmlSheets.pt;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.dondoc.document.press.Block.Grid;
import vn.dondoc.document.press.Block.Slot;
import vn.dondoc.document.press.Style.Letters;

/**
 * A grid as a table of XHTML. Its head comes again on each page, where shared borders and those of cells that reach
 * over two rows would be lost: so borders are drawn cell by cell, and such a cell is two, the words of the lower one
 * lifted to the middle of both.
 */
final class HtmlGrid {

    /** Padding and border, as the style sheet has them. */
    static final double SIDES = 6;

    private static final double OVER_AND_UNDER = 2.5;

    private final StringBuilder html;
    private final Grid grid;

    HtmlGrid(StringBuilder html, Grid grid) {
        this.html = html;
        this.grid = grid;
    }

    void write() {
        double width = grid.widths().stream().mapToDouble(Double::doubleValue).sum();
        html.append("<table class=\"grid %s\" style=\"width:%s\"><colgroup>".formatted(grid.style(), pt(width)));
        grid.widths().forEach(column -> html.append("<col style=\"width:%s\"/>".formatted(pt(column))));
        html.append("</colgroup><thead>");
        head();
        html.append("</thead><tbody>");
        for (List<Slot> row : grid.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                slot(row.get(i), "td", i == 0 ? " first" : "", "");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void head() {
        List<Slot> upper = grid.head().getFirst();
        html.append("<tr>");
        for (int i = 0; i < upper.size(); i++) {
            Slot slot = upper.get(i);
            String look = (i == 0 ? " first top" : " top") + (slot.deep() > 1 ? " open" : "");
            slot(slot.deep() > 1 ? emptied(slot) : slot, "th", look, "");
        }
        html.append("</tr>");
        if (grid.head().size() > 1) {
            lower(upper, grid.head().get(1).iterator());
        }
    }

    private void lower(List<Slot> upper, Iterator<Slot> rest) {
        double over = height(upper);
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : upper) {
            for (int i = 0; i < slot.columns(); i++) {
                slots.add(slot.deep() > 1 ? slot : rest.next());
            }
        }
        html.append("<tr>");
        for (int i = 0; i < slots.size(); i++) {
            slot(
                    slots.get(i),
                    "th",
                    i == 0 ? " first" : "",
                    slots.get(i).deep() > 1 ? lifted(slots.get(i), i, over) : "");
        }
        html.append("</tr>");
    }

    /** The words take of the lower row only what the upper one has no room for. */
    private String lifted(Slot slot, int column, double over) {
        double words = grid.style().lines(slot.lines().getFirst(), grid.widths().get(column) - SIDES, Letters.BOLD)
                * grid.style().size
                * Style.SINGLE;
        double up = Math.min(over, (words + over) / 2);
        return " style=\"margin:-%s 0 %s 0\"".formatted(pt(up), pt(Math.max(0, (over - words) / 2)));
    }

    /** How high the upper row of the head comes out. */
    private double height(List<Slot> upper) {
        int lines = 1;
        int column = 0;
        for (Slot slot : upper) {
            double within = grid.widths().subList(column, column + slot.columns()).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (slot.deep() == 1) {
                lines = Math.max(lines, grid.style().lines(slot.lines().getFirst(), within - SIDES, Letters.BOLD));
            }
            column += slot.columns();
        }
        return lines * grid.style().size * Style.SINGLE + OVER_AND_UNDER;
    }

    private static Slot emptied(Slot slot) {
        return new Slot(List.of(), slot.across(), slot.strong(), slot.columns(), slot.deep());
    }

    private void slot(Slot slot, String tag, String look, String lines) {
        html.append("<%s class=\"%s%s%s\" colspan=\"%d\">"
                .formatted(tag, slot.across(), slot.strong() ? " strong" : "", look, slot.columns()));
        for (String line : slot.lines()) {
            html.append("<div").append(lines).append('>');
            HtmlSheets.text(html, line);
            html.append("</div>");
        }
        html.append("</").append(tag).append('>');
    }
}
