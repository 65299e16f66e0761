package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the source into lines and table rows, and leaves out what is no text of the document. */
final class Layout {

    private static final Pattern GAP = Pattern.compile("\\t+|\\|+|[ \\u00A0]{3,}");

    private static final Pattern ITEM =
            Pattern.compile("(?:[\\dIVX]{1,4}(?:\\.\\d+)*\\s?[.)]|[a-zđ]\\)|[-–+*•]).{0,60}|.{1,60}:");

    private final String source;
    private final List<Line> lines = new ArrayList<>();
    private int gap;

    private Layout(String source) {
        this.source = source;
    }

    static List<Line> of(String source) {
        Layout layout = new Layout(source);
        int start = 0;
        while (start < source.length()) {
            int after = Grid.at(source, start, layout::addRow);
            if (after > start) {
                start = after;
                continue;
            }
            int end = endOfLine(source, start);
            layout.add(start, end);
            start = end + 1;
        }
        return Noise.without(layout.lines);
    }

    static int endOfLine(String source, int start) {
        int end = source.indexOf('\n', start);
        return end < 0 ? source.length() : end;
    }

    private void add(int start, int end) {
        Passage whole = Passage.of(source, start, end);
        if (whole.isEmpty() || !hasWord(whole.text())) {
            gap += whole.isEmpty() ? 1 : 0;
            return;
        }
        int from = start + indent(start, end);
        char separator = source.charAt(from) == '|' ? '|' : '\t';
        int first = separator == '|' ? from + 1 : from;
        boolean row = source.indexOf(separator, first + 1) > 0 && source.indexOf(separator, first + 1) < end;
        List<Passage> cells = row ? cells(separator, first, end) : List.of();
        List<Passage> pieces = row ? notEmpty(cells) : pieces(start, end);
        if (pieces.isEmpty()) {
            return;
        }
        boolean table = row && pieces.size() > 1 && !isItem(pieces);
        push(new Line(row ? Passage.join(pieces) : whole, pieces, table ? cells : List.of(), indent(start, end), gap));
    }

    private List<Passage> cells(char separator, int start, int end) {
        int last = end;
        while (last > start && (Character.isWhitespace(source.charAt(last - 1)) && source.charAt(last - 1) != '\t')) {
            last--;
        }
        if (separator == '|' && source.charAt(last - 1) == '|') {
            last--;
        }
        List<Passage> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i < last; i++) {
            if (source.charAt(i) == separator) {
                cells.add(Passage.of(source, from, i));
                from = i + 1;
            }
        }
        cells.add(Passage.of(source, from, last));
        return List.copyOf(cells);
    }

    /** "1." or "- Thành phần:" before a tab is an item of a list, no row. */
    private static boolean isItem(List<Passage> pieces) {
        String first = pieces.getFirst().text();
        return pieces.size() == 2 && ITEM.matcher(first).matches();
    }

    private static List<Passage> notEmpty(List<Passage> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private void addRow(List<Passage> cells) {
        Passage whole = Passage.join(cells);
        if (!whole.isEmpty()) {
            List<Passage> pieces = notEmpty(cells);
            push(new Line(whole, pieces, pieces.size() > 1 ? cells : List.of(), 0, gap));
        }
    }

    private void push(Line line) {
        lines.add(line);
        gap = 0;
    }

    private List<Passage> pieces(int start, int end) {
        List<Passage> pieces = new ArrayList<>();
        Matcher gaps = GAP.matcher(source).region(start, end);
        int from = start;
        while (gaps.find()) {
            keep(pieces, from, gaps.start());
            from = gaps.end();
        }
        keep(pieces, from, end);
        return List.copyOf(pieces);
    }

    private void keep(List<Passage> pieces, int from, int to) {
        Passage piece = Passage.of(source, from, to);
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    private int indent(int start, int end) {
        int i = start;
        while (i < end && (Character.isWhitespace(source.charAt(i)) || source.charAt(i) == '\u00A0')) {
            i++;
        }
        return i - start;
    }

    private static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
