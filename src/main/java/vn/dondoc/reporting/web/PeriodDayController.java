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
import vn.dondoc.obligation.RosterDay;
import vn.dondoc.reporting.period.PeriodRosters;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** Until when the units of a period have time: reckoned back from the day above, looked at before it is set for all. */
@Controller
@RequestMapping("/reports/periods/{regimeId}")
@lombok.RequiredArgsConstructor
class PeriodDayController {

    private final PeriodDesk desk;
    private final PeriodRosters rosters;

    @PostMapping("/schedule")
    String schedule(
            Standing standing,
            @PathVariable UUID regimeId,
            @RequestParam Period period,
            @Valid @ModelAttribute(PeriodForms.SCHEDULING) PeriodForms.Scheduling form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return desk.show(regimeId, period, 1, standing, model);
        }
        rosters.schedule(regimeId, period, requireNonNull(form.upwardDueOn), requireNonNull(form.bufferDays), standing);
        Flash.done("reporting.schedule.saved").on(redirect);
        return PeriodDesk.back(period, redirect);
    }

    /** What would change; nothing does yet. */
    @GetMapping("/day")
    String preview(
            Standing standing,
            @PathVariable UUID regimeId,
            @RequestParam Period period,
            @Valid @ModelAttribute(PeriodForms.DATING) PeriodForms.Dating form,
            BindingResult errors,
            Model model) {
        if (!errors.hasErrors()) {
            try {
                model.addAttribute("changes", rosters.previewDay(wish(regimeId, period, form), standing));
            } catch (DayIsPast past) {
                errors.rejectValue("day", "obligation.due.past");
            } catch (NotFound nobody) {
                errors.rejectValue("day", "reporting.day.nobody");
            }
        }
        if (errors.hasErrors()) {
            return desk.show(regimeId, period, 1, standing, model);
        }
        model.addAttribute("roster", rosters.roster(regimeId, period, standing));
        return "reporting/day";
    }

    @PostMapping("/day")
    String apply(
            Standing standing,
            @PathVariable UUID regimeId,
            @RequestParam Period period,
            @Valid @ModelAttribute(PeriodForms.DATING) PeriodForms.Dating form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                int changed =
                        rosters.setDay(wish(regimeId, period, form), standing).changed();
                Flash.done("reporting.day.applied", changed).on(redirect);
                return PeriodDesk.back(period, redirect);
            } catch (DayIsPast past) {
                errors.rejectValue("day", "obligation.due.past");
            }
        }
        return desk.show(regimeId, period, 1, standing, model);
    }

    private static RosterDay wish(UUID regimeId, Period period, PeriodForms.Dating form) {
        return new RosterDay(
                regimeId,
                period,
                requireNonNull(form.day),
                requireNonNull(form.dayReason).strip(),
                form.forced);
    }
}
