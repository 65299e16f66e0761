package vn.dondoc.reporting.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.dondoc.reporting.FormSheet;
import vn.dondoc.reporting.form.Comparison;
import vn.dondoc.reporting.form.Composition;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.FigureRule;

/** One rule between figures, as chosen. */
class FormRuleForm extends PartForm {

    /** Figures that can be added up on a side without asking for more room. */
    private static final int ROOM = 3;

    public List<String> left = new ArrayList<>();

    @NotNull
    public @Nullable Comparison comparison = Comparison.AT_MOST;

    public List<String> right = new ArrayList<>();

    @Size(max = 300)
    public @Nullable String words;

    public boolean blocking = true;

    static FormRuleForm of(FigureRule rule) {
        FormRuleForm form = new FormRuleForm();
        rule.left().forEach(key -> form.left.add(key.toText()));
        rule.right().forEach(key -> form.right.add(key.toText()));
        form.comparison = rule.comparison();
        form.words = rule.words();
        form.blocking = rule.blocking();
        return form;
    }

    /** What was chosen on the left, and empty places for more. */
    public List<String> leftWithRoom() {
        return withRoom(left);
    }

    public List<String> rightWithRoom() {
        return withRoom(right);
    }

    @Override
    void check(FormSheet sheet, @Nullable String key, Errors errors) {
        List<String> asked =
                sheet.content().figures().stream().map(FigureKey::toText).toList();
        Set<String> seen = new HashSet<>();
        checkSide("left", chosen(left), asked, seen, errors);
        checkSide("right", chosen(right), asked, seen, errors);
        if (!errors.hasErrors()
                && sheet.content().rules().stream()
                        .map(FigureRule::key)
                        .anyMatch(other -> other.equals(rule().key()) && !other.equals(key))) {
            errors.rejectValue("left", "reporting.form.rule.twice");
        }
    }

    private static void checkSide(
            String side, List<String> chosen, List<String> asked, Set<String> seen, Errors errors) {
        if (chosen.isEmpty()) {
            errors.rejectValue(side, "reporting.form.rule.empty");
        } else if (!asked.containsAll(chosen)) {
            errors.rejectValue(side, "reporting.form.rule.gone");
        } else if (!chosen.stream().allMatch(seen::add)) {
            errors.rejectValue(side, "reporting.form.rule.again");
        }
    }

    @Override
    Composition put(Composition composition, FormSheet sheet, @Nullable String key) {
        return key == null ? composition.add(rule()) : composition.change(key, rule());
    }

    private FigureRule rule() {
        return new FigureRule(
                chosen(left).stream().map(FigureKey::parse).toList(),
                requireNonNull(comparison),
                chosen(right).stream().map(FigureKey::parse).toList(),
                words == null || words.isBlank() ? null : words.strip(),
                blocking);
    }

    private static List<String> chosen(List<String> side) {
        return side.stream().filter(key -> key != null && !key.isBlank()).toList();
    }

    private static List<String> withRoom(List<String> side) {
        List<String> chosen = chosen(side);
        int room = Math.max(1, ROOM - chosen.size());
        return Stream.concat(chosen.stream(), Stream.generate(() -> "").limit(room))
                .toList();
    }
}
