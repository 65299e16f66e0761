package vn.dondoc.reporting.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one report asks: text by sections, figures by indicators, and the rules between them. Never changes. */
public record Form(
        List<Section> sections, List<Indicator> indicators, List<FigureRule> rules, List<TargetLink> targets) {

    public Form {
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
        rules = List.copyOf(rules);
        targets = targets == null ? List.of() : List.copyOf(targets);
        requireOnce(sections.stream().map(Section::code));
        requireOnce(indicators.stream().map(Indicator::code));
        Set<FigureKey> known = new HashSet<>();
        indicators.forEach(indicator -> known.addAll(indicator.typed()));
        for (FigureRule rule : rules) {
            Stream.concat(rule.left().stream(), rule.right().stream())
                    .filter(key -> !known.contains(key))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw new IllegalArgumentException("A rule names what is not asked: " + unknown.toText());
                    });
        }
    }

    public Optional<Indicator> indicator(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    public Optional<TargetLink> target(UUID targetId) {
        return targets.stream().filter(link -> link.targetId().equals(targetId)).findFirst();
    }

    /** The figure in words: «Số lượt người tham dự (trẻ em)»; its code where the form does not ask it. */
    public String label(FigureKey key) {
        return indicator(key.code())
                .map(indicator -> indicator.label(key.part()))
                .orElseGet(key::toText);
    }

    /** The rule as its maker said it, else with the names of its figures. */
    public String words(FigureRule rule) {
        return rule.words() != null && !rule.words().isBlank()
                ? rule.words()
                : names(rule.left()) + " " + rule.comparison().sign() + " " + names(rule.right());
    }

    /** «Số buổi + Số lượt người». */
    public String names(List<FigureKey> keys) {
        return keys.stream().map(this::label).collect(Collectors.joining(" + "));
    }

    /** Every figure that is typed, in the order of the form. */
    public List<FigureKey> figures() {
        return indicators.stream()
                .flatMap(indicator -> indicator.typed().stream())
                .toList();
    }

    /**
     * Every place where something may be written, in the order of the page.
     *
     * @param estimating the report is due before its period ends, so what the whole will come to is asked too
     */
    public List<FieldKey> fields(boolean estimating) {
        List<FieldKey> fields = new ArrayList<>();
        fields.add(FieldKey.NIL);
        if (estimating) {
            fields.add(FieldKey.AS_OF);
        }
        for (Indicator indicator : indicators) {
            for (FigureKey key : indicator.typed()) {
                fields.add(FieldKey.figure(key));
                if (estimating && indicator.isEstimated()) {
                    fields.add(FieldKey.estimate(key));
                }
            }
        }
        sections.forEach(section -> fields.add(section.field()));
        fields.add(FieldKey.PAPER_NUMBER);
        fields.add(FieldKey.PAPER_DATE);
        fields.add(FieldKey.PAPER_SIGNER);
        return fields;
    }

    private static void requireOnce(Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.filter(code -> !seen.add(code)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("Two places have the code " + twice);
        });
    }
}
