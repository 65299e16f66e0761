package vn.dondoc.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PublicPlans;
import vn.dondoc.site.Flash;

/** The owner's switch of a plan's public page. */
@Controller
@lombok.RequiredArgsConstructor
class PublicationController {

    private final PublicPlans plans;

    @PostMapping("/plans/{planId}/publication")
    String publish(
            Standing standing, @PathVariable UUID planId, @RequestParam boolean open, RedirectAttributes redirect) {
        plans.publish(planId, open, standing);
        Flash.done(open ? "plan.public.opened" : "plan.public.closed").on(redirect);
        return "redirect:/plans/{planId}#publication";
    }
}
