package vn.dondoc.reporting.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.reporting.FormDrafts;
import vn.dondoc.reporting.form.Composition;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Section;
import vn.dondoc.site.NotFound;

/** The headings under which a report is written. */
@Controller
@RequestMapping("/reports/forms/{regimeId}/sections")
class FormSectionController extends FormPartController<FormSectionForm> {

    FormSectionController(FormDrafts drafts) {
        super(drafts, "section");
    }

    @Override
    FormSectionForm empty() {
        return new FormSectionForm();
    }

    @Override
    FormSectionForm filled(Form form, String key) {
        return FormSectionForm.of(one(form, key));
    }

    @Override
    boolean has(Form form, String key) {
        return form.section(key).isPresent();
    }

    @Override
    String name(Form form, String key) {
        return one(form, key).heading();
    }

    @Override
    Composition move(Composition composition, String key, boolean up) {
        return composition.moveSection(key, up);
    }

    @Override
    Composition remove(Composition composition, String key) {
        return composition.removeSection(key);
    }

    private static Section one(Form form, String key) {
        return form.section(key).orElseThrow(() -> new NotFound("section", key));
    }
}
