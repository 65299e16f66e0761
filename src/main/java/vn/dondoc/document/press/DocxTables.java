package vn.dondoc.document.press;

import static vn.dondoc.document.press.DocxLines.twip;
import static vn.dondoc.document.press.DocxLines.twips;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.dondoc.document.press.Block.Beside;
import vn.dondoc.document.press.Block.Line;
import vn.dondoc.document.press.Block.Pair;
import vn.dondoc.document.press.Block.Rule;
import vn.dondoc.document.press.Block.Stamp;

/** Two columns as tables of Word, and what its tables have in common. */
final class DocxTables {

    private DocxTables() {}

    static void beside(CTTbl table, Beside beside) {
        frame(table, List.of(beside.leftWidth(), beside.rightWidth()), 0, 0);
        for (int i = 0; i < beside.rows().size(); i++) {
            Pair pair = beside.rows().get(i);
            CTRow row = table.addNewTr();
            row.addNewTrPr().addNewCantSplit();
            boolean kept = i + 1 < beside.rows().size();
            side(row, pair.left(), beside.leftWidth(), kept);
            side(row, pair.right(), beside.rightWidth(), kept);
        }
    }

    private static void side(CTRow row, List<Block> blocks, double width, boolean kept) {
        CTTc cell = cell(row, width);
        if (blocks.isEmpty()) {
            DocxLines.styled(cell.addNewP(), Style.GAP);
        }
        for (Block block : blocks) {
            CTP paragraph = cell.addNewP();
            switch (block) {
                case Line line -> DocxLines.line(paragraph, line, kept);
                case Rule rule -> DocxLines.rule(paragraph, rule, width, kept);
                case Stamp stamp -> DocxLines.stamp(paragraph, stamp, width);
                default -> throw new IllegalArgumentException("Not beside each other: " + block);
            }
        }
    }

    static CTTc cell(CTRow row, double width) {
        CTTc cell = row.addNewTc();
        CTTcPr look = cell.addNewTcPr();
        width(look.addNewTcW(), width);
        return cell;
    }

    static CTTblPr frame(CTTbl table, List<Double> widths, double padding, double paddingOver) {
        CTTblPr look = table.addNewTblPr();
        width(
                look.addNewTblW(),
                widths.stream().mapToDouble(Double::doubleValue).sum());
        width(look.addNewTblInd(), 0);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = look.addNewTblCellMar();
        width(margins.addNewTop(), paddingOver);
        width(margins.addNewLeft(), padding);
        width(margins.addNewBottom(), paddingOver);
        width(margins.addNewRight(), padding);
        var columns = table.addNewTblGrid();
        widths.forEach(width -> columns.addNewGridCol().setW(twip(width)));
        return look;
    }

    private static void width(CTTblWidth width, double points) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips(points)));
    }
}
