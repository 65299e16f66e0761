package vn.dondoc.reminder.web;

import jakarta.validation.Valid;
import java.util.UUID;
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
import vn.dondoc.reminder.Policies;
import vn.dondoc.site.Flash;

/** How the people of one plan are reminded. */
@Controller
@RequestMapping("/reminders/policies/{planId}")
@lombok.RequiredArgsConstructor
class PolicyController {

    private final Policies policies;

    @GetMapping
    String show(@PathVariable UUID planId, Standing standing, Model model) {
        model.addAttribute("plan", policies.changeable(planId, standing));
        model.addAttribute("form", PolicyForm.of(policies.of(planId)));
        return "reminder/policy";
    }

    @PostMapping
    String set(
            @PathVariable UUID planId,
            @Valid @ModelAttribute("form") PolicyForm form,
            BindingResult errors,
            Standing standing,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("plan", policies.changeable(planId, standing));
        if (errors.hasErrors()) {
            return "reminder/policy";
        }
        policies.set(planId, form.policy(), standing);
        Flash.done("reminder.policy.saved").on(redirect);
        return "redirect:/plans/" + planId;
    }
}
