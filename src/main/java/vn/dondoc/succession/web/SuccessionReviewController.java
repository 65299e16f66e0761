package vn.dondoc.succession.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.NotInOrder;
import vn.dondoc.agency.Refused;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.SpokenDate;
import vn.dondoc.obligation.OwesAlready;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;
import vn.dondoc.succession.Answers;
import vn.dondoc.succession.Changes;
import vn.dondoc.succession.Draft;
import vn.dondoc.succession.OpenMatters;
import vn.dondoc.succession.Resolution;
import vn.dondoc.succession.TooEarly;
import vn.dondoc.succession.Undecided;

/** What is open at each unit that ends and who inherits it; the preview; the carrying out. */
@Controller
@RequestMapping("/succession/{id}")
@lombok.RequiredArgsConstructor
class SuccessionReviewController {

    private static final int LONGEST = 1_000;

    private final Changes changes;
    private final NamedUnits named;
    private final MessageSource words;

    @GetMapping("/review")
    String review(@PathVariable UUID id, Model model) {
        if (changes.draft(id).isCarriedOut()) {
            return "redirect:/succession/" + id;
        }
        lay(id, changes.review(id), model);
        return "succession/review";
    }

    @PostMapping("/review")
    String confirm(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes redirect) {
        Map<String, String> answers = new HashMap<>();
        for (String unit : typed.getOrDefault("shown", List.of())) {
            String key = Answers.reviewed(UUID.fromString(unit));
            answers.put(key, typed.containsKey(key) ? "1" : "");
        }
        changes.answer(id, answers);
        List<String> unopened = changes.review(id).unopened();
        if (!unopened.isEmpty()) {
            Flash.warn("succession.unopened", String.join(", ", unopened)).on(redirect);
        }
        return "redirect:/succession/" + id + (typed.containsKey("next") ? "/preview" : "/review");
    }

    @GetMapping("/units/{unit}")
    String unit(@PathVariable UUID id, @PathVariable UUID unit, Model model) {
        Resolution resolution = changes.review(id);
        OpenMatters matters = resolution.matters().stream()
                .filter(each -> each.unit().id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("unit that ends", unit));
        if (!resolution.answers().isOpened(unit) && !changes.draft(id).isCarriedOut()) {
            changes.answer(id, Map.of(Answers.opened(unit), "1"));
        }
        lay(id, resolution, model);
        Map<UUID, List<OpenMatters.Duty>> plans = new LinkedHashMap<>();
        matters.duties()
                .forEach(duty -> plans.computeIfAbsent(duty.planId(), any -> new java.util.ArrayList<>())
                        .add(duty));
        model.addAttribute("matters", matters);
        model.addAttribute("plans", plans.values());
        model.addAttribute(
                "problems",
                resolution.problems().stream()
                        .filter(problem ->
                                unit.equals(problem.unitId()) && !problem.key().endsWith(".review"))
                        .toList());
        return "succession/unit";
    }

    /** Everything is kept as it was typed, also what is not enough yet; the pages say what is missing. */
    @PostMapping("/units/{unit}")
    String decide(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        Map<String, String> answers = new HashMap<>();
        answers.put(Answers.reviewed(unit), "");
        typed.forEach((key, value) -> {
            if (key.matches("(t|p|d|g|b|m|n|w|ok)\\.[0-9a-f.-]{36,73}")) {
                answers.put(key, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        });
        changes.answer(id, answers);
        Flash.done("succession.kept").on(redirect);
        boolean open = changes.review(id).problems().stream()
                .anyMatch(problem ->
                        unit.equals(problem.unitId()) && !problem.key().endsWith(".review"));
        return "redirect:/succession/" + id + (open ? "/units/" + unit : "/review");
    }

    @GetMapping("/preview")
    String preview(@PathVariable UUID id, Model model) {
        Draft draft = changes.draft(id);
        if (draft.isCarriedOut()) {
            return "redirect:/succession/" + id;
        }
        Resolution resolution = changes.review(id);
        lay(id, resolution, model);
        model.addAttribute("counts", resolution.counts());
        model.addAttribute("problems", resolution.problems());
        model.addAttribute("early", draft.change().effectiveOn().isAfter(named.today()));
        return "succession/preview";
    }

    @PostMapping("/completion")
    String carryOut(@PathVariable UUID id, Standing by, RedirectAttributes redirect) {
        try {
            changes.carryOut(id, by);
            Flash.done("succession.carriedOut").on(redirect);
            return "redirect:/succession/" + id;
        } catch (Undecided undecided) {
            Flash.fail("succession.unconfirmed").on(redirect);
        } catch (TooEarly early) {
            Flash.fail("succession.early").on(redirect);
        } catch (Refused refused) {
            Flash.fail(refused.reason().key()).on(redirect);
        } catch (NotInOrder wrong) {
            Flash.fail("agency.not-in-order", SpokenDate.of(wrong.presentSince()))
                    .on(redirect);
        } catch (OwesAlready done) {
            Flash.fail("succession.moved").on(redirect);
        }
        return "redirect:/succession/" + id + "/preview";
    }

    private void lay(UUID id, Resolution resolution, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("resolution", resolution);
        model.addAttribute("change", resolution.change());
        model.addAttribute("desk", new ReviewDesk(resolution, words));
        model.addAttribute("day", resolution.change().effectiveOn());
        model.addAttribute("today", named.today());
        model.addAttribute(
                "units",
                named.names(
                        resolution.change().units(),
                        resolution.change().effectiveOn().minusDays(1)));
    }
}
