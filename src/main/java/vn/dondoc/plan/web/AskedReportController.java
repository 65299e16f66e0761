package vn.dondoc.plan.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.dondoc.agency.Circle;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.plan.AskedReports;
import vn.dondoc.plan.PlanIncomplete;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Choice;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** Asking units for a thematic or ad hoc report under a plan in force. */
@Controller
@RequestMapping("/plans/{planId}/asked-reports")
@lombok.RequiredArgsConstructor
class AskedReportController {

    private final Plans plans;
    private final AskedReports askedReports;
    private final PlanChoices choices;
    private final BackScheduling scheduling;
    private final Clock clock;

    @GetMapping("/new")
    String create(Standing standing, @PathVariable UUID planId, Model model) {
        PlanPage plan = askable(planId, standing);
        return form(AskedReportForm.under(plan), plan, standing, model);
    }

    @PostMapping
    String ask(
            Standing standing,
            @PathVariable UUID planId,
            @Valid @ModelAttribute("form") AskedReportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        PlanPage plan = askable(planId, standing);
        form.check(errors, VietnamTime.today(clock));
        if (!errors.hasErrors() && scheduling.settles(form, errors, model)) {
            try {
                askedReports.ask(planId, form.toContent(), standing);
                Flash.done("plan.asked.done").on(redirect);
                return "redirect:/plans/{planId}#asked-reports";
            } catch (PlanIncomplete nobody) {
                errors.rejectValue("reporters", nobody.key());
            }
        }
        return form(form, plan, standing, model);
    }

    private PlanPage askable(UUID planId, Standing standing) {
        PlanPage plan = plans.page(planId, standing);
        if (!plan.mayAsk()) {
            throw new NotFound("plan in force", planId);
        }
        return plan;
    }

    private String form(AskedReportForm form, PlanPage plan, Standing standing, Model model) {
        LocalDate today = VietnamTime.today(clock);
        Circle circle = choices.circle(plan.row().issuerId(), today);
        model.addAttribute("form", form);
        model.addAttribute("plan", plan);
        model.addAttribute("sections", PartiesOnPage.bySection(circle, plan));
        model.addAttribute(
                "receivers",
                Receivers.of(circle, plan, askedReports.superiors(plan.row().id(), standing)));
        model.addAttribute(
                "periodKinds",
                List.of(PeriodKind.THEMATIC, PeriodKind.AD_HOC).stream()
                        .map(kind -> Choice.of(kind, kind.words()))
                        .toList());
        return "plan/asked-report";
    }
}
