package vn.dondoc.calendar;

import static vn.dondoc.calendar.PhraseText.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds windows: «quý II, quý III năm 2021», «6 tháng đầu năm», «tháng 5, 6», «cuối năm», «giai đoạn 2021-2025». */
final class WindowScanner {

    private static final String QUARTER = "(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])";
    private static final String AND = " ?(?:,|;|và|-|đến|đến hết) ?";
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)(\\d{4})(?: ?- ?| (?:đến|đến hết) )(?:năm )?(\\d{4})(?!\\d)");
    private static final Pattern QUARTERS =
            Pattern.compile("quý (" + QUARTER + ")(?:(?:/\\d{4}| năm \\d{4})?" + AND + "(?:quý )?(" + QUARTER + "))*");
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("(?<!\\d)(0?6|0?9|sáu|chín) tháng (đầu|cuối)(?: của)? năm");
    private static final Pattern MONTHS =
            Pattern.compile("tháng (\\d{1,2})(?![\\d])(?:(?:/\\d{4})?" + AND + "(?:tháng )?(\\d{1,2})(?!\\d))*");
    private static final Pattern POINT_OF_MONTH = Pattern.compile("(đầu|giữa|cuối) tháng (\\d{1,2})(?!\\d)");
    private static final Pattern POINT_OF_YEAR = Pattern.compile("(đầu|giữa|cuối) năm");
    private static final Pattern WHOLE_YEAR = words("(?:cả|trong|hết) năm|năm \\d{4}");
    private static final Pattern YEAR = Pattern.compile("(?:năm |/ ?)(\\d{4})(?!\\d)");

    private final String text;
    private final int otherYear;
    private final @Nullable Integer ownYear;

    WindowScanner(String text, int otherYear) {
        this.text = text;
        this.otherYear = otherYear;
        Matcher year = YEAR.matcher(text);
        this.ownYear = year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    Optional<FoundWindow> scan() {
        return years().or(this::partOfYear)
                .or(this::quarters)
                .or(this::pointOfMonth)
                .or(this::months)
                .or(this::pointOfYear)
                .or(this::wholeYear);
    }

    @Nullable
    Integer ownYear() {
        return ownYear;
    }

    private int year() {
        return ownYear == null ? otherYear : ownYear;
    }

    private Optional<FoundWindow> years() {
        Matcher years = YEARS.matcher(text);
        if (!years.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        int last = Integer.parseInt(years.group(2));
        return last < first
                ? Optional.empty()
                : Optional.of(new FoundWindow(years.start(), Window.ofYears(first, last), last));
    }

    private Optional<FoundWindow> partOfYear() {
        return found(PART_OF_YEAR.matcher(text), part -> {
            int months = part.group(1).endsWith("6") || part.group(1).equals("sáu") ? 6 : 9;
            return part.group(2).equals("đầu")
                    ? Window.ofMonths(year(), 1, months)
                    : Window.ofMonths(year(), 13 - months, 12);
        });
    }

    private Optional<FoundWindow> quarters() {
        return found(
                QUARTERS.matcher(text),
                quarters -> range(
                        quarter(quarters.group(1)),
                        quarters.group(2) == null ? 0 : quarter(quarters.group(2)),
                        first -> last -> Window.ofQuarters(year(), first, last)));
    }

    private Optional<FoundWindow> months() {
        return found(
                MONTHS.matcher(text),
                months -> range(
                        Integer.parseInt(months.group(1)),
                        months.group(2) == null ? 0 : Integer.parseInt(months.group(2)),
                        first -> last -> Window.ofMonths(year(), first, last)));
    }

    private static Window range(int first, int last, IntFunction<IntFunction<Window>> window) {
        return window.apply(first).apply(Math.max(first, last));
    }

    private Optional<FoundWindow> pointOfMonth() {
        return found(POINT_OF_MONTH.matcher(text), point -> {
            YearMonth month = YearMonth.of(year(), Integer.parseInt(point.group(2)));
            return day(
                    switch (point.group(1)) {
                        case "đầu" -> month.atDay(1);
                        case "giữa" -> month.atDay(15);
                        default -> month.atEndOfMonth();
                    });
        });
    }

    /** Đầu năm 01/01, giữa năm 30/6, cuối năm 31/12 (BLDS 2015, Điều 146.3). */
    private Optional<FoundWindow> pointOfYear() {
        return found(
                POINT_OF_YEAR.matcher(text),
                point -> day(
                        switch (point.group(1)) {
                            case "đầu" -> LocalDate.of(year(), 1, 1);
                            case "giữa" -> LocalDate.of(year(), 6, 30);
                            default -> LocalDate.of(year(), 12, 31);
                        }));
    }

    private Optional<FoundWindow> wholeYear() {
        return found(WHOLE_YEAR.matcher(text), year -> Window.ofYear(year()));
    }

    private static Window day(LocalDate day) {
        return new Window(day, day);
    }

    private static int quarter(String number) {
        return switch (number) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private Optional<FoundWindow> found(Matcher matcher, java.util.function.Function<Matcher, Window> window) {
        return matcher.find()
                ? Optional.of(new FoundWindow(matcher.start(), window.apply(matcher), ownYear))
                : Optional.empty();
    }
}
