package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that are no text of the document: page numbers, stamps of electronic signatures, crumbs of a scanner. */
final class Noise {

    private static final Pattern PAGE = Pattern.compile("[-–—\\s]*\\d{1,3}[-–—\\s.]*");
    private static final Pattern TABLE = Pattern.compile("^(?:stt|tt)\\b");
    private static final Pattern STAMP = Pattern.compile(
            "thoi gian ky|\\d{1,2}[./]\\d{1,2}[./]\\d{4},? .{0,8}\\d{1,2}:\\d{2}|^\\+\\d\\d:\\d\\d$|^ky boi|^nguoi ky:");
    private static final Pattern MAIL = Pattern.compile("^\\S*\\s?\\S*@\\S+$");
    private static final Pattern FIELD_CODE =
            Pattern.compile("^(HYPERLINK|PAGE|INCLUDEPICTURE|FORMTEXT|MERGEFORMAT|TOC)\\b.*");
    private static final Pattern NOTE = Pattern.compile("^(\\d{1,2})\\.? \\p{Lu}");
    private static final int NOTE_LINES = 4;
    private static final int PAGE_MIN = 12;
    private static final int PAGE_LINES = 50;
    private static final int HEAD = 14;

    private final List<Line> kept = new ArrayList<>();
    private int page = 1;
    private int top = -PAGE_MIN;
    private int row = -1;

    private Noise() {}

    static List<Line> without(List<Line> all) {
        Noise noise = new Noise();
        all.subList(stampAtTop(all), all.size()).forEach(noise::add);
        return noise.kept;
    }

    private void add(Line line) {
        String text = line.text().text();
        if (TABLE.matcher(line.folded()).find()) {
            row = 0;
        }
        if (PAGE.matcher(text).matches() && !line.row() && isPage(Integer.parseInt(text.replaceAll("\\D", "")))) {
            dropFootnote(kept);
            return;
        }
        if (!isStamp(line) && !isCrumb(text) && !FIELD_CODE.matcher(text).matches()) {
            kept.add(line);
        }
    }

    /** A number alone is a page's if it goes on with the last page's, not with the last row's of a table. */
    private boolean isPage(int number) {
        if (row >= 0 && number == row + 1) {
            row = number;
            return false;
        }
        boolean next = number > 1 && number >= page && number <= page + 3 && kept.size() - top >= PAGE_MIN;
        if (next) {
            page = number;
            top = kept.size();
        }
        return next;
    }

    /** A note at the foot of a page: its number hangs on a word above. */
    private static void dropFootnote(List<Line> kept) {
        for (int i = kept.size() - 1; i > 0 && i >= kept.size() - NOTE_LINES; i--) {
            Matcher note = NOTE.matcher(kept.get(i).text().text());
            if (note.find()) {
                Pattern hung = Pattern.compile("\\p{Ll} ?" + note.group(1) + "(?=[.,;:]|$)");
                boolean called = kept.subList(Math.max(0, i - PAGE_LINES), i).stream()
                        .anyMatch(line -> hung.matcher(line.text().text()).find());
                if (called) {
                    kept.subList(i, kept.size()).clear();
                    return;
                }
            }
        }
    }

    /** An electronic signature stands above the header with lines of its own; its last line is a mail address or time. */
    private static int stampAtTop(List<Line> lines) {
        int after = 0;
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            String folded = lines.get(i).folded();
            if (folded.contains("cong hoa xa hoi") || folded.startsWith("so:")) {
                break;
            }
            if (isStamp(lines.get(i)) || MAIL.matcher(folded).find()) {
                after = i + 1;
            }
        }
        return after;
    }

    private static boolean isStamp(Line line) {
        return line.length() < 120 && STAMP.matcher(line.folded()).find();
    }

    private static boolean isCrumb(String text) {
        long letters = text.chars().filter(Character::isLetterOrDigit).count();
        return (letters == 0 || letters <= 2 && !text.startsWith("-"))
                && !text.equalsIgnoreCase("tt")
                && !Character.isDigit(text.charAt(0))
                && !text.contains(")");
    }
}
