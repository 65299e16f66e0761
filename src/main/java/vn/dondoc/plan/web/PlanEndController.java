package vn.dondoc.plan.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Choice;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** How a plan ends: closed, or amended or replaced by another that is in force. */
@Controller
@RequestMapping("/plans/{planId}/end")
@lombok.RequiredArgsConstructor
class PlanEndController {

    private final Plans plans;

    @GetMapping
    String show(Standing standing, @PathVariable UUID planId, Model model) {
        return form(new EndForm(), standing, planId, model);
    }

    @PostMapping
    String end(
            Standing standing,
            @PathVariable UUID planId,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (form.how == PlanStatus.DRAFT || form.how == PlanStatus.ISSUED) {
            errors.rejectValue("how", "plan.end.how.none");
        }
        if (form.how != null && form.how != PlanStatus.CLOSED && form.successorId == null) {
            errors.rejectValue("successorId", "plan.successor.none");
        }
        if (!errors.hasErrors()) {
            if (form.how != PlanStatus.CLOSED) {
                // before it gives way it is shown which of its open duties the other plan takes over
                return "forward:/cascade/" + planId + "/carrying";
            }
            plans.close(planId, requireNonNull(form.reason), standing);
            Flash.done("plan.ended").on(redirect);
            return "redirect:/plans/{planId}";
        }
        return form(form, standing, planId, model);
    }

    private String form(EndForm form, Standing standing, UUID planId, Model model) {
        PlanPage plan = plans.page(planId, standing);
        if (!plan.mayEnd()) {
            throw new NotFound("plan", planId);
        }
        model.addAttribute("form", form);
        model.addAttribute("plan", plan);
        model.addAttribute(
                "successors",
                plans.rows(PlanFilter.TO_CHOOSE_FROM, standing).stream()
                        .filter(other ->
                                other.status().isInForce() && !other.id().equals(planId))
                        .map(other -> Choice.of(other.id(), other.reference() + " – " + other.subject()))
                        .toList());
        return "plan/end";
    }

    static class EndForm {

        @NotNull
        public @Nullable PlanStatus how = PlanStatus.CLOSED;

        public @Nullable UUID successorId;

        @NotBlank
        @Size(max = 1_000)
        public @Nullable String reason;
    }
}
