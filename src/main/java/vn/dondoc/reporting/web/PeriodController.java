package vn.dondoc.reporting.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.DayIsPast;
import vn.dondoc.obligation.OwesAlready;
import vn.dondoc.obligation.StepNotPossible;
import vn.dondoc.reporting.PeriodLocks;
import vn.dondoc.reporting.period.PeriodRosters;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** Who owes the reports of one period, for the agency that monitors: excusing, adding, locking. */
@Controller
@RequestMapping("/reports/periods")
@lombok.RequiredArgsConstructor
class PeriodController {

    private final PeriodDesk desk;
    private final PeriodRosters rosters;
    private final PeriodLocks locks;

    /** What the browser offers while a unit's name is typed. */
    @GetMapping("/suggestions")
    String suggest(Standing standing, @RequestParam(defaultValue = "") String q, Model model) {
        MatrixController.requireOverseer(standing);
        model.addAttribute("options", desk.suggestions(q));
        return "agency/suggestions";
    }

    @GetMapping("/{regimeId}")
    String show(
            Standing standing,
            @PathVariable UUID regimeId,
            @RequestParam Period period,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "1") int changes,
            Model model) {
        return desk.show(regimeId, period, page, changes, standing, model);
    }

    @PostMapping("/{regimeId}/waivers")
    String waive(
            Standing standing,
            @PathVariable UUID regimeId,
            @RequestParam Period period,
            @Valid @ModelAttribute(PeriodForms.WAIVING) PeriodForms.Waiving form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        rosters.roster(regimeId, period, standing);
        UUID unit = desk.owing(form.waivedUnit, regimeId, period, standing, errors, "waivedUnit");
        if (!errors.hasErrors()) {
            try {
                rosters.waive(
                        regimeId,
                        period,
                        requireNonNull(unit),
                        requireNonNull(form.waivedReason).strip(),
                        standing);
            } catch (NotFound notAmongThem) {
                errors.rejectValue("waivedUnit", "reporting.roster.notIn");
            } catch (StepNotPossible settled) {
                errors.rejectValue("waivedUnit", "reporting.roster.settled");
            }
        }
        return answer("reporting.roster.waived.done", regimeId, period, errors, standing, model, redirect);
    }

    @PostMapping("/{regimeId}/units")
    String add(
            Standing standing,
            @PathVariable UUID regimeId,
            @RequestParam Period period,
            @Valid @ModelAttribute(PeriodForms.ADDING) PeriodForms.Adding form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        rosters.roster(regimeId, period, standing);
        UUID unit = desk.unit(form.addedUnit, errors, "addedUnit");
        if (!errors.hasErrors()) {
            try {
                rosters.add(
                        regimeId,
                        period,
                        requireNonNull(unit),
                        form.addedDay,
                        requireNonNull(form.addedReason).strip(),
                        standing);
            } catch (OwesAlready already) {
                errors.rejectValue("addedUnit", "reporting.roster.already");
            } catch (NotFound beyondReach) {
                errors.rejectValue("addedUnit", "reporting.roster.beyond");
            } catch (DayIsPast over) {
                errors.rejectValue(
                        "addedDay", form.addedDay == null ? "reporting.roster.dayOver" : "obligation.due.past");
            }
        }
        return answer("reporting.roster.added.done", regimeId, period, errors, standing, model, redirect);
    }

    @PostMapping("/{regimeId}/lock")
    String lock(
            Standing standing,
            @PathVariable UUID regimeId,
            @RequestParam Period period,
            @Valid @ModelAttribute(PeriodForms.LOCKING) PeriodForms.Locking form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            locks.lock(regimeId, period, requireNonNull(form.lockReason), standing);
        }
        return answer("reporting.roster.locked.done", regimeId, period, errors, standing, model, redirect);
    }

    @PostMapping("/{regimeId}/reopening")
    String reopen(
            Standing standing,
            @PathVariable UUID regimeId,
            @RequestParam Period period,
            @Valid @ModelAttribute(PeriodForms.LOCKING) PeriodForms.Locking form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            locks.reopen(regimeId, period, requireNonNull(form.lockReason), standing);
        }
        return answer("reporting.roster.reopened.done", regimeId, period, errors, standing, model, redirect);
    }

    private String answer(
            String done,
            UUID regimeId,
            Period period,
            BindingResult errors,
            Standing standing,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return desk.show(regimeId, period, 1, standing, model);
        }
        Flash.done(done).on(redirect);
        return PeriodDesk.back(period, redirect);
    }
}
