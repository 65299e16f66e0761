package vn.dondoc.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.document.press.Block;
import vn.dondoc.document.press.Block.Beside;
import vn.dondoc.document.press.Block.Line;
import vn.dondoc.document.press.Block.Pair;
import vn.dondoc.document.press.Sheet;
import vn.dondoc.document.press.Style;

/** Who gets the paper on the left, who signs it on the right, at the same height. */
final class SignatureBlocks {

    private static final double LEFT = Sheet.points(70);
    private static final double BEFORE = 12;
    /** Room for the hand and the seal. */
    private static final double TO_SIGN = 76;

    private final Paper paper;

    SignatureBlocks(Paper paper) {
        this.paper = paper;
    }

    Block block() {
        return new Beside(LEFT, Sheet.width(false) - LEFT, BEFORE, List.of(new Pair(recipients(), signer())));
    }

    private List<Block> recipients() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Line.of(Style.RECIPIENTS, "Nơi nhận:"));
        paper.recipients().lines(paper.isAddressed()).forEach(line -> blocks.add(Line.of(Style.RECIPIENT, line)));
        return blocks;
    }

    private List<Block> signer() {
        List<Block> blocks = new ArrayList<>();
        Signing signing = paper.signing();
        signing.lines().forEach(line -> blocks.add(Line.of(Style.RIGHT_TO_SIGN, line)));
        List<String> names = new ArrayList<>(List.of(signing.elsewhere(), signing.name()));
        names.removeIf(String::isEmpty);
        for (int i = 0; i < names.size(); i++) {
            Line name = Line.of(Style.SIGNER, names.get(i));
            blocks.add(i == 0 ? name.after(TO_SIGN) : name);
        }
        return blocks;
    }
}
