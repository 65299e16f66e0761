package vn.dondoc.plan.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Flash;

/** The demands of a draft for plans of the units' own. */
@Controller
@RequestMapping("/plans/{planId}/demands")
@lombok.RequiredArgsConstructor
class DemandController {

    private final Plans plans;
    private final PartPages pages;

    @GetMapping("/new")
    String create(Standing standing, @PathVariable UUID planId, Model model) {
        return form(new DemandForm(), null, standing, planId, model);
    }

    @PostMapping
    String create(
            Standing standing,
            @PathVariable UUID planId,
            @Valid @ModelAttribute("form") DemandForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return form(form, null, standing, planId, model);
        }
        plans.edit(planId, standing, parts -> parts.add(form.toContent()));
        Flash.done("plan.saved").on(redirect);
        return "redirect:/plans/{planId}#demands";
    }

    @GetMapping("/{id}")
    String change(Standing standing, @PathVariable UUID planId, @PathVariable UUID id, Model model) {
        return form(DemandForm.of(pages.demand(planId, id, standing)), id, standing, planId, model);
    }

    @PostMapping("/{id}")
    String change(
            Standing standing,
            @PathVariable UUID planId,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DemandForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return form(form, id, standing, planId, model);
        }
        plans.edit(planId, standing, parts -> parts.change(id, form.toContent()));
        Flash.done("plan.saved").on(redirect);
        return "redirect:/plans/{planId}#demands";
    }

    @PostMapping("/{id}/removal")
    String remove(Standing standing, @PathVariable UUID planId, @PathVariable UUID id, RedirectAttributes redirect) {
        plans.edit(planId, standing, parts -> parts.removeDemand(id));
        Flash.done("plan.demand.removed").on(redirect);
        return "redirect:/plans/{planId}#demands";
    }

    private String form(DemandForm form, @Nullable UUID id, Standing standing, UUID planId, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("partId", id);
        pages.addTo(model, planId, standing);
        return "plan/demand";
    }
}
