package vn.dondoc.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.plan.PublicPlans;

/** What everybody may read of a plan, without signing in: the same for whoever asks, so that any cache may keep it. */
@Controller
@RequestMapping("/public/plans/{id}")
@lombok.RequiredArgsConstructor
class PublicPlanController {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final PublicPlans plans;

    @GetMapping
    String show(@PathVariable UUID id, Model model, HttpServletResponse response) {
        lay(id, model, response);
        return "plan/public";
    }

    /** To be put into a page of a portal: plain HTML, which takes the portal's own look. */
    @GetMapping("/embed")
    String embed(@PathVariable UUID id, Model model, HttpServletResponse response) {
        lay(id, model, response);
        return "plan/public-embed";
    }

    private void lay(UUID id, Model model, HttpServletResponse response) {
        model.addAttribute("page", plans.page(id));
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
    }
}
