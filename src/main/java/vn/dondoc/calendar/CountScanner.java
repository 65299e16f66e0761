package vn.dondoc.calendar;

import static vn.dondoc.calendar.PhraseText.has;
import static vn.dondoc.calendar.PhraseText.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds counted time limits: «trong thời hạn 30 ngày kể từ ngày ký», «05 ngày làm việc». */
final class CountScanner {

    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\d/.])(\\d{1,3})(?: ?\\([^)]*\\))? (ngày làm việc|ngày|tuần|tháng)(?! ?\\d)(?![\\p{L}])");
    private static final Pattern SINCE = words("kể từ|tính từ|từ (?:khi|ngày)|sau (?:khi|ngày)");
    private static final Pattern LIMIT = words("sau|thời hạn|trong vòng|không quá|tối đa|chậm nhất|muộn nhất|trong");
    private static final Pattern REGIME = words("định kỳ|một lần|đầu năm|cuối năm|(?:hằng|hàng) (?:tháng|quý|năm)");
    private static final Pattern RECEIPT = words("nhận|tiếp nhận");
    private static final Pattern SIGNING = words("ký|ban hành|hiệu lực");
    private static final Pattern PERIOD_END =
            words("(?:kết thúc|hết) (?:kỳ|quý|tháng|năm|thời gian chốt)[\\p{L} ]*|chốt số liệu");

    /** How long an ordinary reporting period is: «6 tháng» alone is how often, not by when. */
    private static final Set<Integer> MONTHS_OF_PERIODS = Set.of(1, 3, 6, 9, 12);

    private CountScanner() {}

    static Optional<DueRule> scan(String text, List<FoundDay> days, int yearOfDays) {
        Matcher count = COUNT.matcher(text);
        if (!count.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, count.start());
        String after = text.substring(count.end());
        boolean since = has(after, SINCE);
        boolean startsAtDay = since && days.size() == 1 && days.getFirst().start() > count.end();
        if (!days.isEmpty() && !startsAtDay || after.startsWith(" trước") || after.startsWith("/lần")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(count.group(1));
        boolean alone = before.isBlank() && after.isBlank();
        boolean months = count.group(2).equals("tháng");
        boolean limited = since
                || before.indexOf('<') >= 0
                || before.indexOf('≤') >= 0
                || has(before, LIMIT)
                || count.group(2).equals("ngày làm việc")
                || alone && !(months && MONTHS_OF_PERIODS.contains(number));
        if (number == 0 || !limited || (!since && has(text, REGIME))) {
            return Optional.empty();
        }
        DueKind kind = kind(count.group(2));
        int units = count.group(2).equals("tuần") ? number * 7 : number;
        if (startsAtDay) {
            LocalDate start = days.getFirst().inYear(yearOfDays);
            return Optional.of(new CountedRule(kind, units, CountedFrom.DAY, start));
        }
        return Optional.of(new CountedRule(kind, units, from(after), null));
    }

    private static DueKind kind(String unit) {
        return switch (unit) {
            case "ngày làm việc" -> DueKind.N_WORKDAYS_AFTER;
            case "tháng" -> DueKind.N_MONTHS_AFTER;
            default -> DueKind.N_DAYS_AFTER;
        };
    }

    private static CountedFrom from(String after) {
        if (has(after, PERIOD_END)) {
            return CountedFrom.PERIOD_END;
        }
        if (has(after, RECEIPT)) {
            return CountedFrom.RECEIPT;
        }
        return has(after, SIGNING) ? CountedFrom.SIGNING : CountedFrom.EVENT;
    }
}
