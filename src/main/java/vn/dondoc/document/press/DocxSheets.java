package vn.dondoc.document.press;

import static vn.dondoc.document.press.DocxLines.twip;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import vn.dondoc.document.press.Block.Beside;
import vn.dondoc.document.press.Block.Grid;
import vn.dondoc.document.press.Block.Line;
import vn.dondoc.document.press.Block.Rule;
import vn.dondoc.document.press.Block.Stamp;
import vn.dondoc.document.press.Block.Together;

/** Sheets as sections of a document of Word. */
final class DocxSheets {

    private final CTBody body;
    private final String header;

    /** @param header by which the body names the part with the number of the page */
    DocxSheets(CTBody body, String header) {
        this.body = body;
        this.header = header;
    }

    void write(List<Sheet> sheets) {
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            sheet.blocks().forEach(block -> block(block, Sheet.width(sheet.landscape()), false));
            boolean last = i + 1 == sheets.size();
            section(
                    last
                            ? body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr()
                            : lowLine().addNewSectPr(),
                    sheet);
        }
    }

    private void block(Block block, double width, boolean kept) {
        switch (block) {
            case Line line -> DocxLines.line(body.addNewP(), line, kept);
            case Rule rule -> DocxLines.rule(body.addNewP(), rule, width, kept);
            case Stamp stamp -> DocxLines.stamp(body.addNewP(), stamp, width);
            case Beside beside -> beside(beside, kept);
            case Grid grid -> DocxGrid.write(body.addNewTbl(), grid);
            case Together together -> {
                for (int i = 0; i < together.blocks().size(); i++) {
                    block(
                            together.blocks().get(i),
                            width,
                            i + 1 < together.blocks().size());
                }
            }
        }
    }

    private void beside(Beside beside, boolean kept) {
        if (beside.before() > 0) {
            CTPPr gap = DocxLines.styled(body.addNewP(), Style.GAP);
            DocxLines.keep(gap);
            DocxLines.exactly(gap, beside.before());
        }
        DocxTables.beside(body.addNewTbl(), beside);
    }

    /** After a table Word wants a paragraph; it bears the section and takes no room. */
    private CTPPr lowLine() {
        CTP paragraph = body.addNewP();
        CTPPr look = DocxLines.styled(paragraph, Style.GAP);
        DocxLines.exactly(look, 1);
        return look;
    }

    private void section(CTSectPr section, Sheet sheet) {
        var number = section.sizeOfHeaderReferenceArray() > 0
                ? section.getHeaderReferenceArray(0)
                : section.addNewHeaderReference();
        number.setType(STHdrFtr.DEFAULT);
        number.setId(header);
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(twip(Sheet.points(sheet.landscape() ? Sheet.LONG_SIDE : Sheet.SHORT_SIDE)));
        size.setH(twip(Sheet.points(sheet.landscape() ? Sheet.SHORT_SIDE : Sheet.LONG_SIDE)));
        size.setOrient(sheet.landscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        margins(section.addNewPgMar());
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }

    private static void margins(CTPageMar margins) {
        margins.setTop(twip(Sheet.points(Sheet.TOP)));
        margins.setBottom(twip(Sheet.points(Sheet.BOTTOM)));
        margins.setLeft(twip(Sheet.points(Sheet.LEFT)));
        margins.setRight(twip(Sheet.points(Sheet.RIGHT)));
        margins.setHeader(twip(Sheet.points(Sheet.NUMBER_FROM_EDGE)));
        margins.setFooter(twip(Sheet.points(Sheet.NUMBER_FROM_EDGE)));
        margins.setGutter(BigInteger.ZERO);
    }
}
