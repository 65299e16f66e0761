package vn.dondoc.intake.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DueChoices;
import vn.dondoc.calendar.DuePhrase;
import vn.dondoc.calendar.HolidayShift;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.plan.Heading;

/** What the words of time limits come to, as far as the head of the review says when the plan runs. */
final class ReviewDates {

    private static final int SHOWN = 6;

    private final WorkCalendar calendar;
    private final LocalDate reference;
    private final Window window;
    private final DueChoices choices;

    ReviewDates(ReviewForm form, WorkCalendar calendar, LocalDate day) {
        this.calendar = calendar;
        this.reference = day;
        LocalDate from = TypedDate.parse(form.head.windowFrom).orElse(day.withDayOfYear(1));
        LocalDate to = TypedDate.parse(form.head.windowTo).orElse(LocalDate.of(day.getYear(), 12, 31));
        this.window = to.isBefore(from) || !Heading.isSensible(new Window(from, to))
                ? Window.ofYear(day.getYear())
                : new Window(from, to);
        this.choices = new DueChoices(form.head.beforeIsExclusive, HolidayShift.BY_RULE);
    }

    /** "hết ngày 14/6/2021"; none where nothing is said. */
    @Nullable
    String due(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : calendar.due(DuePhrase.read(words, window, reference), reference, choices)
                        .words();
    }

    /** "6 tháng đầu năm 2021: hết ngày 14/6/2021", the first few of them. */
    List<String> schedule(ReviewForm.RegimeLine line) {
        PeriodKind kind = kind(line.periodKind);
        String words = line.dueWords == null ? "" : line.dueWords;
        List<String> dates = new ArrayList<>();
        for (var dated : calendar.schedule(kind, DuePhrase.read(words, window, reference), window, choices)) {
            if (dates.size() == SHOWN) {
                dates.add("…");
                break;
            }
            dates.add(
                    dated.due().isDated()
                            ? dated.period().label() + ": " + dated.due().words()
                            : dated.period().label());
        }
        return dates;
    }

    private static PeriodKind kind(@Nullable String name) {
        for (PeriodKind kind : PeriodKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return PeriodKind.ONCE;
    }

    static <T, V> List<V> numbered(List<T> lines, BiFunction<Integer, T, V> view) {
        List<V> views = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            views.add(view.apply(i, lines.get(i)));
        }
        return views;
    }
}
