package vn.dondoc.reporting.web;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.reporting.FormDrafts;
import vn.dondoc.reporting.FormSheet;
import vn.dondoc.reporting.form.Comparison;
import vn.dondoc.reporting.form.Composition;
import vn.dondoc.reporting.form.FigureRule;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.site.Choice;
import vn.dondoc.site.NotFound;

/** What must hold between the figures of a report. */
@Controller
@RequestMapping("/reports/forms/{regimeId}/rules")
class FormRuleController extends FormPartController<FormRuleForm> {

    FormRuleController(FormDrafts drafts) {
        super(drafts, "rule");
    }

    @Override
    FormRuleForm empty() {
        return new FormRuleForm();
    }

    @Override
    FormRuleForm filled(Form form, String key) {
        return FormRuleForm.of(rule(form, key).orElseThrow(() -> new NotFound("rule", key)));
    }

    @Override
    boolean has(Form form, String key) {
        return rule(form, key).isPresent();
    }

    @Override
    String name(Form form, String key) {
        return rule(form, key).map(form::words).orElseThrow(() -> new NotFound("rule", key));
    }

    @Override
    Composition move(Composition composition, String key, boolean up) {
        return composition.moveRule(key, up);
    }

    @Override
    Composition remove(Composition composition, String key) {
        return composition.removeRule(key);
    }

    @Override
    void addTo(Model model, FormSheet sheet, FormRuleForm form) {
        model.addAttribute(
                "figures",
                sheet.content().indicators().stream()
                        .filter(indicator -> indicator.kind().isNumeric())
                        .map(Indicator::typed)
                        .flatMap(keys -> keys.stream()
                                .map(key ->
                                        Choice.of(key.toText(), sheet.content().label(key))))
                        .toList());
        model.addAttribute("comparisons", Arrays.asList(Comparison.values()));
    }

    private static Optional<FigureRule> rule(Form form, String key) {
        return form.rules().stream().filter(rule -> rule.key().equals(key)).findFirst();
    }
}
