package vn.dondoc.calendar;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days that a phrase names: «15/6/2021», «05/5», «15 tháng 6 năm 2021», «26, 27/12/2011». */
final class DayScanner {

    private static final Pattern DAY = Pattern.compile("(?<![\\d/.])(?:"
            + "(?<d1>\\d{1,2}) ?/ ?(?<m1>\\d{1,2}) ?/ ?(?<y1>\\d{4}|\\d{2})"
            + "|(?<d2>\\d{1,2})(?<sep>[.-])(?<m2>\\d{1,2})\\k<sep>(?<y2>\\d{4})"
            + "|(?<d3>\\d{1,2}) (?:của )?tháng (?<m3>\\d{1,2})(?: ?/ ?(?<y3>\\d{4})|,? năm (?<y3b>\\d{4}))?"
            + "|(?<d4>\\d{1,2}) ?/ ?(?<m4>\\d{1,2})(?:,? năm (?<y4>\\d{4}))?"
            + ")(?![\\d]|/\\d)");
    /** «tháng 6 và tháng 12» behind a day, or «26, » before one. */
    private static final Pattern FURTHER_MONTH = Pattern.compile("\\G ?(?:,|và) ?(?:ngày )?tháng (\\d{1,2})(?!\\d)");

    private static final Pattern EARLIER_DAY =
            Pattern.compile("(?<![\\d/])(\\d{1,2}) ?(?:,|và|-|đến)(?: ngày)? ?(?:ngày )?$");

    private DayScanner() {}

    static List<FoundDay> scan(String text) {
        List<FoundDay> found = new ArrayList<>();
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            FoundDay one = day(day);
            if (isReal(one)) {
                earlier(text, one, found);
                found.add(one);
                furtherMonths(text, one, found);
            }
        }
        return withBorrowedYears(found);
    }

    private static FoundDay day(Matcher day) {
        for (int form = 1; form <= 4; form++) {
            String number = day.group("d" + form);
            if (number != null) {
                String month = day.group("m" + form);
                return new FoundDay(
                        day.start(), day.end(), Integer.parseInt(number), Integer.parseInt(month), year(day, form));
            }
        }
        throw new IllegalStateException("A day has one of four forms");
    }

    private static @Nullable Integer year(Matcher day, int form) {
        String year = day.group("y" + form);
        if (year == null && form == 3) {
            year = day.group("y3b");
        }
        if (year == null) {
            return null;
        }
        return Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
    }

    private static boolean isReal(FoundDay day) {
        try {
            MonthDay.of(day.month(), day.day());
            return day.year() == null || day.inYear(0) != null;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static void earlier(String text, FoundDay one, List<FoundDay> found) {
        int from = found.isEmpty() ? 0 : found.getLast().end();
        Matcher before = EARLIER_DAY.matcher(text.substring(from, one.start()));
        if (before.find()) {
            FoundDay earlier = new FoundDay(
                    from + before.start(1),
                    from + before.end(1),
                    Integer.parseInt(before.group(1)),
                    one.month(),
                    one.year());
            if (isReal(earlier) && earlier.day() < one.day()) {
                found.add(earlier);
            }
        }
    }

    private static void furtherMonths(String text, FoundDay one, List<FoundDay> found) {
        Matcher further = FURTHER_MONTH.matcher(text).region(one.end(), text.length());
        while (further.find()) {
            FoundDay next = new FoundDay(
                    further.start(1), further.end(), one.day(), Integer.parseInt(further.group(1)), one.year());
            if (isReal(next)) {
                found.add(next);
            }
        }
    }

    /** «từ ngày 5/3 đến ngày 9/3/2018»: the year stands at the last one only. */
    private static List<FoundDay> withBorrowedYears(List<FoundDay> found) {
        if (found.isEmpty()) {
            return found;
        }
        Integer last = found.getLast().year();
        return found.stream().map(day -> day.withYear(last)).toList();
    }
}
