package vn.dondoc.reporting.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.DraftMoved;
import vn.dondoc.reporting.FormDrafts;
import vn.dondoc.reporting.FormSheet;
import vn.dondoc.reporting.form.Composition;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/**
 * Adding, changing, moving and taking out one kind of part of a form; what kind it is says who extends this.
 *
 * @param <F> the form of one part, as typed
 */
@lombok.RequiredArgsConstructor
abstract class FormPartController<F extends PartForm> {

    private final FormDrafts drafts;

    /** Names the template, the messages and, with an s, the section of the form's page. */
    private final String part;

    abstract F empty();

    /** @throws NotFound where the form has no such part */
    abstract F filled(Form form, String key);

    abstract boolean has(Form form, String key);

    /** What the part is called where it is taken out. */
    abstract String name(Form form, String key);

    abstract Composition move(Composition composition, String key, boolean up);

    abstract Composition remove(Composition composition, String key);

    /** What else the page of the part needs. */
    void addTo(Model model, FormSheet sheet, F form) {}

    @GetMapping("/new")
    String create(Standing standing, @PathVariable UUID regimeId, Model model) {
        FormSheet sheet = drafts.sheet(regimeId, standing);
        F form = empty();
        form.version = sheet.version();
        return page(form, null, sheet, model);
    }

    @GetMapping("/{key}")
    String change(Standing standing, @PathVariable UUID regimeId, @PathVariable String key, Model model) {
        FormSheet sheet = drafts.sheet(regimeId, standing);
        F form = filled(sheet.content(), key);
        form.version = sheet.version();
        return page(form, key, sheet, model);
    }

    @PostMapping
    String create(
            Standing standing,
            @PathVariable UUID regimeId,
            @Valid @ModelAttribute("form") F form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return put(standing, regimeId, null, form, errors, model, redirect);
    }

    @PostMapping("/{key}")
    String change(
            Standing standing,
            @PathVariable UUID regimeId,
            @PathVariable String key,
            @Valid @ModelAttribute("form") F form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return put(standing, regimeId, key, form, errors, model, redirect);
    }

    @GetMapping("/{key}/removal")
    String remove(Standing standing, @PathVariable UUID regimeId, @PathVariable String key, Model model) {
        FormSheet sheet = drafts.sheet(regimeId, standing);
        Composition before = new Composition(sheet.content());
        model.addAttribute("sheet", sheet);
        model.addAttribute("part", part);
        model.addAttribute("key", key);
        model.addAttribute("name", name(sheet.content(), key));
        model.addAttribute("lost", part.equals("indicator") ? before.rulesNaming(key) : List.of());
        model.addAttribute(
                "unanswered",
                sheet.content().targets().size()
                        - remove(before, key).form().targets().size());
        return "reporting/form/removal";
    }

    @PostMapping("/{key}/removal")
    String remove(
            Standing standing,
            @PathVariable UUID regimeId,
            @PathVariable String key,
            @RequestParam long version,
            RedirectAttributes redirect) {
        try {
            drafts.change(regimeId, version, composition -> remove(composition, key), standing);
            Flash.done("reporting.form." + part + ".removed").on(redirect);
        } catch (DraftMoved moved) {
            FormPages.told(moved).on(redirect);
        }
        return back();
    }

    @PostMapping("/{key}/position")
    String move(
            Standing standing,
            @PathVariable UUID regimeId,
            @PathVariable String key,
            @RequestParam long version,
            @RequestParam boolean up,
            RedirectAttributes redirect) {
        try {
            drafts.change(regimeId, version, composition -> move(composition, key, up), standing);
        } catch (DraftMoved moved) {
            FormPages.told(moved).on(redirect);
        }
        redirect.addAttribute("key", key);
        return "redirect:/reports/forms/{regimeId}#" + part + "-{key}";
    }

    private String put(
            Standing standing,
            UUID regimeId,
            @Nullable String key,
            F form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        FormSheet sheet = drafts.sheet(regimeId, standing);
        boolean moved = form.version != sheet.version();
        if (key != null && !moved && !has(sheet.content(), key)) {
            throw new NotFound(part, key);
        }
        // a colleague took it out meanwhile: what was typed can still be added
        String present = key != null && has(sheet.content(), key) ? key : null;
        form.check(sheet, present, errors);
        if (!errors.hasErrors() && !moved) {
            try {
                int lost = drafts.change(
                        regimeId, form.version, composition -> form.put(composition, sheet, present), standing);
                told(lost).on(redirect);
                return back();
            } catch (DraftMoved first) {
                moved = true;
            }
        }
        FormSheet now = moved ? drafts.sheet(regimeId, standing) : sheet;
        form.version = now.version();
        model.addAttribute("moved", moved);
        return page(form, present, now, model);
    }

    private String page(F form, @Nullable String key, FormSheet sheet, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("key", key);
        model.addAttribute("sheet", sheet);
        addTo(model, sheet, form);
        return "reporting/form/" + part;
    }

    private static Flash told(int lost) {
        return lost == 0 ? Flash.done("reporting.form.saved") : Flash.warn("reporting.form.saved.lost", lost);
    }

    private String back() {
        return "redirect:/reports/forms/{regimeId}#" + part + "s";
    }
}
