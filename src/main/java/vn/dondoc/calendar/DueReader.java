package vn.dondoc.calendar;

import static vn.dondoc.calendar.PhraseText.has;
import static vn.dondoc.calendar.PhraseText.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one phrase: limits that count first, then days, days of a month, windows, and words without a day. */
final class DueReader {

    private static final Pattern EVERY_YEAR = words("(?:hằng|hàng|mỗi|các) năm");
    private static final Pattern NEXT_YEAR = words("năm (?:sau|liền kề|kế tiếp|tiếp theo|kế|tới)");
    private static final Pattern TO = Pattern.compile("^[ ,]*(?:-|(?:cho )?(?:đến|tới)(?: hết)?)(?: ngày)? ?$");
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?:ngày (\\d{1,2})(?! ?[/\\d])|(ngày (?:làm việc )?cuối(?: cùng)?)(?: của)? (?:tháng|quý)"
                    + "|(cuối) (?:tháng|quý|kỳ)(?! (?:\\d|[iv])))");
    private static final Pattern MONTH_LATER =
            words("tháng (?:sau|kế tiếp|tiếp theo|liền kề|liền sau)|(?:quý|kỳ) (?:sau|kế tiếp|tiếp theo)");
    private static final Pattern MONTH_EARLIER = words("tháng (?:trước|liền trước)");
    private static final Pattern CONTINUOUS =
            words("thường xuyên|liên tục|(?:hằng|hàng) ngày|trong (?:suốt )?quá trình|trong suốt");
    private static final Pattern EVERY_PERIOD = words("(?:hằng|hàng|mỗi) (?:tháng|quý|năm)");
    private static final Pattern REGIME = words("định kỳ|báo cáo|đột xuất");
    private static final Pattern IMMEDIATE = words("ngay|kịp thời|khẩn trương|lập tức|sớm nhất|khẩn cấp");

    private final String phrase;
    private final String text;
    private final @Nullable Window window;
    private final LocalDate reference;

    DueReader(String phrase, @Nullable Window window, LocalDate reference) {
        this.phrase = phrase;
        this.text = PhraseText.plain(phrase);
        this.window = window;
        this.reference = reference;
    }

    DueRule read() {
        List<FoundDay> days = DayScanner.scan(text);
        return CountScanner.scan(text, days, likelyYear())
                .or(() -> days.isEmpty() ? Optional.empty() : Optional.of(named(days)))
                .or(this::ofMonth)
                .or(this::continuous)
                .or(this::inWindow)
                .orElseGet(this::open);
    }

    private DueRule named(List<FoundDay> days) {
        FoundDay first = days.getFirst();
        DueKind relation = Relation.readFrom(text.substring(0, first.start()));
        boolean next = has(text, NEXT_YEAR);
        if (days.size() > 1) {
            FoundDay last = days.getLast();
            if (TO.matcher(text.substring(first.end(), days.get(1).start())).find() && days.size() == 2) {
                return range(first, last);
            }
            if (relation == DueKind.ON_DATE && first.year() != null && !has(text, EVERY_YEAR)) {
                return range(first, last);
            }
            boolean oneYear = days.stream().map(FoundDay::year).distinct().count() == 1;
            if (oneYear) {
                return new RecurringRule(
                        relation,
                        days.stream().map(day -> day.ofEveryYear(false)).toList());
            }
        }
        if (first.year() != null) {
            return new DatedRule(relation, first.inYear(first.year()));
        }
        boolean recurs = has(text, EVERY_YEAR) || (window == null ? next : !window.isInOneYear());
        if (recurs) {
            return new RecurringRule(relation, List.of(first.ofEveryYear(next)));
        }
        return new DatedRule(relation, next ? first.inYear(likelyYear() + 1) : inLikelyYear(first));
    }

    private DueRule range(FoundDay first, FoundDay last) {
        LocalDate from = first.inYear(likelyYear());
        LocalDate to = last.inYear(likelyYear());
        return to.isBefore(from) ? DueRule.untilEndOf(to) : DueRule.within(new Window(from, to));
    }

    private LocalDate inLikelyYear(FoundDay day) {
        LocalDate likely = day.inYear(likelyYear());
        // «trước ngày 15/01» in a paper of March or of December means the next January
        boolean longGone = window == null
                ? likely.isBefore(reference.minusDays(90))
                : likely.getMonthValue() <= 3 && likely.isBefore(reference);
        return longGone ? day.inYear(likely.getYear() + 1) : likely;
    }

    private int likelyYear() {
        Integer named = new WindowScanner(text, 0).ownYear();
        if (named != null) {
            return named;
        }
        return window == null ? reference.getYear() : window.from().getYear();
    }

    private Optional<DueRule> ofMonth() {
        Matcher day = DAY_OF_MONTH.matcher(text);
        if (!day.find()) {
            return Optional.empty();
        }
        boolean last = day.group(1) == null;
        int number = last ? 31 : Integer.parseInt(day.group(1));
        int later = has(text, MONTH_LATER) ? 1 : has(text, MONTH_EARLIER) ? -1 : 0;
        DueKind relation = Relation.readFrom(text.substring(0, day.start()));
        return Optional.of(new RecurringRule(relation, List.of(MovingDay.ofPeriod(number, later))));
    }

    private Optional<DueRule> continuous() {
        return has(text, CONTINUOUS) ? Optional.of(DueRule.continuous(phrase)) : Optional.empty();
    }

    private Optional<DueRule> inWindow() {
        return new WindowScanner(text, likelyYear()).scan().map(this::inWindow);
    }

    private DueRule inWindow(FoundWindow found) {
        DueKind relation = Relation.readFrom(text.substring(0, found.start()));
        LocalDate day = relation == DueKind.BEFORE
                ? found.window().from()
                : found.window().to();
        boolean recurs = found.year() == null && (has(text, EVERY_YEAR) || window != null && !window.isInOneYear());
        if (recurs) {
            DueKind until = relation == DueKind.ON_DATE ? DueKind.UNTIL_END_OF : relation;
            return DueRule.every(until, MovingDay.ofYear(day.getMonthValue(), day.getDayOfMonth()));
        }
        boolean overAtOnce =
                found.year() == null && day.isBefore(reference) && text.contains("đầu năm") && day.getMonthValue() == 1;
        if (overAtOnce) {
            // «đầu năm» is 01/01 by law; in a paper signed in March nobody means that
            return DueRule.undated(phrase);
        }
        return relation == DueKind.ON_DATE ? DueRule.within(found.window()) : new DatedRule(relation, day);
    }

    private DueRule open() {
        if (has(text, EVERY_PERIOD) && !has(text, REGIME)) {
            return DueRule.continuous(phrase);
        }
        return has(text, IMMEDIATE) ? DueRule.immediate(phrase) : DueRule.undated(phrase);
    }
}
