package vn.dondoc.progress.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.progress.LogScope;
import vn.dondoc.progress.Logged;
import vn.dondoc.progress.ProgressRefused;
import vn.dondoc.progress.RunningLogs;
import vn.dondoc.site.Flash;

/** The running log of a duty, and of all duties of a unit under a plan: read, added to, struck out. */
@Controller
@RequestMapping("/progress")
@lombok.RequiredArgsConstructor
class LogController {

    private final RunningLogs logs;
    private final TaskDesk desk;

    @GetMapping("/{id}/log")
    String ofDuty(
            Standing standing,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return show(LogScope.ofDuty(id).within(from, to, indicator), page, standing, model);
    }

    /** What a report proposes may come from several tasks of the plan. */
    @GetMapping("/log")
    String ofPlan(
            Standing standing,
            @RequestParam UUID plan,
            @RequestParam UUID unit,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return show(LogScope.ofPlan(plan, unit).within(from, to, indicator), page, standing, model);
    }

    private String show(LogScope scope, int page, Standing standing, Model model) {
        model.addAttribute("log", logs.page(scope, page, RunningLogs.PAGE, standing));
        return "progress/log";
    }

    @PostMapping("/{id}/log")
    String note(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("noting") TaskForms.Noting form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                Logged logged = form.logged();
                logs.note(id, logged, standing);
            } catch (ProgressRefused refused) {
                TaskDesk.refuse(refused, errors);
            }
        }
        if (errors.hasErrors()) {
            return desk.show(id, standing, model);
        }
        Flash.done("progress.log.noted").on(redirect);
        return "redirect:/progress/{id}";
    }

    @PostMapping("/{id}/log-strike")
    String strike(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("striking") TaskForms.Striking form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            Flash.fail("progress.log.strike.none").on(redirect);
        } else {
            logs.strike(id, requireNonNull(form.entryId), requireNonNull(form.reason), standing);
            Flash.done("progress.log.struck.done").on(redirect);
        }
        return "redirect:/progress/{id}/log";
    }

    /** The address of a step opened again. */
    @GetMapping("/{id}/log-strike")
    String back(@PathVariable UUID id) {
        return "redirect:/progress/{id}/log";
    }
}
