package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables of work whose columns were lost on the way: rows are told by their running number. */
final class LooseTable {

    private static final Pattern ROW = Pattern.compile("^[^\\p{L}\\d(]{0,3}0?(\\d{1,2})(?=[\\s|_.]|$)[\\s|_.]*(?!\\d)");
    private static final Pattern STATUS =
            Pattern.compile(".*\\b(?:hien trang|thuc trang|danh gia|ket qua dat duoc|ton tai)\\b.*");
    private static final int HEAD_LINES = 30;
    private static final int ROW_LINES = 20;

    private final List<Line> lines;
    private final LooseRow rows;
    private final List<Line> rest = new ArrayList<>();
    private final List<PlannedTask> tasks = new ArrayList<>();
    private boolean status;

    private LooseTable(List<Line> lines) {
        this.lines = lines;
        this.rows = new LooseRow(lines);
    }

    /** The lines outside such tables; the tasks of the tables are added to the list. */
    static List<Line> without(List<Line> lines, List<PlannedTask> tasks) {
        LooseTable table = new LooseTable(lines);
        int i = 0;
        while (i < lines.size()) {
            int first = table.firstRow(i);
            i = first < 0 ? table.keep(i) : table.read(first);
        }
        tasks.addAll(table.tasks);
        return table.rest;
    }

    private int keep(int i) {
        Line line = lines.get(i);
        Marker marker = Marker.of(line.text().text());
        if (marker != null && marker.rank() == Marker.ROMAN) {
            status = STATUS.matcher(line.folded()).matches();
        }
        rest.add(line);
        return i + 1;
    }

    /** Where the first row begins if the head of a table stands at this line, else -1. */
    private int firstRow(int at) {
        if (!lines.get(at).folded().matches("(?:stt|tt|so tt)\\b.*")
                || status
                || lines.get(at).row()) {
            return -1;
        }
        StringBuilder head = new StringBuilder();
        for (int i = at; i < Math.min(lines.size(), at + HEAD_LINES); i++) {
            if (i > at && number(lines.get(i)) == 1) {
                boolean work =
                        head.toString().matches(".*\\b(?:noi dung|cong viec|nhiem vu|hoat dong|du an|danh muc)\\b.*");
                boolean lead = head.toString().matches(".*\\b(?:chu tri|thuc hien|phu trach|dau moi)\\b.*");
                return work && lead ? i : -1;
            }
            head.append(lines.get(i).folded()).append(' ');
        }
        return -1;
    }

    private int read(int first) {
        int number = 1;
        int start = first;
        while (start >= 0) {
            int next = next(start + 1, number + 1);
            int end = next < 0 ? lastLine(start) : next;
            PlannedTask task = rows.task(lines.subList(start, end), rowMark(lines.get(start)));
            if (task != null) {
                tasks.add(task);
            }
            if (next < 0) {
                return end;
            }
            number = number(lines.get(next));
            start = next;
        }
        return lines.size();
    }

    /** A row whose number the scanner lost is passed over. */
    private int next(int from, int expected) {
        for (int i = from; i < Math.min(lines.size(), from + ROW_LINES); i++) {
            int number = number(lines.get(i));
            if (number >= expected && number <= expected + 2 && !isHeading(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private int lastLine(int start) {
        int end = start + 1;
        while (end < lines.size()
                && end < start + 4
                && !isHeading(lines.get(end))
                && lines.get(end).gap() == 0) {
            end++;
        }
        return end;
    }

    private static boolean isHeading(Line line) {
        Marker marker = Marker.of(line.text().text());
        return marker != null
                && marker.rank() <= Marker.NUMBER
                && line.text().text().matches("^[\\dIVX]+\\s?[.)].*");
    }

    private static int number(Line line) {
        Matcher row = ROW.matcher(line.text().text());
        return row.find() ? Integer.parseInt(row.group(1)) : -1;
    }

    private static int rowMark(Line line) {
        Matcher row = ROW.matcher(line.text().text());
        return row.find() ? row.end() : 0;
    }
}
