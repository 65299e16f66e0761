package vn.dondoc.plan.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PlanParts;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Flash;

/**
 * Adding, changing and taking out one kind of part of a draft; what kind it is says who extends this.
 *
 * @param <F> the form of one part, as typed
 */
@lombok.RequiredArgsConstructor
abstract class PartController<F> {

    private final Plans plans;
    final PartPages pages;

    /** Names the template, the messages and, with an s, the section of the plan's page. */
    private final String part;

    abstract F empty();

    abstract F filled(UUID planId, UUID id, Standing standing);

    abstract void add(PlanParts parts, F form);

    abstract void change(PlanParts parts, UUID id, F form);

    abstract void remove(PlanParts parts, UUID id);

    @GetMapping("/new")
    String create(Standing standing, @PathVariable UUID planId, Model model) {
        return form(empty(), null, standing, planId, model);
    }

    @PostMapping
    String create(
            Standing standing,
            @PathVariable UUID planId,
            @Valid @ModelAttribute("form") F form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return form(form, null, standing, planId, model);
        }
        plans.edit(planId, standing, parts -> add(parts, form));
        return back("plan.saved", redirect);
    }

    @GetMapping("/{id}")
    String change(Standing standing, @PathVariable UUID planId, @PathVariable UUID id, Model model) {
        return form(filled(planId, id, standing), id, standing, planId, model);
    }

    @PostMapping("/{id}")
    String change(
            Standing standing,
            @PathVariable UUID planId,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") F form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return form(form, id, standing, planId, model);
        }
        plans.edit(planId, standing, parts -> change(parts, id, form));
        return back("plan.saved", redirect);
    }

    @PostMapping("/{id}/removal")
    String remove(Standing standing, @PathVariable UUID planId, @PathVariable UUID id, RedirectAttributes redirect) {
        plans.edit(planId, standing, parts -> remove(parts, id));
        return back("plan." + part + ".removed", redirect);
    }

    private String form(F form, @Nullable UUID id, Standing standing, UUID planId, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("partId", id);
        pages.addTo(model, planId, standing);
        return "plan/" + part;
    }

    private String back(String message, RedirectAttributes redirect) {
        Flash.done(message).on(redirect);
        return "redirect:/plans/{planId}#" + part + "s";
    }
}
