package vn.dondoc.reporting.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.dondoc.reporting.FormSheet;
import vn.dondoc.reporting.form.Codes;
import vn.dondoc.reporting.form.Composition;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;
import vn.dondoc.reporting.form.Part;

/** One line of figures, as typed. */
class FormIndicatorForm extends PartForm {

    private static final int MOST_PARTS = 30;
    private static final int LONGEST_PART = 100;

    @NotBlank
    @Size(max = 300)
    public @Nullable String name;

    @Size(max = 60)
    public @Nullable String code;

    @Size(max = 40)
    public @Nullable String unit;

    @NotNull
    public @Nullable IndicatorKind kind = IndicatorKind.SUM;

    @Size(max = 300)
    public @Nullable String numerator;

    @Size(max = 300)
    public @Nullable String denominator;

    @Size(max = 4_000)
    public @Nullable String parts;

    public boolean partsMakeTotal;
    public boolean required;
    public @Nullable BigDecimal min = BigDecimal.ZERO;
    public @Nullable BigDecimal max;

    @Min(0)
    @Max(6)
    public @Nullable Integer decimals = 0;

    public boolean restricted;
    public boolean cumulative;

    static FormIndicatorForm of(Indicator indicator) {
        FormIndicatorForm form = new FormIndicatorForm();
        form.name = indicator.name();
        form.code = indicator.code();
        form.unit = indicator.unit();
        form.kind = indicator.kind();
        form.numerator = indicator.numerator();
        form.denominator = indicator.denominator();
        form.parts = indicator.parts().stream().map(Part::label).collect(Collectors.joining("\n"));
        form.partsMakeTotal = indicator.partsMakeTotal();
        form.required = indicator.required();
        form.min = indicator.min();
        form.max = indicator.max();
        form.decimals = indicator.decimals();
        form.restricted = indicator.restricted();
        form.cumulative = indicator.cumulative();
        return form;
    }

    @Override
    void check(FormSheet sheet, @Nullable String key, Errors errors) {
        if (kind == null) {
            return;
        }
        if ((kind == IndicatorKind.SUM || kind == IndicatorKind.STOCK)
                && words(unit).isEmpty()) {
            errors.rejectValue("unit", "NotBlank");
        }
        if (kind == IndicatorKind.RATIO) {
            if (words(numerator).isEmpty()) {
                errors.rejectValue("numerator", "reporting.form.indicator.half");
            }
            if (words(denominator).isEmpty()) {
                errors.rejectValue("denominator", "reporting.form.indicator.half");
            }
        }
        checkParts(requireNonNull(kind), errors);
        if (min != null && max != null && min.compareTo(max) > 0) {
            errors.rejectValue("max", "reporting.form.indicator.bounds");
        }
        checkCode(sheet, key, errors);
    }

    private void checkParts(IndicatorKind kind, Errors errors) {
        List<String> labels = labels();
        if (!labels.isEmpty() && (kind == IndicatorKind.RATIO || kind == IndicatorKind.TEXT)) {
            errors.rejectValue("parts", "reporting.form.indicator.parts.none");
        } else if (labels.size() > MOST_PARTS || labels.stream().anyMatch(label -> label.length() > LONGEST_PART)) {
            errors.rejectValue("parts", "reporting.form.indicator.parts.long");
        } else if (labels.stream()
                        .map(label -> label.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                < labels.size()) {
            errors.rejectValue("parts", "reporting.form.indicator.parts.twice");
        }
    }

    private void checkCode(FormSheet sheet, @Nullable String key, Errors errors) {
        String typed = code(sheet, key);
        if (!Codes.isCode(typed)) {
            errors.rejectValue("code", "reporting.form.indicator.code.wrong");
            return;
        }
        if (!typed.equals(key)) {
            sheet.content()
                    .indicator(typed)
                    .ifPresent(other -> errors.rejectValue(
                            "code", "reporting.form.indicator.code.twice", new Object[] {other.name()}, null));
        }
        if (errors.hasErrors()) {
            return;
        }
        Indicator typedIndicator = toIndicator(sheet, key);
        sheet.published(typed)
                .filter(before -> !before.countsAs(typedIndicator))
                .ifPresent(before -> {
                    String field = before.kind() == typedIndicator.kind() ? "unit" : "kind";
                    errors.rejectValue(
                            field,
                            "reporting.form.indicator.taken",
                            new Object[] {typed, before.name(), before.unit()},
                            null);
                });
        if (key != null && !typed.equals(key)) {
            sheet.published(key)
                    .filter(before -> before.countsAs(typedIndicator))
                    .ifPresent(before -> errors.rejectValue("code", "reporting.form.indicator.code.kept"));
        }
    }

    @Override
    Composition put(Composition composition, FormSheet sheet, @Nullable String key) {
        Indicator indicator = toIndicator(sheet, key);
        return key == null ? composition.add(indicator) : composition.change(key, indicator);
    }

    private Indicator toIndicator(FormSheet sheet, @Nullable String key) {
        IndicatorKind counted = requireNonNull(kind);
        boolean numeric = counted.isNumeric();
        boolean ratio = counted == IndicatorKind.RATIO;
        List<Part> broken = parts(sheet, key);
        return new Indicator(
                code(sheet, key),
                words(name),
                ratio && words(unit).isEmpty() ? "%" : words(unit),
                counted,
                ratio ? words(numerator) : null,
                ratio ? words(denominator) : null,
                broken,
                partsMakeTotal && !broken.isEmpty(),
                required,
                numeric ? min : null,
                numeric ? max : null,
                numeric ? requireNonNullElse(decimals, 0) : 0,
                restricted && numeric,
                cumulative && numeric);
    }

    /** Proposed from the name where none was typed; never one that means something already. */
    private String code(FormSheet sheet, @Nullable String key) {
        String typed = words(code).toUpperCase(Locale.ROOT);
        if (typed.equalsIgnoreCase(key)) {
            return requireNonNull(key);
        }
        List<String> taken = new ArrayList<>(sheet.published().keySet());
        sheet.content().indicators().forEach(indicator -> taken.add(indicator.code()));
        return typed.isEmpty() ? key != null ? key : Codes.propose(words(name), taken) : typed;
    }

    /** A part keeps its code as long as it is called the same, here or where the indicator was published. */
    private List<Part> parts(FormSheet sheet, @Nullable String key) {
        List<Part> known = new ArrayList<>();
        if (key != null) {
            sheet.content().indicator(key).ifPresent(indicator -> known.addAll(indicator.parts()));
        }
        sheet.published(code(sheet, key)).ifPresent(indicator -> known.addAll(indicator.parts()));
        List<String> taken = new ArrayList<>(List.of("n", "d", "N", "D"));
        known.forEach(part -> taken.add(part.code()));
        List<Part> parts = new ArrayList<>();
        for (String label : labels()) {
            Part part = known.stream()
                    .filter(each -> each.label().equalsIgnoreCase(label))
                    .findFirst()
                    .map(each -> new Part(each.code(), label))
                    .orElseGet(() -> new Part(Codes.propose(label, taken), label));
            taken.add(part.code());
            parts.add(part);
        }
        return parts;
    }

    private List<String> labels() {
        return words(parts)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
