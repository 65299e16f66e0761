package vn.dondoc.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes a table as lines: a row per line, or, where the table only places the head or the signature, cell by cell. */
final class TableText {

    private static final Pattern HEAD =
            Pattern.compile("C[ỘÔ]NG\\s+H[OÒÀ]+A?\\s+X[ÃA]\\s+H[ỘO]I|[ĐD][ộo]c\\s+l[ậa]p\\s*[-–]\\s*T[ựu]\\s+do");
    private static final Pattern FOOT = Pattern.compile("(?m)^\\s*(Nơi\\s+nhận|Kính\\s+gửi)\\s*:?");
    private static final int LAYOUT_ROWS = 8;

    private final List<List<List<String>>> rows = new ArrayList<>();
    private boolean bordered;

    void row(List<List<String>> cells) {
        rows.add(cells);
    }

    void bordered(boolean lines) {
        bordered |= lines;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        boolean layout = placesOnly();
        for (List<List<String>> row : rows) {
            if (layout) {
                row.forEach(
                        cell -> cell.stream().filter(line -> !line.isBlank()).forEach(lines::add));
            } else {
                String line =
                        String.join("\t", row.stream().map(TableText::flat).toList());
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private boolean placesOnly() {
        if (rows.stream().allMatch(row -> row.size() == 1)) {
            // a frame around running text
            return true;
        }
        boolean narrow = rows.size() <= LAYOUT_ROWS && rows.stream().allMatch(row -> filled(row) <= 2);
        String all =
                String.join("\n", cells().map(cell -> String.join("\n", cell)).toList());
        return narrow
                && (HEAD.matcher(all).find() || !bordered && FOOT.matcher(all).find());
    }

    private Stream<List<String>> cells() {
        return rows.stream().flatMap(List::stream);
    }

    private static long filled(List<List<String>> row) {
        return row.stream().filter(cell -> !flat(cell).isEmpty()).count();
    }

    private static String flat(List<String> cell) {
        return String.join(" ", cell).replaceAll("\\s+", " ").strip();
    }
}
