package vn.dondoc.document.press;

import java.util.List;

/** What stands on a sheet, one under the other. Lengths are in points. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param more space before it, beyond what its style has
     * @param left how far it is set in; lines after the first one stand under what follows a leading hyphen
     */
    record Line(Style style, List<Run> runs, double more, double left, boolean hanging) implements Block {

        public Line {
            runs = List.copyOf(runs);
        }

        public static Line of(Style style, String text) {
            return new Line(style, List.of(Run.plain(text)), 0, 0, false);
        }

        public Line after(double space) {
            return new Line(style, runs, space, left, hanging);
        }

        public Line startingAt(double by) {
            return new Line(style, runs, more, by, false);
        }

        /** Set in, with a leading hyphen that stands out. */
        public Line setIn(double by) {
            return new Line(style, runs, more, by, true);
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
