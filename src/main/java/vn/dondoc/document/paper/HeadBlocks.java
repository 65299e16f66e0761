package vn.dondoc.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.document.press.Block;
import vn.dondoc.document.press.Block.Beside;
import vn.dondoc.document.press.Block.Line;
import vn.dondoc.document.press.Block.Pair;
import vn.dondoc.document.press.Block.Rule;
import vn.dondoc.document.press.Block.Stamp;
import vn.dondoc.document.press.Sheet;
import vn.dondoc.document.press.Style;

/** The head of a paper: the issuer on the left, the nation on the right, number and day at the same height. */
final class HeadBlocks {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final double AROUND = 8;
    private static final double WIDEST_RIGHT = Sheet.points(105);

    private final Letterhead head;
    private final Paper paper;

    HeadBlocks(Paper paper) {
        this.paper = paper;
        head = paper.head();
    }

    Block block() {
        double right = Math.min(
                WIDEST_RIGHT,
                AROUND + Math.max(Style.NATION.width(NATION), Style.PLACE_AND_DAY.width(head.placeAndDay())));
        double left = Sheet.width(false) - right;
        return new Beside(
                left,
                right,
                0,
                List.of(new Pair(names(left), nation()), new Pair(number(left), List.of(placeAndDay()))));
    }

    private List<Block> names(double within) {
        List<Block> blocks = new ArrayList<>();
        String superior = head.issuer().superiorLine();
        if (!superior.isEmpty()) {
            blocks.add(Line.even(Style.SUPERIOR, superior, within));
        }
        List<String> names = head.issuer().nameLines();
        names.forEach(name -> blocks.add(Line.even(Style.ISSUER, name, within)));
        double longest = names.stream().mapToDouble(Style.ISSUER::width).max().orElse(0);
        blocks.add(new Rule(Composition.PART_OF_NAME * Math.min(longest, within - AROUND)));
        return blocks;
    }

    private static List<Block> nation() {
        return List.of(Line.of(Style.NATION, NATION), Line.of(Style.MOTTO, MOTTO), new Rule(Style.MOTTO.width(MOTTO)));
    }

    private Line placeAndDay() {
        return Line.of(Style.PLACE_AND_DAY, head.placeAndDay());
    }

    private List<Block> number(double within) {
        List<Block> blocks = new ArrayList<>();
        Stream.ofNullable(head.number()).forEach(number -> blocks.add(Line.of(Style.NUMBER, number.line())));
        if (!paper.title().kind().isNamed()) {
            blocks.add(Line.even(Style.LETTER_SUBJECT, paper.title().line(), within));
        }
        Stream.ofNullable(paper.urgency())
                .forEach(urgency -> blocks.add(
                        new Stamp(urgency.mark(), Sheet.points(urgency.width()), Sheet.points(Urgency.HEIGHT))));
        return blocks;
    }
}
