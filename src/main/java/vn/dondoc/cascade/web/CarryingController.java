package vn.dondoc.cascade.web;

import java.util.HashMap;
import java.util.Map;
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
import vn.dondoc.cascade.Carryings;
import vn.dondoc.plan.PlanIncomplete;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.site.Flash;

/** Before a plan gives way: which duty of the other plan takes over which of its own, shown, changed, then done. */
@Controller
@RequestMapping("/cascade/{planId}/carrying")
@lombok.RequiredArgsConstructor
class CarryingController {

    private static final String CHOICE = "to-";
    private static final int LONGEST_REASON = 1_000;

    private final Carryings carryings;

    /** The page is the second step of ending a plan; whoever comes to it otherwise starts with the first. */
    @GetMapping
    String start() {
        return "redirect:/plans/{planId}/end";
    }

    /** @param act none for what is proposed, {@code look} to see what the choices come to, {@code do} to do it */
    @PostMapping
    String carry(
            Standing standing,
            @PathVariable UUID planId,
            @RequestParam PlanStatus how,
            @RequestParam UUID successorId,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String act,
            @RequestParam Map<String, String> all,
            Model model,
            RedirectAttributes redirect) {
        boolean replaces = how == PlanStatus.REPLACED;
        if ((!replaces && how != PlanStatus.AMENDED) || reason.isBlank() || reason.length() > LONGEST_REASON) {
            return start();
        }
        Map<UUID, UUID> chosen = act.isEmpty() ? null : chosen(all);
        try {
            if ("do".equals(act) && chosen != null) {
                int carried = carryings.carry(planId, successorId, replaces, chosen, reason.strip(), standing);
                Flash.done(carried > 0 ? "cascade.carrying.done" : "cascade.carrying.ended")
                        .on(redirect);
                return "redirect:/plans/{planId}";
            }
            model.addAttribute("carrying", carryings.page(planId, successorId, replaces, chosen, standing));
        } catch (PlanIncomplete incomplete) {
            Flash.fail(incomplete.key()).on(redirect);
            return start();
        }
        model.addAttribute("how", how);
        model.addAttribute("reason", reason);
        return "cascade/carrying";
    }

    private static @Nullable Map<UUID, UUID> chosen(Map<String, String> all) {
        Map<UUID, UUID> chosen = new HashMap<>();
        try {
            all.forEach((name, value) -> {
                if (name.startsWith(CHOICE) && !value.isBlank()) {
                    chosen.put(UUID.fromString(name.substring(CHOICE.length())), UUID.fromString(value));
                }
            });
        } catch (IllegalArgumentException noId) {
            return null;
        }
        return chosen;
    }
}
