package vn.dondoc.cascade.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.cascade.CoverageFilter;
import vn.dondoc.cascade.Coverages;
import vn.dondoc.site.Flash;

/** What was ordered above beside what is ordered here; each row is decided by a small form of its own. */
@Controller
@RequestMapping("/cascade/{planId}/coverage")
@lombok.RequiredArgsConstructor
class CoverageController {

    private static final int LONGEST_REASON = 1_000;

    private final Coverages coverages;

    @GetMapping
    String show(
            Standing standing,
            @PathVariable UUID planId,
            @RequestParam(required = false) @Nullable CoverageFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable UUID open,
            Model model) {
        model.addAttribute("coverage", coverages.page(planId, filter, page, open, standing));
        model.addAttribute("filters", CoverageFilter.values());
        return "cascade/coverage";
    }

    /** @param own ticked proposals and what was chosen from all of ours, where the empty choice sends nothing */
    @PostMapping("/{dutyId}/match")
    String match(
            Standing standing,
            @PathVariable UUID planId,
            @PathVariable UUID dutyId,
            @RequestParam(defaultValue = "") List<String> own,
            @RequestParam(required = false) @Nullable CoverageFilter filter,
            @RequestParam(defaultValue = "1") int page,
            RedirectAttributes redirect) {
        List<UUID> chosen;
        try {
            chosen = own.stream()
                    .filter(each -> !each.isBlank())
                    .map(UUID::fromString)
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException noId) {
            chosen = List.of();
        }
        if (chosen.isEmpty()) {
            Flash.warn("cascade.coverage.nothingChosen").on(redirect);
        } else {
            coverages.match(planId, dutyId, chosen, standing);
            Flash.done("cascade.coverage.matched").on(redirect);
        }
        return back(dutyId, filter, page, redirect);
    }

    @PostMapping("/{dutyId}/exclusion")
    String exclude(
            Standing standing,
            @PathVariable UUID planId,
            @PathVariable UUID dutyId,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable CoverageFilter filter,
            @RequestParam(defaultValue = "1") int page,
            RedirectAttributes redirect) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            Flash.warn("cascade.coverage.noReason").on(redirect);
        } else {
            coverages.exclude(planId, dutyId, reason, standing);
            Flash.done("cascade.coverage.excluded").on(redirect);
        }
        return back(dutyId, filter, page, redirect);
    }

    @PostMapping("/{dutyId}/undoing")
    String undo(
            Standing standing,
            @PathVariable UUID planId,
            @PathVariable UUID dutyId,
            @RequestParam UUID decision,
            @RequestParam(required = false) @Nullable CoverageFilter filter,
            @RequestParam(defaultValue = "1") int page,
            RedirectAttributes redirect) {
        coverages.undo(planId, decision, standing);
        Flash.done("cascade.coverage.undone").on(redirect);
        return back(dutyId, filter, page, redirect);
    }

    private static String back(UUID dutyId, @Nullable CoverageFilter filter, int page, RedirectAttributes redirect) {
        if (filter != null) {
            redirect.addAttribute("filter", filter);
        }
        if (page > 1) {
            redirect.addAttribute("page", page);
        }
        return "redirect:/cascade/{planId}/coverage#d" + dutyId;
    }
}
