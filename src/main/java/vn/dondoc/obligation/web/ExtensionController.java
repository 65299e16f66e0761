package vn.dondoc.obligation.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.DayIsPast;
import vn.dondoc.obligation.DayOutOfRange;
import vn.dondoc.obligation.ExtendedAlready;
import vn.dondoc.obligation.Extensions;
import vn.dondoc.site.Flash;

/** More time for an obligation: asked for, granted, refused. Afterwards the person is back where he or she came from. */
@Controller
@RequestMapping("/obligations/{id}")
@lombok.RequiredArgsConstructor
class ExtensionController {

    private final Extensions extensions;
    private final ObligationDesk desk;

    @PostMapping("/extension-request")
    String ask(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute(ExtensionForms.ASK) ExtensionForms.Ask form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            Model model,
            RedirectAttributes redirect) {
        return answer(id, standing, errors, back, model, redirect, "obligation.extension.asked", () -> {
            LocalDate day = requireNonNull(form.wishedDay);
            try {
                extensions.ask(id, day, requireNonNull(form.wishReason).strip(), standing);
            } catch (DayIsPast past) {
                errors.rejectValue("wishedDay", "obligation.due.past");
            } catch (DayOutOfRange early) {
                errors.rejectValue("wishedDay", "obligation.extension.noLater");
            }
        });
    }

    @PostMapping("/extension")
    String grant(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute(ExtensionForms.GRANT) ExtensionForms.Grant form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            Model model,
            RedirectAttributes redirect) {
        return answer(id, standing, errors, back, model, redirect, "obligation.dueSet", () -> {
            String reason = requireNonNull(form.grantReason).strip();
            try {
                extensions.grant(id, requireNonNull(form.grantedDay), reason, form.forced, standing);
            } catch (DayIsPast past) {
                errors.rejectValue("grantedDay", "obligation.due.past");
            } catch (DayOutOfRange early) {
                errors.rejectValue("grantedDay", "obligation.extension.later");
            } catch (ExtendedAlready once) {
                errors.rejectValue("forced", "obligation.extension.once");
            }
        });
    }

    @PostMapping("/extension-refusal")
    String refuse(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute(ExtensionForms.REFUSAL) ExtensionForms.Refusal form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                standing,
                errors,
                back,
                model,
                redirect,
                "obligation.extension.refused",
                () -> extensions.refuse(id, requireNonNull(form.refusalReason).strip(), standing));
    }

    private String answer(
            UUID id,
            Standing standing,
            BindingResult errors,
            @Nullable String back,
            Model model,
            RedirectAttributes redirect,
            String done,
            Runnable step) {
        if (!errors.hasErrors()) {
            step.run();
        }
        if (errors.hasErrors()) {
            model.addAttribute("back", back);
            return desk.show(id, standing, model);
        }
        Flash.done(done).on(redirect);
        return switch (requireNonNullElse(back, "")) {
            case "report" -> "redirect:/reports/{id}";
            case "own-plan" -> "redirect:/cascade/duties/{id}";
            default -> "redirect:/obligations/{id}";
        };
    }
}
