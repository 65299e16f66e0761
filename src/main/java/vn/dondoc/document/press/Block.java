package vn.dondoc.document.press;

import java.util.List;

/** What stands on a sheet, one under the other. Lengths are in points. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param more space before it, beyond what its style has
     * @param left how far it is set in
     * @param right how far it ends before the margin
     * @param hanging whether a leading hyphen stands out from the lines under it
     */
    record Line(Style style, List<Run> runs, double more, double left, double right, boolean hanging) implements Block {

        /** What rounding may take from a line. */
        private static final double SLACK = 1;

        private static final double STEP = 2;

        public Line {
            runs = List.copyOf(runs);
        }

        public static Line of(Style style, String text) {
            return of(style, List.of(Run.plain(text)));
        }

        public static Line of(Style style, List<Run> runs) {
            return new Line(style, runs, 0, 0, 0, false);
        }

        /** A name or a title whose lines are about as long as each other, no word left alone on the last one. */
        public static Line even(Style style, String text, double within) {
            double narrow = within - 2 * SLACK;
            int lines = style.lines(text, narrow);
            while (lines > 1 && narrow > STEP && style.lines(text, narrow - STEP) == lines) {
                narrow -= STEP;
            }
            double side = lines > 1 ? (within - narrow) / 2 - SLACK : 0;
            return new Line(style, List.of(Run.plain(text)), 0, side, side, false);
        }

        public Line saying(List<Run> other) {
            return new Line(style, other, more, left, right, hanging);
        }

        public Line after(double space) {
            return new Line(style, runs, space, left, right, hanging);
        }

        public Line startingAt(double by) {
            return new Line(style, runs, more, by, right, false);
        }

        /** Set in, with a leading hyphen that stands out. */
        public Line setIn(double by) {
            return new Line(style, runs, more, by, right, true);
        }

        double hang() {
            return hanging ? style.width("- ") : 0;
        }
    }

    /** A drawn rule in the middle of where it stands. */
    record Rule(double length) implements Block {}

    /** A word in a bright red box in the middle of where it stands. */
    record Stamp(String text, double width, double height) implements Block {}

    /** Two columns without a border, in rows that no page breaks. */
    record Beside(double leftWidth, double rightWidth, double before, List<Pair> rows) implements Block {

        public Beside {
            rows = List.copyOf(rows);
        }
    }

    /** What stands beside each other at the same height: lines, rules and stamps. */
    record Pair(List<Block> left, List<Block> right) {

        public Pair {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** A bordered table; the rows of its head come again on each page, and no page breaks a row. */
    record Grid(Style style, List<Double> widths, List<List<Slot>> head, List<List<Slot>> rows) implements Block {

        public Grid {
            widths = List.copyOf(widths);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A cell of a grid.
     *
     * @param lines one under the other
     * @param columns how many it spans
     * @param deep how many rows it spans; cells that it covers are not given
     */
    record Slot(List<String> lines, Style.Across across, boolean strong, int columns, int deep) {

        public Slot {
            lines = List.copyOf(lines);
        }
    }

    /** Lines and two columns that stand on one page together. */
    record Together(List<Block> blocks) implements Block {

        public Together {
            blocks = List.copyOf(blocks);
        }
    }
}
