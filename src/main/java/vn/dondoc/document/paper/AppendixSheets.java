package vn.dondoc.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dondoc.document.press.Block;
import vn.dondoc.document.press.Block.Line;
import vn.dondoc.document.press.Sheet;
import vn.dondoc.document.press.Style;

/** The appendices of a paper, numbered where there is more than one (Phụ lục I, Mục III.1). */
final class AppendixSheets {

    private final Paper paper;

    AppendixSheets(Paper paper) {
        this.paper = paper;
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        int count = paper.appendices().size();
        for (int i = 0; i < count; i++) {
            String number = count == 1 ? "Phụ lục" : "Phụ lục " + TextBlocks.roman(i + 1);
            sheets.add(sheet(paper.appendices().get(i), number, i + 1 == count));
        }
        return sheets;
    }

    private Sheet sheet(Appendix appendix, String number, boolean last) {
        double width = Sheet.width(appendix.landscape());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Line.of(Style.APPENDIX, number));
        blocks.add(Line.even(Style.APPENDIX_TITLE, appendix.title(), width));
        blocks.add(Line.even(Style.APPENDIX_OF, "(Kèm theo " + reference() + ")", width));
        blocks.addAll(new TextBlocks(width).of(appendix.parts()));
        if (last) {
            blocks.add(Line.of(Style.SOURCES, paper.sources().line()));
        }
        return new Sheet(number + ". " + appendix.title(), appendix.landscape(), blocks);
    }

    private String reference() {
        String kind = paper.title().kind().word();
        String number = Optional.ofNullable(paper.head().number())
                .map(given -> paper.medium() == Medium.PRINTED ? " số " + given : " số ....../......-......")
                .orElse("");
        return paper.medium() == Medium.PRINTED
                ? kind + number + " " + paper.head().day().line() + " của "
                        + paper.head().issuer().name()
                : kind + number + " ngày .... tháng .... năm ...... của ......";
    }
}
