package vn.dondoc.intake.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import vn.dondoc.intake.reading.PdfRulings.Ruling;

/** A ruled table on a page of a PDF: a grid of lines, and the letters that fall into its cells. */
final class PdfTable {

    private static final float NEAR = 4;

    private final List<Ruling> rulings;
    private final float[] columns;
    private final float[] rows;
    private final List<TextPosition>[][] cells;

    @SuppressWarnings("unchecked")
    private PdfTable(List<Ruling> rulings) {
        this.rulings = rulings;
        this.columns = places(rulings, false);
        this.rows = places(rulings, true);
        this.cells = new List[Math.max(0, rows.length - 1)][Math.max(0, columns.length - 1)];
        for (List<TextPosition>[] row : cells) {
            for (int c = 0; c < row.length; c++) {
                row[c] = new ArrayList<>();
            }
        }
    }

    /** The tables of a page from top to bottom: lines that touch each other and make at least two columns. */
    static List<PdfTable> of(List<Ruling> rulings) {
        List<PdfTable> tables = new ArrayList<>();
        List<Ruling> left = new ArrayList<>(rulings);
        while (!left.isEmpty()) {
            PdfTable table = new PdfTable(connected(left));
            if (table.columns.length >= 3 && table.rows.length >= 2) {
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparing(PdfTable::top));
        return tables;
    }

    private static List<Ruling> connected(List<Ruling> left) {
        List<Ruling> component = new ArrayList<>();
        Deque<Ruling> open = new ArrayDeque<>(List.of(left.removeLast()));
        while (!open.isEmpty()) {
            Ruling here = open.pop();
            component.add(here);
            List<Ruling> touching =
                    left.stream().filter(other -> touches(here, other)).toList();
            left.removeAll(touching);
            open.addAll(touching);
        }
        return component;
    }

    private static boolean touches(Ruling one, Ruling other) {
        if (one.across() == other.across()) {
            return Math.abs(one.at() - other.at()) < NEAR
                    && one.from() <= other.to() + NEAR
                    && other.from() <= one.to() + NEAR;
        }
        return one.at() >= other.from() - NEAR
                && one.at() <= other.to() + NEAR
                && other.at() >= one.from() - NEAR
                && other.at() <= one.to() + NEAR;
    }

    private static float[] places(List<Ruling> rulings, boolean across) {
        List<Float> places = new ArrayList<>();
        for (float at : rulings.stream()
                .filter(ruling -> ruling.across() == across)
                .map(Ruling::at)
                .sorted()
                .toList()) {
            if (places.isEmpty() || at - places.getLast() > NEAR) {
                places.add(at);
            }
        }
        float[] sorted = new float[places.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = places.get(i);
        }
        return sorted;
    }

    float top() {
        return rows[0];
    }

    /** Takes the letter if it stands in the table. */
    boolean take(TextPosition letter, boolean keep) {
        int row = between(rows, letter.getY() - letter.getHeight() / 2);
        int column = between(columns, letter.getX() + letter.getWidth() / 2);
        if (row < 0 || column < 0) {
            return false;
        }
        while (column > 0 && !divided(false, columns[column], (rows[row] + rows[row + 1]) / 2)) {
            column--;
        }
        while (row > 0 && !divided(true, rows[row], (columns[column] + columns[column + 1]) / 2)) {
            row--;
        }
        if (keep) {
            cells[row][column].add(letter);
        }
        return true;
    }

    private static int between(float[] places, float at) {
        for (int i = 0; i + 1 < places.length; i++) {
            if (at >= places[i] && at <= places[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    private boolean divided(boolean across, float at, float middle) {
        return rulings.stream()
                .anyMatch(ruling -> ruling.across() == across
                        && Math.abs(ruling.at() - at) <= NEAR
                        && ruling.from() <= middle
                        && ruling.to() >= middle);
    }

    List<String> lines(LegacyText legacy) {
        TableText text = new TableText();
        text.bordered(true);
        for (List<TextPosition>[] row : cells) {
            List<List<String>> line = new ArrayList<>();
            for (List<TextPosition> cell : row) {
                line.add(List.of(PdfCell.text(cell, legacy)));
            }
            text.row(line);
        }
        return text.lines();
    }

    /** The most letters in one cell; a frame around running text is no table. */
    int fullest() {
        int fullest = 0;
        for (List<TextPosition>[] row : cells) {
            for (List<TextPosition> cell : row) {
                fullest = Math.max(fullest, cell.size());
            }
        }
        return fullest;
    }
}
