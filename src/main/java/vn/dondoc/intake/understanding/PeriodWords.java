package vn.dondoc.intake.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time a document is for: the range printed under "Thời gian", else the year or stage in its title. */
final class PeriodWords {

    private static final String DAY = "(?:ngay )?(\\d{1,2})(?:\\s?[/.]\\s?(\\d{1,2}))?(?:\\s?[/.]\\s?(\\d{4}))?";
    private static final Pattern RANGE = Pattern.compile("\\b(?:tu|trong|vao|ngay)?\\s?" + DAY
            + "\\s?(?:den(?: het)?|-)\\s?(?:ngay )?[- ]{0,3}(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})\\s?[/.]\\s?(\\d{4})");
    private static final Pattern LONG_RANGE = Pattern.compile(
            "\\btu ngay (\\d{1,2})(?: thang (\\d{1,2}))?(?: nam (\\d{4}))? den (?:het )?ngay (\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
    private static final Pattern LIST =
            Pattern.compile("\\b(\\d{1,2})()()(?:, \\d{1,2})* va (\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
    private static final Pattern MONTHS = Pattern.compile("\\btu thang (\\d{1,2})(?:\\s?/\\s?| nam )?(\\d{4})? (?:den"
            + "|-) (?:het )?thang (\\d{1,2})(?:\\s?/\\s?| nam )(\\d{4})");
    private static final Pattern TIME = Pattern.compile("^(?:\\W*)thoi gian\\b.*");
    private static final Pattern HELD = Pattern.compile(
            ".*\\b(?:duoc trien khai|to chuc|dien ra|duoc to chuc|trien khai|tu ngay [\\d/]+ den)\\b.*");
    private static final Pattern DATA = Pattern.compile("\\bso lieu (?:duoc )?(?:tinh |lay |chot )?tu\\b");
    private static final Pattern STAGE = Pattern.compile(
            "\\b(?:giai doan|nhiem ky|cac nam)\\s?(?:tu )?(?:nam )?(\\d{4})\\s?(?:-|den|va)\\s?(?:nam )?(\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(?<!hoc )\\bnam (\\d{4})(?:\\s?-\\s?(\\d{4}))?");
    private static final Pattern QUOTED_DATE = Pattern.compile("thang \\d{1,2} nam \\d{4}");

    private static final int SHORT = 90;

    private PeriodWords() {}

    static @Nullable Found<Period> of(Node root, @Nullable Found<String> title, boolean letter) {
        for (Node node : root.all()) {
            boolean time = TIME.matcher(node.text().folded()).matches();
            if (time && !node.isRow() && isOwn(node)) {
                Found<Period> range = range(node.text());
                for (Node child : node.children()) {
                    range = range == null && child.text().length() < SHORT ? range(child.text()) : range;
                }
                if (range != null) {
                    return range;
                }
            }
        }
        return letter ? held(root) : ofTitle(title);
    }

    /** Under a task the time is the task's. */
    private static boolean isOwn(Node node) {
        Node parent = node.parent();
        return node.rank() <= Marker.NUMBER || parent == null || parent.rank() <= Marker.ROMAN;
    }

    private static @Nullable Found<Period> held(Node root) {
        for (Node node : root.all()) {
            if (HELD.matcher(node.text().folded()).matches()
                    && !DATA.matcher(node.text().folded()).find()) {
                Found<Period> range = range(node.text());
                if (range != null) {
                    return range;
                }
            }
        }
        return null;
    }

    private static @Nullable Found<Period> range(Passage text) {
        for (Pattern pattern : List.of(LONG_RANGE, RANGE, LIST)) {
            Matcher m = pattern.matcher(text.folded());
            if (m.find()) {
                int month = number(m.group(5));
                int year = number(m.group(6));
                LocalDate to = day(year, month, number(m.group(4)));
                LocalDate from = day(or(m.group(3), year), or(m.group(2), month), number(m.group(1)));
                return period(from, to, text.span(m.start(), m.end()));
            }
        }
        Matcher m = MONTHS.matcher(text.folded());
        if (m.find()) {
            int year = number(m.group(4));
            LocalDate from = day(or(m.group(2), year), number(m.group(1)), 1);
            LocalDate last = day(year, number(m.group(3)), 1);
            return period(from, last == null ? null : last.plusMonths(1).minusDays(1), text.span(m.start(), m.end()));
        }
        return null;
    }

    private static @Nullable Found<Period> period(@Nullable LocalDate from, @Nullable LocalDate to, Span span) {
        return from == null || to == null || to.isBefore(from) ? null : Found.certain(new Period(from, to), span);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static @Nullable Found<Period> ofTitle(@Nullable Found<String> title) {
        if (title == null) {
            return null;
        }
        String words = QUOTED_DATE.matcher(Fold.of(title.value())).replaceAll("");
        Matcher stage = STAGE.matcher(words);
        boolean staged = stage.find();
        Matcher year = YEARS.matcher(words);
        if (!staged && !year.find()) {
            return null;
        }
        Matcher m = staged ? stage : year;
        int from = number(m.group(1));
        int to = or(m.group(2), from);
        Span span = title.spans().getFirst();
        return to < from ? null : Found.certain(new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)), span);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int or(@Nullable String digits, int otherwise) {
        return digits == null || digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }
}
