package vn.dondoc.plan.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import vn.dondoc.plan.Instructions;
import vn.dondoc.site.Flash;

/** A leader takes an instruction back, for a reason. */
@Controller
@RequestMapping("/plans/{planId}/instructions/{taskId}/withdrawal")
@lombok.RequiredArgsConstructor
class WithdrawalController {

    private final Instructions instructions;

    @GetMapping
    String show(Standing standing, @PathVariable UUID planId, @PathVariable UUID taskId, Model model) {
        model.addAttribute("form", new WithdrawalForm());
        return page(standing, planId, taskId, model);
    }

    @PostMapping
    String withdraw(
            Standing standing,
            @PathVariable UUID planId,
            @PathVariable UUID taskId,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(standing, planId, taskId, model);
        }
        instructions.withdraw(planId, taskId, requireNonNull(form.reason), standing);
        Flash.done("plan.withdraw.sent").on(redirect);
        return "redirect:/plans/{planId}#instructions";
    }

    private String page(Standing standing, UUID planId, UUID taskId, Model model) {
        model.addAttribute("plan", instructions.plan(planId, standing));
        model.addAttribute("instruction", instructions.standing(planId, taskId, standing));
        model.addAttribute("owing", instructions.owing(taskId));
        return "plan/withdrawal";
    }

    static class WithdrawalForm {

        @NotBlank
        @Size(max = 1_000)
        public @Nullable String reason;
    }
}
