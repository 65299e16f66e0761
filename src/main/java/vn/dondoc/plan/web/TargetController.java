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
import vn.dondoc.plan.TargetDirection;
import vn.dondoc.site.Flash;

/** The targets of a draft. */
@Controller
@RequestMapping("/plans/{planId}/targets")
@lombok.RequiredArgsConstructor
class TargetController {

    private final Plans plans;
    private final PartPages pages;

    @GetMapping("/new")
    String create(Standing standing, @PathVariable UUID planId, Model model) {
        return form(new TargetForm(), null, standing, planId, model);
    }

    @PostMapping
    String create(
            Standing standing,
            @PathVariable UUID planId,
            @Valid @ModelAttribute("form") TargetForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return form(form, null, standing, planId, model);
        }
        plans.edit(planId, standing, parts -> parts.add(form.toContent()));
        Flash.done("plan.saved").on(redirect);
        return "redirect:/plans/{planId}#targets";
    }

    @GetMapping("/{id}")
    String change(Standing standing, @PathVariable UUID planId, @PathVariable UUID id, Model model) {
        return form(TargetForm.of(pages.target(planId, id, standing)), id, standing, planId, model);
    }

    @PostMapping("/{id}")
    String change(
            Standing standing,
            @PathVariable UUID planId,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TargetForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return form(form, id, standing, planId, model);
        }
        plans.edit(planId, standing, parts -> parts.change(id, form.toContent()));
        Flash.done("plan.saved").on(redirect);
        return "redirect:/plans/{planId}#targets";
    }

    @PostMapping("/{id}/removal")
    String remove(Standing standing, @PathVariable UUID planId, @PathVariable UUID id, RedirectAttributes redirect) {
        plans.edit(planId, standing, parts -> parts.removeTarget(id));
        Flash.done("plan.target.removed").on(redirect);
        return "redirect:/plans/{planId}#targets";
    }

    private String form(TargetForm form, @Nullable UUID id, Standing standing, UUID planId, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("partId", id);
        model.addAttribute("directions", TargetDirection.values());
        pages.addTo(model, planId, standing);
        return "plan/target";
    }
}
