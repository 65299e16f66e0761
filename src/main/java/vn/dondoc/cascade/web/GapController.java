package vn.dondoc.cascade.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.cascade.Gaps;
import vn.dondoc.site.NotFound;

/** The plans that do not answer all that was ordered from above. */
@Controller
@lombok.RequiredArgsConstructor
class GapController {

    private final Gaps gaps;

    @GetMapping("/cascade/gaps")
    String list(@Acting Standing standing, Model model) {
        if (standing.overseen().length == 0) {
            throw new NotFound("page", "gaps");
        }
        model.addAttribute("gaps", gaps.of(standing));
        return "cascade/gaps";
    }
}
