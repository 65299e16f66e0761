package vn.dondoc.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.document.press.Block;
import vn.dondoc.document.press.Block.Line;
import vn.dondoc.document.press.Block.Rule;
import vn.dondoc.document.press.Run;
import vn.dondoc.document.press.Sheet;
import vn.dondoc.document.press.Style;

/** Puts the elements of a paper where the decree has them (Phụ lục I, Mục IV). */
final class Composition {

    /** A rule under a name is a third to a half as long as it. */
    static final double PART_OF_NAME = 0.4;

    private static final String ADDRESSED = "Kính gửi";
    private static final double ADDRESSED_FROM_MARGIN = Sheet.points(25);
    private static final double AFTER_HEAD = 6;

    private final Paper paper;
    private final double width = Sheet.width(false);

    Composition(Paper paper) {
        this.paper = paper;
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet("", false, main()));
        sheets.addAll(new AppendixSheets(paper).sheets());
        return sheets;
    }

    private List<Block> main() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new HeadBlocks(paper).block());
        if (paper.title().kind().isNamed()) {
            title(blocks);
        }
        bases(blocks);
        addressees(blocks);
        List<Block> text = new TextBlocks(width).of(paper.body());
        blocks.addAll(text.subList(0, text.size() - 1));
        // the end of the text and the signature stand on one page
        blocks.add(new Block.Together(List.of(ended((Line) text.getLast()), new SignatureBlocks(paper).block())));
        return blocks;
    }

    private void title(List<Block> blocks) {
        PaperTitle title = paper.title();
        blocks.add(Line.of(Style.KIND, Written.capitals(title.kind().word())));
        blocks.add(Line.even(Style.ABOUT, title.about(), width));
        if (!title.period().isEmpty()) {
            blocks.add(Line.of(Style.ABOUT, "(" + title.period() + ")"));
        }
        blocks.add(new Rule(PART_OF_NAME * Math.min(width, Style.ABOUT.width(title.about()))));
    }

    private void bases(List<Block> blocks) {
        int last = paper.bases().size() - 1;
        for (int i = 0; i <= last; i++) {
            Line basis = Line.of(Style.BASIS, paper.bases().get(i) + (i == last ? "." : ";"));
            blocks.add(i == 0 ? basis.after(AFTER_HEAD) : basis);
        }
    }

    /** One on the line of its own words; more than one each on a line, their hyphens under the colon (Mục II.9). */
    private void addressees(List<Block> blocks) {
        List<String> to = paper.addressees();
        if (to.size() == 1) {
            blocks.add(Line.of(Style.ADDRESSED_CENTRED, ADDRESSED + ": " + to.getFirst()));
            blocks.add(Line.of(Style.GAP, ""));
            return;
        }
        double colon = ADDRESSED_FROM_MARGIN + Style.ADDRESSED.width(ADDRESSED);
        for (int i = 0; i < to.size(); i++) {
            if (i == 0) {
                blocks.add(Line.of(Style.ADDRESSED, ADDRESSED + ":").startingAt(ADDRESSED_FROM_MARGIN));
            }
            String end = i + 1 == to.size() ? "." : ";";
            blocks.add(Line.of(Style.ADDRESSEE, "- " + to.get(i) + end).setIn(colon));
        }
        if (!to.isEmpty()) {
            blocks.add(Line.of(Style.GAP, ""));
        }
    }

    /** The end mark (mẫu 1.4 and 1.5). */
    private static Line ended(Line line) {
        List<Run> runs = new ArrayList<>(line.runs());
        Run last = runs.removeLast();
        runs.add(new Run(Written.withoutEnd(last.text()) + "./.", last.bold(), last.italic()));
        return line.saying(runs);
    }
}
