package vn.dondoc.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.converter.NumberFormatter;
import vn.dondoc.document.press.Block;
import vn.dondoc.document.press.Block.Line;
import vn.dondoc.document.press.Run;
import vn.dondoc.document.press.Style;

/** The text of a paper or of an appendix, its parts numbered by their places (Phụ lục I, Mục II.6). */
final class TextBlocks {

    /** The format of numbers as files of Word call it. */
    private static final int UPPER_ROMAN = 1;

    private static final List<String> POINTS = List.of("a b c d đ e g h i k l m n o p q r s t u v x y".split(" "));

    private final double width;
    private final List<Block> blocks = new ArrayList<>();
    private int divisions;
    private int sections;
    private int clauses;
    private int points;

    /** @param width between the margins, in points */
    TextBlocks(double width) {
        this.width = width;
    }

    List<Block> of(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> paragraph(paragraph);
                case PaperTable table -> blocks.addAll(TableBlocks.of(table, width));
            }
        }
        return blocks;
    }

    private void heading(Heading heading) {
        switch (heading.level()) {
            case DIVISION -> {
                blocks.add(Line.of(Style.DIVISION, "Phần " + roman(++divisions)));
                blocks.add(Line.of(Style.DIVISION_TITLE, Written.capitals(heading.title())));
                sections = clauses = points = 0;
            }
            case SECTION -> {
                blocks.add(Line.of(Style.SECTION, roman(++sections) + ". " + Written.capitals(heading.title())));
                clauses = points = 0;
            }
            case CLAUSE -> blocks.add(Line.of(Style.CLAUSE, nextClause() + heading.title()));
        }
    }

    private void paragraph(Paragraph paragraph) {
        String mark = switch (paragraph.mark()) {
            case NONE -> "";
            case CLAUSE -> nextClause();
            case POINT -> point(points++) + ") ";
            case DASH -> "- ";
            case PLUS -> "+ ";
        };
        List<Run> runs = new ArrayList<>();
        if (!mark.isEmpty()) {
            runs.add(Run.plain(mark));
        }
        paragraph.words().forEach(words -> runs.add(new Run(words.text(), words.bold(), words.italic())));
        blocks.add(Line.of(Style.BODY, runs));
    }

    private String nextClause() {
        points = 0;
        return ++clauses + ". ";
    }

    /** In the order of the Vietnamese alphabet; after «y» comes «a1». */
    private static String point(int place) {
        String letter = POINTS.get(place % POINTS.size());
        return place < POINTS.size() ? letter : letter + place / POINTS.size();
    }

    static String roman(int number) {
        return NumberFormatter.getNumber(number, UPPER_ROMAN);
    }
}
