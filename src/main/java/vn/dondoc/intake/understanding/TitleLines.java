package vn.dondoc.intake.understanding;

import java.util.List;
import java.util.regex.Pattern;

/** Where the lines of a title end and the text begins. */
final class TitleLines {

    private static final Pattern TEXT_BEGINS = Pattern.compile(
            "(?:can cu|thuc hien (?!cong tac)|thi hanh|trien khai thuc hien (?:ke hoach|quyet dinh|chi thi"
                    + "|nghi quyet|cong van) so|theo |nham |de (?!an)|ngay \\d|trong (?:thoi gian|nhung|nam)"
                    + "|tren co so|xet |tu (?:dau|ngay|nam)|sau khi|tiep (?:tuc|theo)|kinh gui|ban hanh kem theo|\\("
                    + "|chu tich (?:uy ban|ubnd)|uy ban nhan dan|hoi dong nhan dan|giam doc so|bo truong|thu tuong"
                    + "|thoi gian qua|hien nay|duoc su|nhu )[^\\n]*");
    private static final Pattern SUBJECT_ENDS =
            Pattern.compile("(?:kinh gui|-|cong hoa xa hoi|doc lap|so\\s*:|can cu|thuc hien|.*, ngay .{0,12}thang).*");
    private static final int LONGEST = 9;

    private TitleLines() {}

    static int end(List<Line> lines, int from, boolean begun) {
        int i = from;
        int[] gaps = lines.subList(from, Math.min(from + 6, lines.size())).stream()
                .mapToInt(Line::gap)
                .toArray();
        boolean gapsEverywhere =
                gaps.length > 4 && java.util.Arrays.stream(gaps).allMatch(gap -> gap > 0);
        while (i < lines.size() && i - from < LONGEST) {
            Line line = lines.get(i);
            boolean first = i == from && !begun;
            if (!first && begins(line, lines.get(i - 1), gapsEverywhere)
                    || first && (isMarked(line) || line.folded().startsWith("kinh gui"))) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean begins(Line line, Line before, boolean gapsEverywhere) {
        boolean lower =
                !Letters.startsUpper(line.text().text()) && !line.text().text().startsWith("(") && !isMarked(line);
        if (lower) {
            return before.text().text().endsWith(".") && line.gap() > 0;
        }
        if (line.capitals()
                && !before.capitals()
                && !endsOpen(before)
                && Positions.starts(line.text().text()).lookingAt()) {
            return true;
        }
        boolean heading = line.capitals() && before.capitals() && line.gap() == 0;
        if (isMarked(line)
                || line.row()
                || !heading && TEXT_BEGINS.matcher(line.folded()).matches() && !endsOpen(before)) {
            return true;
        }
        if (before.capitals() != line.capitals() && before.capitals()) {
            return true;
        }
        return line.gap() > (gapsEverywhere ? 1 : 0) && !endsOpen(before);
    }

    private static boolean isMarked(Line line) {
        Marker marker = Marker.of(line.text().text());
        return marker != null && marker.rank() <= Marker.DASH;
    }

    private static boolean endsOpen(Line line) {
        return line.folded()
                .matches(".*(?:,|-|\\b(?:va|cua|ve|cac|so|voi|tai|cho|den|trong|theo|den nam|thi|nghe|hien))$");
    }

    static int endOfSubject(List<Line> lines, int from) {
        int i = from + 1;
        while (i < lines.size() && i - from < LONGEST) {
            Line line = lines.get(i);
            boolean stopped = lines.get(i - 1).text().text().endsWith(".") || line.gap() > 1;
            if (SUBJECT_ENDS.matcher(line.folded()).matches()
                    || stopped && Letters.startsUpper(line.text().text())) {
                break;
            }
            i++;
        }
        return i;
    }
}
