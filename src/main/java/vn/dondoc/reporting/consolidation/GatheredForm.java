package vn.dondoc.reporting.consolidation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.FigureRule;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.Section;
import vn.dondoc.reporting.form.TargetLink;

/** The form of a consolidated report that nobody composed: all that its sources were asked, each once. */
public final class GatheredForm {

    /** Where it says who reported in time and who did not. */
    public static final String DISCIPLINE = "REPORTING_DISCIPLINE";

    private static final Section ABOUT_DISCIPLINE =
            new Section(DISCIPLINE, "Tình hình chấp hành chế độ báo cáo", null, false);

    private GatheredForm() {}

    /** @param forms of the sources; where two ask the same code, the first one decides */
    public static Form of(List<Form> forms) {
        Map<String, Section> sections = new LinkedHashMap<>();
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        Set<FigureRule> rules = new LinkedHashSet<>();
        Map<Object, TargetLink> targets = new LinkedHashMap<>();
        for (Form form : forms) {
            form.sections().forEach(section -> sections.putIfAbsent(section.code(), section));
            form.indicators().forEach(indicator -> indicators.putIfAbsent(indicator.code(), forSums(indicator)));
            rules.addAll(form.rules());
            form.targets().forEach(link -> targets.putIfAbsent(link.targetId(), link));
        }
        sections.putIfAbsent(DISCIPLINE, ABOUT_DISCIPLINE);
        Set<FigureKey> known = new HashSet<>();
        indicators.values().forEach(indicator -> known.addAll(indicator.typed()));
        return new Form(
                List.copyOf(sections.values()),
                List.copyOf(indicators.values()),
                rules.stream()
                        .filter(rule -> Stream.concat(rule.left().stream(), rule.right().stream())
                                .allMatch(known::contains))
                        .toList(),
                List.copyOf(targets.values()));
    }

    /** Bounds of one unit say nothing about the sum of many; only «not below zero» stays. */
    private static Indicator forSums(Indicator one) {
        BigDecimal min = one.min();
        return new Indicator(
                one.code(),
                one.name(),
                one.unit(),
                one.kind(),
                one.numerator(),
                one.denominator(),
                one.parts(),
                one.partsMakeTotal(),
                false,
                min != null && min.signum() >= 0 ? BigDecimal.ZERO : null,
                null,
                one.decimals(),
                one.restricted(),
                one.cumulative());
    }
}
