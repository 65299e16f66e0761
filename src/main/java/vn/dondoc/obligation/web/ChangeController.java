package vn.dondoc.obligation.web;

import static java.util.Objects.requireNonNull;

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
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.OwesAlready;
import vn.dondoc.obligation.Suspensions;
import vn.dondoc.obligation.Transfers;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** What who receives a duty may change about it besides its day: let it stand still, give it to another unit, cancel it. */
@Controller
@RequestMapping("/obligations/{id}")
@lombok.RequiredArgsConstructor
class ChangeController {

    private final Obligations obligations;
    private final Suspensions suspensions;
    private final Transfers transfers;
    private final ChangeDesk desk;

    @GetMapping("/change")
    String show(Standing standing, @PathVariable UUID id, Model model) {
        return desk.show(id, standing, model);
    }

    @PostMapping("/suspension")
    String suspend(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute(ChangeDesk.SUSPENDING) ChangeDesk.Reason form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return desk.show(id, standing, model);
        }
        suspensions.suspend(id, form.words(), standing);
        return done("obligation.suspended", redirect);
    }

    @PostMapping("/resumption")
    String resume(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute(ChangeDesk.RESUMING) ChangeDesk.Reason form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return desk.show(id, standing, model);
        }
        suspensions.resume(id, form.words(), standing);
        return done("obligation.resumed", redirect);
    }

    @PostMapping("/transfer")
    String transfer(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute(ChangeDesk.PASSING) ChangeDesk.Passing form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                transfers.transfer(
                        id,
                        requireNonNull(form.unitId),
                        requireNonNull(form.reason).strip(),
                        standing);
                return done("obligation.transferred", redirect);
            } catch (OwesAlready done) {
                errors.rejectValue("unitId", "obligation.transfer.done");
            } catch (NotFound beyond) {
                // also where the duty itself is not this person's to give: the page then answers so
                errors.rejectValue("unitId", "obligation.transfer.beyond");
            }
        }
        return desk.show(id, standing, model);
    }

    @PostMapping("/cancellation")
    String cancel(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute(ChangeDesk.CANCELLING) ChangeDesk.Reason form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return desk.show(id, standing, model);
        }
        obligations.cancel(id, form.words(), standing);
        return done("obligation.cancelled", redirect);
    }

    private static String done(String key, RedirectAttributes redirect) {
        Flash.done(key).on(redirect);
        return "redirect:/obligations/{id}";
    }
}
