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
import vn.dondoc.obligation.DayIsPast;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.progress.Completions;
import vn.dondoc.progress.Manner;
import vn.dondoc.progress.ProgressRefused;
import vn.dondoc.site.Flash;

/** The end of a task: declared by the unit, confirmed or returned by who follows it. */
@Controller
@RequestMapping("/progress/{id}")
@lombok.RequiredArgsConstructor
class CompletionController {

    private final Completions completions;
    private final Obligations obligations;
    private final TaskDesk desk;

    @PostMapping("/completion")
    String declare(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("completion") TaskForms.Completion form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                completions.declare(id, requireNonNull(form.result), standing);
            } catch (ProgressRefused refused) {
                TaskDesk.refuse(refused, errors);
            }
        }
        return answer("progress.declared", id, standing, errors, model, redirect);
    }

    @PostMapping("/confirmation")
    String confirm(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("confirmation") TaskForms.Confirmation form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            completions.confirm(id, form.remark, form.seen, standing);
        }
        return answer("progress.confirmed", id, standing, errors, model, redirect);
    }

    @PostMapping("/return")
    String sendBack(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("returning") TaskForms.Return form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                completions.sendBack(id, requireNonNull(form.returnReason), form.newDay, form.seen, standing);
            } catch (DayIsPast past) {
                errors.rejectValue("newDay", "obligation.due.past");
            }
        }
        return answer("progress.returned", id, standing, errors, model, redirect);
    }

    /** @param done the first part of the sentence's key; the manner of the unit is the last */
    private String answer(
            String done, UUID id, Standing standing, BindingResult errors, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return desk.show(id, standing, model);
        }
        ObligationRow row = obligations.row(id, standing);
        Flash.done(done + "." + Manner.of(row), row.unitName()).on(redirect);
        return "redirect:/progress/{id}";
    }
}
