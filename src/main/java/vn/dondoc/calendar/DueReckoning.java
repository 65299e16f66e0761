package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes days of rules. */
final class DueReckoning {

    private final WorkCalendar calendar;
    private final DueChoices choices;

    DueReckoning(WorkCalendar calendar, DueChoices choices) {
        this.calendar = calendar;
        this.choices = choices;
    }

    Due due(DueRule rule, LocalDate reference) {
        return switch (rule) {
            case RecurringRule recurring -> {
                LocalDate next = recurring.days().stream()
                        .map(day -> day.onOrAfter(reference))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                yield on(rule, recurring.relation(), next);
            }
            default -> single(rule, reference);
        };
    }

    Due due(DueRule rule, Period period) {
        return switch (rule) {
            case RecurringRule recurring -> recurring(recurring, period);
            case CountedRule counted ->
                single(
                        rule,
                        counted.from() == CountedFrom.PERIOD_END
                                ? period.window().to()
                                : null);
            default -> single(rule, period.window().to());
        };
    }

    private Due recurring(RecurringRule rule, Period period) {
        if (!period.kind().isPeriodic()) {
            return due(rule, period.window().from());
        }
        return rule.days().stream()
                .map(day -> day.in(period))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(day -> on(rule, rule.relation(), day))
                .orElseGet(() -> Due.none(rule));
    }

    private Due single(DueRule rule, @Nullable LocalDate reference) {
        return switch (rule) {
            case DatedRule dated -> on(rule, dated.kind(), dated.day());
            case WindowRule within -> on(rule, DueKind.WINDOW, within.window().to());
            case CountedRule counted -> {
                LocalDate start = counted.start() == null ? reference : counted.start();
                yield start == null ? Due.none(rule) : settled(rule, counted.kind(), counted(counted, start));
            }
            case RecurringRule recurring -> throw new IllegalArgumentException("Recurs: " + recurring.toText());
            case OpenRule open -> Due.none(open);
        };
    }

    private LocalDate counted(CountedRule rule, LocalDate start) {
        return switch (rule.kind()) {
            case N_WORKDAYS_AFTER -> calendar.plusWorkingDays(start, rule.count());
            // plusMonths ends on the last day of a month that is too short: Điều 148.3
            case N_MONTHS_AFTER -> start.plusMonths(rule.count());
            default -> start.plusDays(rule.count());
        };
    }

    private Due on(DueRule rule, DueKind relation, LocalDate day) {
        boolean dayBefore = relation == DueKind.BEFORE && choices.beforeIsExclusive();
        return settled(rule, relation, dayBefore ? day.minusDays(1) : day);
    }

    private Due settled(DueRule rule, DueKind relation, LocalDate strict) {
        boolean dayOff = !calendar.isWorkingDay(strict);
        LocalDate last = dayOff && choices.shift().moves(relation) ? calendar.workingDayOnOrAfter(strict) : strict;
        List<DueWarning> warnings = new ArrayList<>();
        if (!calendar.isWorkingDay(last)) {
            warnings.add(new DueWarning.DayOff(last, calendar.reasonOff(last), calendar.previousWorkingDay(last)));
        }
        if (!calendar.knows(last.getYear())) {
            warnings.add(new DueWarning.YearNotKnown(last.getYear()));
        }
        return new Due(rule, last, strict, warnings);
    }

    List<DatedPeriod> schedule(PeriodKind kind, DueRule rule, Window window) {
        List<DatedPeriod> all = Period.in(window, kind).stream()
                .map(period -> new DatedPeriod(period, due(rule, period)))
                .toList();
        return switch (rule) {
            case DatedRule dated -> onlyThat(all, dated.day());
            case WindowRule within -> onlyThat(all, within.window().to());
            case RecurringRule recurring ->
                all.stream().filter(one -> one.due().isDated()).toList();
            default -> all;
        };
    }

    /** One day is the due day of one period; a day outside them all is that of the last period begun by then. */
    private static List<DatedPeriod> onlyThat(List<DatedPeriod> all, LocalDate day) {
        Optional<DatedPeriod> claimed =
                all.stream().filter(one -> one.period().claims(day)).findFirst();
        Optional<DatedPeriod> begun = all.stream()
                .filter(one -> !one.period().window().from().isAfter(day))
                .reduce((earlier, later) -> later);
        return claimed.or(() -> begun).or(() -> all.stream().findFirst()).stream()
                .toList();
    }
}
