package vn.dondoc.obligation.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.DayIsPast;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.StepNotPossible;
import vn.dondoc.site.Flash;

/** One obligation: its words, its day, its history, and the steps that this person may take. */
@Controller
@RequestMapping("/obligations/{id}")
@lombok.RequiredArgsConstructor
class ObligationController {

    private final Obligations obligations;

    @GetMapping
    String show(Standing standing, @PathVariable UUID id, Model model) {
        return page(id, standing, model);
    }

    @PostMapping("/acknowledgement")
    String acknowledge(Standing standing, @PathVariable UUID id, RedirectAttributes redirect) {
        obligations.acknowledge(id, standing);
        Flash.done("obligation.acknowledged").on(redirect);
        return "redirect:/obligations/{id}";
    }

    @PostMapping("/submission")
    String submit(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("submission") Words words,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, standing, model);
        }
        obligations.submit(id, requireNonNull(words.words).strip(), standing);
        Flash.done("obligation.submitted").on(redirect);
        return "redirect:/obligations/{id}";
    }

    @PostMapping("/acceptance")
    String accept(Standing standing, @PathVariable UUID id, RedirectAttributes redirect) {
        obligations.accept(id, null, standing);
        Flash.done("obligation.accepted").on(redirect);
        return "redirect:/obligations/{id}";
    }

    @PostMapping("/return")
    String sendBack(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("returning") Words words,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, standing, model);
        }
        obligations.sendBack(id, requireNonNull(words.words).strip(), standing);
        Flash.done("obligation.returned").on(redirect);
        return "redirect:/obligations/{id}";
    }

    @PostMapping("/waiver")
    String waive(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("waiving") Words words,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, standing, model);
        }
        obligations.waive(id, requireNonNull(words.words).strip(), standing);
        Flash.done("obligation.waived").on(redirect);
        return "redirect:/obligations/{id}";
    }

    @PostMapping("/due")
    String setDue(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("due") DueForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, standing, model);
        }
        try {
            obligations.setDue(
                    id, requireNonNull(form.day), requireNonNull(form.reason).strip(), standing);
        } catch (DayIsPast past) {
            errors.rejectValue("day", "obligation.due.past");
            return page(id, standing, model);
        }
        Flash.done("obligation.dueSet").on(redirect);
        return "redirect:/obligations/{id}";
    }

    /** The page was old: somebody has moved it meanwhile. */
    @ExceptionHandler(StepNotPossible.class)
    String movedMeanwhile(HttpServletRequest request, RedirectAttributes redirect) {
        Flash.warn("obligation.movedMeanwhile").on(redirect);
        // the step is the last part of the address, the obligation stands before it
        String step = request.getRequestURI().substring(request.getContextPath().length());
        return "redirect:" + step.substring(0, step.lastIndexOf('/'));
    }

    /** The page with its forms: those that were sent as they were typed, the others empty. */
    private String page(UUID id, Standing standing, Model model) {
        model.addAttribute("page", obligations.page(id, standing));
        for (String form : List.of("submission", "returning", "waiving")) {
            if (!model.containsAttribute(form)) {
                model.addAttribute(form, new Words());
            }
        }
        if (!model.containsAttribute("due")) {
            model.addAttribute("due", new DueForm());
        }
        return "obligation/show";
    }

    static class Words {

        @NotBlank
        @Size(max = 4_000)
        public @Nullable String words;
    }

    static class DueForm {

        @NotNull
        public @Nullable LocalDate day;

        @NotBlank
        @Size(max = 1_000)
        public @Nullable String reason;
    }
}
