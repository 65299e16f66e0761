package vn.dondoc.reporting.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.site.NotFound;

/**
 * A form on the desk of who composes it. Each change answers with a new one, in which no rule and no target names what
 * is not asked any more.
 */
public record Composition(Form form) {

    public Composition add(Section section) {
        return sections(added(form.sections(), section));
    }

    public Composition change(String code, Section section) {
        return sections(replaced(form.sections(), sectionAt(code), section));
    }

    public Composition removeSection(String code) {
        return sections(without(form.sections(), sectionAt(code)));
    }

    public Composition moveSection(String code, boolean up) {
        return sections(moved(form.sections(), sectionAt(code), up));
    }

    public Composition add(Indicator indicator) {
        return indicators(added(form.indicators(), indicator));
    }

    /** Rules and targets follow it to its new code; those that name a part it has no more are dropped. */
    public Composition change(String code, Indicator indicator) {
        List<FigureRule> rules = form.rules().stream()
                .map(rule -> renamed(rule, code, indicator))
                .flatMap(Optional::stream)
                .toList();
        List<TargetLink> targets = form.targets().stream()
                .filter(link -> !link.code().equals(code) || indicator.kind().isNumeric())
                .map(link -> link.code().equals(code) ? new TargetLink(link.targetId(), indicator.code()) : link)
                .toList();
        return new Composition(
                new Form(form.sections(), replaced(form.indicators(), indicatorAt(code), indicator), rules, targets));
    }

    /** Takes its rules and targets with it. */
    public Composition removeIndicator(String code) {
        List<FigureRule> lost = rulesNaming(code);
        return new Composition(new Form(
                form.sections(),
                without(form.indicators(), indicatorAt(code)),
                form.rules().stream().filter(rule -> !lost.contains(rule)).toList(),
                form.targets().stream()
                        .filter(link -> !link.code().equals(code))
                        .toList()));
    }

    public Composition moveIndicator(String code, boolean up) {
        return indicators(moved(form.indicators(), indicatorAt(code), up));
    }

    public Composition add(FigureRule rule) {
        return rules(added(form.rules(), rule));
    }

    public Composition change(String key, FigureRule rule) {
        return rules(replaced(form.rules(), ruleAt(key), rule));
    }

    public Composition removeRule(String key) {
        return rules(without(form.rules(), ruleAt(key)));
    }

    public Composition moveRule(String key, boolean up) {
        return rules(moved(form.rules(), ruleAt(key), up));
    }

    public Composition answer(List<TargetLink> targets) {
        return new Composition(new Form(form.sections(), form.indicators(), form.rules(), targets));
    }

    public List<FigureRule> rulesNaming(String code) {
        return form.rules().stream()
                .filter(rule -> Stream.concat(rule.left().stream(), rule.right().stream())
                        .anyMatch(key -> key.code().equals(code)))
                .toList();
    }

    private static Optional<FigureRule> renamed(FigureRule rule, String code, Indicator indicator) {
        Set<FigureKey> asked = Set.copyOf(indicator.kind().isNumeric() ? indicator.typed() : List.of());
        List<FigureKey> left = renamed(rule.left(), code, indicator.code());
        List<FigureKey> right = renamed(rule.right(), code, indicator.code());
        boolean stands = Stream.concat(left.stream(), right.stream())
                .filter(key -> key.code().equals(indicator.code()))
                .allMatch(asked::contains);
        return stands
                ? Optional.of(new FigureRule(left, rule.comparison(), right, rule.words(), rule.blocking()))
                : Optional.empty();
    }

    private static List<FigureKey> renamed(List<FigureKey> keys, String code, String next) {
        return keys.stream()
                .map(key -> key.code().equals(code) ? new FigureKey(next, key.part()) : key)
                .toList();
    }

    private Composition sections(List<Section> sections) {
        return new Composition(new Form(sections, form.indicators(), form.rules(), form.targets()));
    }

    private Composition indicators(List<Indicator> indicators) {
        return new Composition(new Form(form.sections(), indicators, form.rules(), form.targets()));
    }

    private Composition rules(List<FigureRule> rules) {
        return new Composition(new Form(form.sections(), form.indicators(), rules, form.targets()));
    }

    private int sectionAt(String code) {
        return at(form.sections().stream().map(Section::code).toList(), code);
    }

    private int indicatorAt(String code) {
        return at(form.indicators().stream().map(Indicator::code).toList(), code);
    }

    private int ruleAt(String key) {
        return at(form.rules().stream().map(FigureRule::key).toList(), key);
    }

    private static int at(List<String> keys, String key) {
        int at = keys.indexOf(key);
        if (at < 0) {
            throw new NotFound("part of form", key);
        }
        return at;
    }

    private static <T> List<T> added(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> replaced(List<T> all, int at, T one) {
        List<T> next = new ArrayList<>(all);
        next.set(at, one);
        return next;
    }

    private static <T> List<T> without(List<T> all, int at) {
        List<T> next = new ArrayList<>(all);
        next.remove(at);
        return next;
    }

    /** What is first or last already stays there. */
    private static <T> List<T> moved(List<T> all, int at, boolean up) {
        List<T> next = new ArrayList<>(all);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < next.size()) {
            Collections.swap(next, at, to);
        }
        return next;
    }
}
