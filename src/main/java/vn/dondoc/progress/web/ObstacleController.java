package vn.dondoc.progress.web;

import static java.util.Objects.requireNonNull;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.Plans;
import vn.dondoc.progress.Obstacles;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;
import vn.dondoc.site.Paging;

/** What stands in the way of open tasks and what units propose, each with its answer. */
@Controller
@RequestMapping("/progress")
@lombok.RequiredArgsConstructor
class ObstacleController {

    private final Obstacles obstacles;
    private final Plans plans;
    private final TaskDesk desk;

    @GetMapping("/obstacles")
    String list(
            @Acting Standing standing,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        if (!model.containsAttribute("reply")) {
            model.addAttribute("reply", new TaskForms.Reply());
        }
        return show(standing, plan, answered, page, model);
    }

    private String show(Standing standing, @Nullable UUID plan, boolean answered, int page, Model model) {
        if (standing.overseen().length == 0) {
            throw new NotFound("page", "obstacles");
        }
        Obstacles.Counts counts = obstacles.counts(plan, standing);
        Paging paging = Paging.of(page, Obstacles.PAGE, answered ? counts.answered() : counts.waiting());
        model.addAttribute("rows", obstacles.rows(plan, answered, paging.number(), standing));
        model.addAttribute("counts", counts);
        model.addAttribute("answered", answered);
        model.addAttribute("paging", paging);
        model.addAttribute("plan", plan == null ? null : plans.row(plan, standing));
        return "progress/obstacles";
    }

    @PostMapping("/{id}/answers")
    String answer(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("reply") TaskForms.Reply form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return form.listed ? show(standing, plan, answered, page, model) : desk.show(id, standing, model);
        }
        obstacles.answer(id, requireNonNull(form.entryId), requireNonNull(form.words), standing);
        Flash.done("progress.answered").on(redirect);
        if (!form.listed) {
            return "redirect:/progress/{id}";
        }
        if (page > 1) {
            redirect.addAttribute("page", page);
        }
        if (answered) {
            redirect.addAttribute("answered", true);
        }
        if (plan != null) {
            redirect.addAttribute("plan", plan);
        }
        return "redirect:/progress/obstacles";
    }
}
