package vn.dondoc.plan.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.dondoc.agency.Circle;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.plan.DutyNames;
import vn.dondoc.plan.Instructions;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** A leader's instruction to units under a plan in force. */
@Controller
@RequestMapping("/plans/{planId}/instructions")
@lombok.RequiredArgsConstructor
class InstructionController {

    private final Instructions instructions;
    private final PlanChoices choices;
    private final Clock clock;

    /** @param duty the duty that it is to answer, whose {@code unit} is asked first */
    @GetMapping("/new")
    String create(
            Standing standing,
            @PathVariable UUID planId,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID duty,
            Model model) {
        PlanRow plan = instructions.plan(planId, standing);
        InstructionForm form = new InstructionForm();
        form.duty = duty;
        if (unit != null) {
            form.instructed.add(Party.unit(unit).toString());
        }
        return form(form, plan, sections(plan), standing, model);
    }

    @PostMapping
    String instruct(
            Standing standing,
            @PathVariable UUID planId,
            @Valid @ModelAttribute("form") InstructionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        PlanRow plan = instructions.plan(planId, standing);
        Map<String, List<Circle.Member>> sections = sections(plan);
        form.check(errors, reach(sections), VietnamTime.today(clock));
        if (errors.hasErrors()) {
            return form(form, plan, sections, standing, model);
        }
        instructions.instruct(planId, form.toContent(), standing);
        Flash.done("plan.instruct.done").on(redirect);
        return form.duty == null ? "redirect:/plans/{planId}#instructions" : "redirect:/obligations/" + form.duty;
    }

    /** The units of the issuer's circle, none of its groups. */
    private Map<String, List<Circle.Member>> sections(PlanRow plan) {
        LocalDate today = VietnamTime.today(clock);
        List<Circle.Member> units = choices.circle(plan.issuerId(), today).members().stream()
                .filter(member -> member.party().unitId() != null)
                .toList();
        Map<String, List<Circle.Member>> sections = new LinkedHashMap<>();
        for (String section : List.of("AGENCY", "COMMUNE", "OTHER")) {
            List<Circle.Member> members = units.stream()
                    .filter(member -> member.section().equals(section))
                    .toList();
            if (!members.isEmpty()) {
                sections.put(section, members);
            }
        }
        return sections;
    }

    private static Set<String> reach(Map<String, List<Circle.Member>> sections) {
        return sections.values().stream()
                .flatMap(List::stream)
                .map(member -> member.party().toString())
                .collect(Collectors.toSet());
    }

    private String form(
            InstructionForm form,
            PlanRow plan,
            Map<String, List<Circle.Member>> sections,
            Standing standing,
            Model model) {
        DutyNames.NamedDuty answered =
                instructions.answered(plan.id(), form.duty, standing).orElse(null);
        if (answered == null && form.duty != null) {
            throw new NotFound("duty under plan", form.duty);
        }
        model.addAttribute("form", form);
        model.addAttribute("plan", plan);
        model.addAttribute("sections", sections);
        model.addAttribute("answered", answered);
        return "plan/instruction";
    }
}
