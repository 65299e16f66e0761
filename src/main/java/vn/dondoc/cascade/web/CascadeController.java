package vn.dondoc.cascade.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Standing;
import vn.dondoc.cascade.CascadePage;
import vn.dondoc.cascade.Cascades;
import vn.dondoc.cascade.OwnPlanState;
import vn.dondoc.site.Paging;

/** A plan among those above and below it. */
@Controller
@RequestMapping("/cascade/{planId}")
@lombok.RequiredArgsConstructor
class CascadeController {

    private final Cascades cascades;

    @GetMapping
    String show(
            Standing standing,
            @PathVariable UUID planId,
            @RequestParam(required = false) @Nullable OwnPlanState state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        CascadePage cascade = cascades.page(planId, state, Math.max(1, page), standing);
        long total = state == null ? cascade.counts().total() : cascade.counts().of(state);
        model.addAttribute("cascade", cascade);
        model.addAttribute("state", state);
        model.addAttribute("states", OwnPlanState.values());
        model.addAttribute("paging", Paging.of(page, Cascades.PAGE, total));
        return "cascade/show";
    }
}
