package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables drawn with characters: boxes of +---+ and bars, or columns under rulers of hyphens. */
final class Grid {

    private static final Pattern BOX = Pattern.compile("\\s*\\+[-=+]{3,}\\+\\s*");
    private static final Pattern RULER = Pattern.compile("\\s*-{3,}(?: +-{2,})*\\s*");
    private static final Pattern RUN = Pattern.compile("-{2,}");
    private static final int LONG_RULER = 30;

    private final String source;
    private final List<int[]> columns;
    private final Consumer<List<Passage>> rows;
    private List<List<Passage>> cells = new ArrayList<>();

    private Grid(String source, List<int[]> columns, Consumer<List<Passage>> rows) {
        this.source = source;
        this.columns = columns;
        this.rows = rows;
    }

    /** Reads the table that begins at this line, if one does; returns where the text goes on. */
    static int at(String source, int start, Consumer<List<Passage>> rows) {
        int end = Layout.endOfLine(source, start);
        String line = source.substring(start, end);
        if (BOX.matcher(line).matches()) {
            return new Grid(source, runs(line, Pattern.compile("[-=]+")), rows).box(end + 1);
        }
        if (line.strip().length() >= LONG_RULER && RULER.matcher(line).matches()) {
            List<int[]> columns = columnsBelow(source, start);
            return columns.size() < 2 ? end + 1 : new Grid(source, columns, rows).ruled(end + 1);
        }
        return start;
    }

    private int box(int from) {
        int start = from;
        while (start < source.length()) {
            int end = Layout.endOfLine(source, start);
            String line = source.substring(start, end);
            if (BOX.matcher(line).matches()) {
                flush();
            } else if (line.strip().startsWith("|")) {
                collect(start, end);
            } else {
                break;
            }
            start = end + 1;
        }
        flush();
        return Math.min(start, source.length());
    }

    private int ruled(int from) {
        int start = from;
        while (start < source.length()) {
            int end = Layout.endOfLine(source, start);
            String line = source.substring(start, end);
            if (line.isBlank()) {
                flush();
            } else if (RULER.matcher(line).matches()) {
                flush();
                if (runs(line, RUN).size() < 2) {
                    return end + 1;
                }
            } else {
                collect(start, end);
            }
            start = end + 1;
        }
        flush();
        return source.length();
    }

    private void collect(int start, int end) {
        while (cells.size() < columns.size()) {
            cells.add(new ArrayList<>());
        }
        for (int c = 0; c < columns.size(); c++) {
            int from = Math.min(end, start + columns.get(c)[0]);
            int to = Math.min(end, c + 1 < columns.size() ? start + columns.get(c + 1)[0] : end);
            cells.get(c).add(Passage.of(source, from, bar(from, to)));
        }
    }

    private int bar(int from, int to) {
        int bar = source.lastIndexOf('|', to - 1);
        return bar >= from ? bar : to;
    }

    private void flush() {
        List<Passage> row = new ArrayList<>(cells.stream().map(Passage::join).toList());
        cells = new ArrayList<>();
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.accept(List.copyOf(row));
        }
    }

    private static List<int[]> columnsBelow(String source, int from) {
        int start = from;
        for (int i = 0; i < 8 && start < source.length(); i++) {
            int end = Layout.endOfLine(source, start);
            String line = source.substring(start, end);
            List<int[]> runs = runs(line, RUN);
            if (RULER.matcher(line).matches() && runs.size() > 1) {
                return runs;
            }
            start = end + 1;
        }
        return List.of();
    }

    private static List<int[]> runs(String line, Pattern run) {
        List<int[]> runs = new ArrayList<>();
        Matcher m = run.matcher(line);
        while (m.find()) {
            runs.add(new int[] {m.start(), m.end()});
        }
        return runs;
    }
}
