package vn.dondoc.document.press;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.dondoc.document.press.Block.Grid;
import vn.dondoc.document.press.Block.Slot;

/** Grids as tables of Word, whose head comes again on each page. */
final class DocxGrid {

    /** Padding and half of the border between two cells as they are in PDF. */
    private static final double PADDING = 2.85;

    private static final double PADDING_OVER = 1;
    private static final int HAIRLINE = 4;

    private DocxGrid() {}

    static void write(CTTbl table, Grid grid) {
        CTTblPr look = DocxTables.frame(table, grid.widths(), PADDING, PADDING_OVER);
        borders(look.addNewTblBorders());
        Map<Integer, Slot> covered = new HashMap<>();
        Map<Integer, Integer> rowsToCover = new HashMap<>();
        for (List<Slot> slots : grid.head()) {
            CTRow row = row(table, true);
            headRow(row, slots, grid, covered, rowsToCover);
        }
        for (List<Slot> slots : grid.rows()) {
            CTRow row = row(table, false);
            int column = 0;
            for (Slot slot : slots) {
                slot(row, slot, grid, column);
                column += slot.columns();
            }
        }
    }

    /** Word wants a cell also where one from above reaches down. */
    private static void headRow(
            CTRow row, List<Slot> slots, Grid grid, Map<Integer, Slot> above, Map<Integer, Integer> left) {
        List<Slot> rest = new ArrayList<>(slots);
        for (int column = 0; column < grid.widths().size(); ) {
            Slot over = above.get(column);
            boolean goesOn = over != null && left.getOrDefault(column, 0) > 0;
            Slot slot = goesOn && over != null ? over : rest.removeFirst();
            CTTc cell = slot(row, goesOn ? empty(slot) : slot, grid, column);
            if (slot.deep() > 1) {
                cell.getTcPr().addNewVMerge().setVal(goesOn ? STMerge.CONTINUE : STMerge.RESTART);
            }
            left.put(column, goesOn ? left.getOrDefault(column, 0) - 1 : slot.deep() - 1);
            above.put(column, slot);
            column += slot.columns();
        }
    }

    private static Slot empty(Slot slot) {
        return new Slot(List.of(""), slot.across(), slot.strong(), slot.columns(), slot.deep());
    }

    private static CTTc slot(CTRow row, Slot slot, Grid grid, int column) {
        double width = grid.widths().subList(column, column + slot.columns()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        CTTc cell = DocxTables.cell(row, width);
        if (slot.columns() > 1) {
            cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(slot.columns()));
        }
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        for (String line : slot.lines().isEmpty() ? List.of("") : slot.lines()) {
            CTP paragraph = cell.addNewP();
            CTPPr look = DocxLines.styled(paragraph, grid.style());
            DocxLines.across(look, slot.across());
            DocxLines.run(paragraph, new Run(line, slot.strong(), false));
        }
        return cell;
    }

    private static CTRow row(CTTbl table, boolean head) {
        CTRow row = table.addNewTr();
        var look = row.addNewTrPr();
        look.addNewCantSplit();
        if (head) {
            look.addNewTblHeader();
        }
        return row;
    }

    private static void borders(CTTblBorders borders) {
        DocxLines.border(borders.addNewTop(), HAIRLINE, "000000");
        DocxLines.border(borders.addNewLeft(), HAIRLINE, "000000");
        DocxLines.border(borders.addNewBottom(), HAIRLINE, "000000");
        DocxLines.border(borders.addNewRight(), HAIRLINE, "000000");
        DocxLines.border(borders.addNewInsideH(), HAIRLINE, "000000");
        DocxLines.border(borders.addNewInsideV(), HAIRLINE, "000000");
    }
}
