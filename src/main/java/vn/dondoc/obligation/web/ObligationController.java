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
import vn.dondoc.obligation.DayIsPast;
import vn.dondoc.obligation.DayOutOfRange;
import vn.dondoc.obligation.ExtendedAlready;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** One obligation: its words, its day, its history, and the steps that this person may take. */
@Controller
@RequestMapping("/obligations/{id}")
@lombok.RequiredArgsConstructor
class ObligationController {

    private final Obligations obligations;
    private final ObligationDesk desk;

    @GetMapping
    String show(Standing standing, @PathVariable UUID id, Model model, RedirectAttributes redirect) {
        ObligationRow row = obligations.row(id, standing);
        if (!row.isReport()) {
            // what the step before had to say is said there
            if (model.getAttribute(Flash.NAME) instanceof Flash said) {
                said.on(redirect);
            }
            return "redirect:" + row.address();
        }
        return desk.show(id, standing, model);
    }

    @PostMapping("/acknowledgement")
    String acknowledge(Standing standing, @PathVariable UUID id, RedirectAttributes redirect) {
        obligations.acknowledge(id, standing);
        Flash.done("obligation.acknowledged").on(redirect);
        return back(id, standing);
    }

    @PostMapping("/acceptance")
    String accept(Standing standing, @PathVariable UUID id, RedirectAttributes redirect) {
        requireOwnPlan(id, standing);
        obligations.accept(id, null, standing);
        Flash.done("obligation.accepted").on(redirect);
        return back(id, standing);
    }

    @PostMapping("/return")
    String sendBack(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("returning") ObligationDesk.Words words,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        requireOwnPlan(id, standing);
        if (errors.hasErrors()) {
            return desk.show(id, standing, model);
        }
        obligations.sendBack(id, requireNonNull(words.words).strip(), standing);
        Flash.done("obligation.returned").on(redirect);
        return back(id, standing);
    }

    @PostMapping("/waiver")
    String waive(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("waiving") ObligationDesk.Words words,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return desk.show(id, standing, model);
        }
        obligations.waive(id, requireNonNull(words.words).strip(), standing);
        Flash.done("obligation.waived").on(redirect);
        return back(id, standing);
    }

    @PostMapping("/due")
    String setDue(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("due") ObligationDesk.DueForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return desk.show(id, standing, model);
        }
        try {
            obligations.setDue(
                    id, requireNonNull(form.day), requireNonNull(form.reason).strip(), false, standing);
        } catch (DayIsPast past) {
            errors.rejectValue("day", "obligation.due.past");
            return desk.show(id, standing, model);
        } catch (DayOutOfRange early) {
            errors.rejectValue("day", "obligation.extension.later");
            return desk.show(id, standing, model);
        } catch (ExtendedAlready once) {
            errors.rejectValue("day", "obligation.extension.once");
            return desk.show(id, standing, model);
        }
        Flash.done("obligation.dueSet").on(redirect);
        return back(id, standing);
    }

    /** To the page of the duty's own kind; a report is freed of its day, or of being owed, beside its own page. */
    private String back(UUID id, Standing standing) {
        ObligationRow row = obligations.row(id, standing);
        return row.isReport() ? "redirect:/obligations/{id}" : "redirect:" + row.address();
    }

    /** Reports and tasks are judged on pages of their own. */
    private void requireOwnPlan(UUID id, Standing standing) {
        if (obligations.row(id, standing).kind() != ObligationKind.OWN_PLAN) {
            throw new NotFound("own plan", id);
        }
    }
}
