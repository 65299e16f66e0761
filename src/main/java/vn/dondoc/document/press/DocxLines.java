package vn.dondoc.document.press;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.dondoc.document.press.Block.Line;
import vn.dondoc.document.press.Block.Rule;
import vn.dondoc.document.press.Block.Stamp;

/** Lines, rules and stamps as paragraphs of Word. */
final class DocxLines {

    private static final int PER_POINT = 20;
    private static final double RULE_HEIGHT = 3;
    private static final double BEFORE_RULE = 2;
    private static final double STAMP_GAP = 6;

    private DocxLines() {}

    static void line(CTP paragraph, Line line, boolean kept) {
        CTPPr look = styled(paragraph, line.style());
        if (kept) {
            keep(look);
        }
        if (line.more() > 0) {
            look.addNewSpacing().setBefore(twip(line.style().before + line.more()));
        }
        if (line.left() > 0 || line.right() > 0) {
            CTInd indent = look.addNewInd();
            indent.setLeft(twip(line.left() + line.hang()));
            indent.setRight(twip(line.right()));
            if (line.hanging()) {
                indent.setHanging(twip(line.hang()));
            }
        }
        line.runs().forEach(run -> run(paragraph, run));
    }

    /** A low paragraph between two indents, with a border over it as long as the rule. */
    static void rule(CTP paragraph, Rule rule, double within, boolean kept) {
        CTPPr look = styled(paragraph, Style.GAP);
        if (kept) {
            keep(look);
        }
        border(look.addNewPBdr().addNewTop(), 6, "000000");
        exactly(look, RULE_HEIGHT).setBefore(twip(BEFORE_RULE));
        middle(look, within, rule.length());
    }

    static void stamp(CTP paragraph, Stamp stamp, double within) {
        CTPPr look = styled(paragraph, Style.STAMP);
        CTPBdr box = look.addNewPBdr();
        border(box.addNewTop(), 8, "FF0000");
        border(box.addNewLeft(), 8, "FF0000");
        border(box.addNewBottom(), 8, "FF0000");
        border(box.addNewRight(), 8, "FF0000");
        exactly(look, stamp.height()).setBefore(twip(STAMP_GAP));
        middle(look, within, stamp.width());
        CTR run = run(paragraph, Run.plain(stamp.text()));
        run.getRPr().addNewColor().setVal("FF0000");
        // an exact line puts its letters low: lift them to the middle of the box
        double over = (stamp.height() - Style.STAMP.size * Style.SINGLE) / 2;
        run.getRPr().addNewPosition().setVal(BigInteger.valueOf(Math.round(over)));
    }

    static CTPPr styled(CTP paragraph, Style style) {
        CTPPr look = paragraph.addNewPPr();
        look.addNewPStyle().setVal(DocxStyles.name(style));
        return look;
    }

    static CTR run(CTP paragraph, Run run) {
        CTR letters = paragraph.addNewR();
        var look = letters.addNewRPr();
        if (run.bold()) {
            look.addNewB();
            look.addNewBCs();
        }
        if (run.italic()) {
            look.addNewI();
            look.addNewICs();
        }
        CTText text = letters.addNewT();
        text.setStringValue(run.text());
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        return letters;
    }

    static void across(CTPPr look, Style.Across across) {
        look.addNewJc().setVal(STJc.Enum.forString(DocxStyles.across(across)));
    }

    static void keep(CTPPr look) {
        look.addNewKeepNext();
        look.addNewKeepLines();
    }

    static CTSpacing exactly(CTPPr look, double height) {
        CTSpacing spacing = look.addNewSpacing();
        spacing.setLine(twip(height));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        return spacing;
    }

    static void border(CTBorder border, int eighths, String colour) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor(colour);
    }

    private static void middle(CTPPr look, double within, double length) {
        BigInteger side = twip(Math.max(0, (within - length) / 2));
        CTInd indent = look.addNewInd();
        indent.setLeft(side);
        indent.setRight(side);
    }

    static BigInteger twip(double points) {
        return BigInteger.valueOf(twips(points));
    }

    static long twips(double points) {
        return Math.round(points * PER_POINT);
    }

    static int half(int points) {
        return points * 2;
    }
}
