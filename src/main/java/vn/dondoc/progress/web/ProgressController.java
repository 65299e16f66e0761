package vn.dondoc.progress.web;

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
import vn.dondoc.progress.Progress;
import vn.dondoc.progress.ProgressRefused;
import vn.dondoc.site.Flash;

/** What one unit does on a task: its page, how it counts, and what it tells. */
@Controller
@RequestMapping("/progress/{id}")
@lombok.RequiredArgsConstructor
class ProgressController {

    private final Progress progress;
    private final TaskDesk desk;

    @GetMapping
    String show(Standing standing, @PathVariable UUID id, Model model) {
        return desk.show(id, standing, model);
    }

    /** The address of a step that came back with errors, opened again. */
    @GetMapping({
        "/entries",
        "/measure",
        "/person",
        "/evidence",
        "/evidence-removal",
        "/completion",
        "/confirmation",
        "/return",
        "/answers"
    })
    String back(@PathVariable UUID id) {
        return "redirect:/progress/{id}";
    }

    @PostMapping("/entries")
    String tell(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("progress") TaskForms.Progress form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                progress.tell(id, form.told(), standing);
            } catch (ProgressRefused refused) {
                TaskDesk.refuse(refused, errors);
            }
        }
        return answer(id, standing, errors, model, redirect, "progress.told");
    }

    @PostMapping("/measure")
    String measure(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("measuring") TaskForms.Measuring form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                progress.measure(id, form.measure(), standing);
            } catch (ProgressRefused refused) {
                TaskDesk.refuse(refused, errors);
            }
        }
        return answer(id, standing, errors, model, redirect, "progress.measured");
    }

    private String answer(
            UUID id, Standing standing, BindingResult errors, Model model, RedirectAttributes redirect, String done) {
        if (errors.hasErrors()) {
            return desk.show(id, standing, model);
        }
        Flash.done(done).on(redirect);
        return "redirect:/progress/{id}";
    }
}
