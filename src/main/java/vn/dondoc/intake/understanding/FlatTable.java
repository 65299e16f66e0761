package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables that came with one cell a line: the lines that name the columns tell how many lines are a row. */
final class FlatTable {

    private static final Pattern NUMBER_COLUMN = Pattern.compile("(?:stt|tt|so tt)\\.?");
    private static final Pattern COLUMN = Pattern.compile(
            "(?:noi dung|nhiem vu|cong viec|ten |don vi|co quan|bo phan|nguoi|chu tri|phoi hop|thoi gian|thoi han"
                    + "|tien do|han |san pham|ket qua|ghi chu|kinh phi|phu trach|hoat dong|dau viec|yeu cau).{0,40}");
    private static final Pattern TIME = Pattern.compile(".*(?:\\d|quy|thang|nam|thuong xuyen|tuan).*");
    private static final Pattern TEXT = Pattern.compile("tren day|noi nhan|phu luc|ghi chu\\s?:");
    private static final int COLUMNS = 9;

    private final List<Line> lines;
    private final List<Line> result = new ArrayList<>();

    private FlatTable(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines with every such table as rows of cells. */
    static List<Line> rebuilt(List<Line> lines) {
        FlatTable table = new FlatTable(lines);
        int i = 0;
        while (i < lines.size()) {
            int next = table.read(i);
            if (next == i) {
                table.result.add(lines.get(i));
                next++;
            }
            i = next;
        }
        return table.result;
    }

    /** Reads the table whose head begins here; returns where the text goes on, the same place if there is none. */
    private int read(int at) {
        if (!NUMBER_COLUMN.matcher(lines.get(at).folded()).matches()) {
            return at;
        }
        int first = at + 1;
        while (first < lines.size() && first - at < COLUMNS && isColumn(lines.get(first))) {
            first++;
        }
        List<Passage> head = texts(at, first);
        if (first >= lines.size() || !isNumber(first, 1) || !TaskTable.isHead(head)) {
            return at;
        }
        List<Line> rows = new ArrayList<>(List.of(row(head)));
        int end = rows(first, head, rows);
        if (rows.size() < 2) {
            return at;
        }
        result.addAll(rows);
        return end;
    }

    private int rows(int first, List<Passage> head, List<Line> rows) {
        int start = first;
        int number = 1;
        while (start < lines.size() && isNumber(start, number)) {
            List<Passage> cells = new ArrayList<>();
            int end = start;
            while (end < lines.size() && (end == start || !isNumber(end, number + 1))) {
                boolean goesOn = end > start + 1 && goesOn(lines.get(end));
                if (!goesOn && cells.size() == head.size() || isText(lines.get(end))) {
                    break;
                }
                Passage text = lines.get(end).text();
                cells.add(goesOn ? Passage.join(List.of(cells.removeLast(), text)) : text);
                end++;
            }
            rows.add(row(aligned(cells, head)));
            start = end;
            number++;
        }
        return start;
    }

    /** An empty cell leaves no line: the cells after it go to the next column that they fit. */
    private static List<Passage> aligned(List<Passage> cells, List<Passage> head) {
        if (cells.size() == head.size()) {
            return cells;
        }
        List<Passage> row = new ArrayList<>();
        int next = 0;
        for (Passage column : head) {
            boolean taken = next < cells.size() && (row.size() < 2 || fits(cells.get(next), column.folded()));
            row.add(taken ? cells.get(next) : Passage.EMPTY);
            next += taken ? 1 : 0;
        }
        return row;
    }

    private static boolean fits(Passage cell, String column) {
        if (column.startsWith("thoi") || column.startsWith("tien do") || column.startsWith("han ")) {
            return TIME.matcher(cell.folded()).matches();
        }
        boolean unit = column.matches(".*(?:don vi|co quan|chu tri|phoi hop|phu trach|bo phan).*");
        return unit == AgencyWords.startsAt(cell, 0);
    }

    /** A cell of several lines goes on in small letters or with a dash. */
    private static boolean goesOn(Line line) {
        char first = line.text().charAt(0);
        return Character.isLowerCase(first) || first == '-' || first == '(';
    }

    private static boolean isText(Line line) {
        Marker marker = Marker.of(line.text().text());
        boolean heading = marker != null && marker.rank() <= Marker.NUMBER && marker.length() < line.length();
        return heading || TEXT.matcher(line.folded()).lookingAt();
    }

    private boolean isColumn(Line line) {
        return !line.row() && COLUMN.matcher(line.folded()).matches();
    }

    private boolean isNumber(int at, int number) {
        return lines.get(at).text().text().matches("0?" + number + "\\s?[.)]?");
    }

    private List<Passage> texts(int from, int to) {
        return lines.subList(from, to).stream().map(Line::text).toList();
    }

    private static Line row(List<Passage> cells) {
        List<Passage> words = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return new Line(Passage.join(words), words, List.copyOf(cells), 0, 0);
    }
}
