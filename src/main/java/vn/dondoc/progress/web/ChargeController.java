package vn.dondoc.progress.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.progress.Charges;
import vn.dondoc.progress.Completions;
import vn.dondoc.progress.ProgressRefused;
import vn.dondoc.site.Flash;

/** A unit takes a task on, and gives it to one of its people. */
@Controller
@RequestMapping("/progress/{id}")
@lombok.RequiredArgsConstructor
class ChargeController {

    private final Completions completions;
    private final Charges charges;
    private final TaskDesk desk;

    @PostMapping("/acknowledgement")
    String acknowledge(Standing standing, @PathVariable UUID id, RedirectAttributes redirect) {
        completions.acknowledge(id, standing);
        Flash.done("progress.acknowledged").on(redirect);
        return "redirect:/progress/{id}";
    }

    @PostMapping("/person")
    String give(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("person") TaskForms.Person form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                charges.give(id, requireNonNull(form.accountId), form.note, form.seenCharges, standing);
            } catch (ProgressRefused refused) {
                TaskDesk.refuse(refused, errors);
            }
        }
        if (errors.hasErrors()) {
            return desk.show(id, standing, model);
        }
        Flash.done(standing.accountId().equals(form.accountId) ? "progress.taken" : "progress.given")
                .on(redirect);
        return "redirect:/progress/{id}";
    }
}
