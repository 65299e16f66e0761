package vn.dondoc.reporting.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.site.WrittenDate;
import vn.dondoc.site.WrittenNumber;

/**
 * Finds what is wrong with the answers to a form, in the order of the page. The same check runs while one types and when
 * the report is handed in.
 */
public final class FormCheck {

    private final Form form;
    private final Answers answers;
    private final boolean estimating;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private FormCheck(Form form, Answers answers, boolean estimating, LocalDate today) {
        this.form = form;
        this.answers = answers;
        this.estimating = estimating;
        this.today = today;
    }

    /** What is wrong with what was written; what is missing yet is not named. */
    public static List<Problem> whileWriting(Form form, Answers answers, boolean estimating, LocalDate today) {
        FormCheck check = new FormCheck(form, answers, estimating, today);
        check.written();
        return check.problems;
    }

    /** Also what is missing: the report can be handed in where nothing here is blocking. */
    public static List<Problem> forHandingIn(Form form, Answers answers, boolean estimating, LocalDate today) {
        FormCheck check = new FormCheck(form, answers, estimating, today);
        check.written();
        check.missing();
        return check.problems;
    }

    private void written() {
        days();
        if (answers.isNil()) {
            nil();
            return;
        }
        form.indicators().stream()
                .filter(indicator -> indicator.kind().isNumeric())
                .forEach(this::figures);
        form.rules().forEach(this::rule);
    }

    private void days() {
        for (FieldKey field : List.of(FieldKey.AS_OF, FieldKey.PAPER_DATE)) {
            if (answers.has(field)) {
                LocalDate day = answers.day(field);
                if (day == null) {
                    problems.add(Problem.stops(field, "day", answers.text(field)));
                } else if (day.isAfter(today)) {
                    problems.add(Problem.stops(field, "future", WrittenDate.print(day)));
                }
            }
        }
    }

    /** A nil report has no figures; zeros say the same. */
    private void nil() {
        for (FigureKey key : form.figures()) {
            if (answers.figure(key).filter(figure -> figure.signum() != 0).isPresent()) {
                problems.add(Problem.stops(FieldKey.figure(key), "nil"));
            }
        }
    }

    private void figures(Indicator indicator) {
        for (FigureKey key : indicator.typed()) {
            figure(indicator, FieldKey.figure(key));
            if (estimating) {
                figure(indicator, FieldKey.estimate(key));
                reached(key);
            }
        }
        if (indicator.kind() == IndicatorKind.RATIO) {
            ratio(indicator);
        } else if (!indicator.parts().isEmpty()) {
            parts(indicator, FieldKey::figure);
        }
    }

    private void figure(Indicator indicator, FieldKey field) {
        if (!answers.has(field)) {
            return;
        }
        Optional<BigDecimal> typed = answers.number(field);
        if (typed.isEmpty()) {
            problems.add(Problem.stops(field, "number", answers.text(field)));
            return;
        }
        BigDecimal figure = typed.get();
        if (figure.stripTrailingZeros().scale() > indicator.decimals()) {
            problems.add(
                    indicator.decimals() == 0
                            ? Problem.stops(field, "whole")
                            : Problem.stops(field, "decimals", String.valueOf(indicator.decimals())));
        }
        if (indicator.min() != null && figure.compareTo(indicator.min()) < 0) {
            problems.add(Problem.stops(field, "min", WrittenNumber.print(indicator.min())));
        }
        if (indicator.max() != null && figure.compareTo(indicator.max()) > 0) {
            problems.add(Problem.stops(field, "max", WrittenNumber.print(indicator.max())));
        }
    }

    /** What the whole period will come to is no less than what was reached so far. */
    private void reached(FigureKey key) {
        Optional<BigDecimal> reached = answers.figure(key);
        Optional<BigDecimal> expected = answers.number(FieldKey.estimate(key));
        if (reached.isPresent() && expected.isPresent() && expected.get().compareTo(reached.get()) < 0) {
            problems.add(Problem.warns(FieldKey.estimate(key), "estimate", WrittenNumber.print(reached.get())));
        }
    }

    private void ratio(Indicator indicator) {
        Optional<BigDecimal> numerator = answers.figure(indicator.numeratorKey());
        Optional<BigDecimal> denominator = answers.figure(indicator.denominatorKey());
        if (numerator.isPresent() != denominator.isPresent()) {
            FigureKey lacking = numerator.isPresent() ? indicator.denominatorKey() : indicator.numeratorKey();
            problems.add(Problem.stops(FieldKey.figure(lacking), "half", label(lacking)));
        } else if (numerator.isPresent() && numerator.get().compareTo(denominator.orElseThrow()) > 0) {
            problems.add(Problem.stops(
                    FieldKey.figure(indicator.numeratorKey()), "ratio", label(indicator.denominatorKey())));
        }
    }

    private void parts(Indicator indicator, Function<FigureKey, FieldKey> place) {
        Optional<BigDecimal> whole = answers.number(place.apply(indicator.key()));
        List<BigDecimal> parts = indicator.parts().stream()
                .map(part -> answers.number(place.apply(indicator.key(part))))
                .flatMap(Optional::stream)
                .toList();
        if (whole.isEmpty() || parts.isEmpty()) {
            return;
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete = parts.size() == indicator.parts().size();
        if (indicator.partsMakeTotal() && complete && sum.compareTo(whole.get()) != 0) {
            problems.add(Problem.stops(place.apply(indicator.key()), "parts.equal", WrittenNumber.print(sum)));
        } else if (sum.compareTo(whole.get()) > 0) {
            problems.add(Problem.stops(place.apply(indicator.key()), "parts.within", WrittenNumber.print(sum)));
        }
    }

    private void rule(FigureRule rule) {
        BigDecimal left = sum(rule.left());
        BigDecimal right = sum(rule.right());
        if (left == null || right == null || rule.comparison().holds(left.compareTo(right))) {
            return;
        }
        FieldKey field = FieldKey.figure(rule.left().getFirst());
        String[] arguments = {form.words(rule), WrittenNumber.print(left), WrittenNumber.print(right)};
        problems.add(
                rule.blocking() ? Problem.stops(field, "rule", arguments) : Problem.warns(field, "rule", arguments));
    }

    private @Nullable BigDecimal sum(List<FigureKey> keys) {
        BigDecimal sum = BigDecimal.ZERO;
        for (FigureKey key : keys) {
            Optional<BigDecimal> figure = answers.figure(key);
            if (figure.isEmpty()) {
                return null;
            }
            sum = sum.add(figure.get());
        }
        return sum;
    }

    private void missing() {
        if (estimating && !answers.has(FieldKey.AS_OF)) {
            problems.add(Problem.stops(FieldKey.AS_OF, "asOf"));
        }
        if (answers.isNil()) {
            return;
        }
        form.indicators().stream()
                .filter(Indicator::required)
                .flatMap(indicator -> indicator.kind() == IndicatorKind.RATIO
                        ? indicator.typed().stream()
                        : List.of(indicator.key()).stream())
                .map(FieldKey::figure)
                .filter(field -> !answers.has(field))
                .forEach(field -> problems.add(Problem.stops(field, "required.figure")));
        form.sections().stream()
                .filter(section -> section.required() && !answers.has(section.field()))
                .forEach(section -> problems.add(Problem.stops(section.field(), "required.section")));
        if (answers.written().keySet().stream().noneMatch(field -> !field.startsWith("head."))) {
            problems.add(Problem.stops(FieldKey.NIL, "empty"));
        }
    }

    private String label(FigureKey key) {
        return form.label(key);
    }
}
