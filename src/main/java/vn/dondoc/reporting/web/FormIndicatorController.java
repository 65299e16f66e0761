package vn.dondoc.reporting.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.reporting.FormDrafts;
import vn.dondoc.reporting.FormSheet;
import vn.dondoc.reporting.form.Composition;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;
import vn.dondoc.site.NotFound;

/** The figures that a report asks for. */
@Controller
@RequestMapping("/reports/forms/{regimeId}/indicators")
class FormIndicatorController extends FormPartController<FormIndicatorForm> {

    FormIndicatorController(FormDrafts drafts) {
        super(drafts, "indicator");
    }

    @Override
    FormIndicatorForm empty() {
        return new FormIndicatorForm();
    }

    @Override
    FormIndicatorForm filled(Form form, String key) {
        return FormIndicatorForm.of(one(form, key));
    }

    @Override
    boolean has(Form form, String key) {
        return form.indicator(key).isPresent();
    }

    @Override
    String name(Form form, String key) {
        return one(form, key).name();
    }

    @Override
    Composition move(Composition composition, String key, boolean up) {
        return composition.moveIndicator(key, up);
    }

    @Override
    Composition remove(Composition composition, String key) {
        return composition.removeIndicator(key);
    }

    @Override
    void addTo(Model model, FormSheet sheet, FormIndicatorForm form) {
        model.addAttribute("kinds", IndicatorKind.values());
    }

    private static Indicator one(Form form, String key) {
        return form.indicator(key).orElseThrow(() -> new NotFound("indicator", key));
    }
}
