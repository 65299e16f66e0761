package vn.dondoc.dashboard.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.dashboard.Leaderships;
import vn.dondoc.site.NotFound;

/** The first page of the leader of a committee. */
@Controller
@lombok.RequiredArgsConstructor
class LeaderController {

    private final Leaderships leaderships;

    @GetMapping("/leader")
    String show(@Acting Standing standing, Model model) {
        if (!leaderships.leads(standing)) {
            throw new NotFound("page", "leader");
        }
        model.addAttribute("page", leaderships.of(standing));
        return "dashboard/leader";
    }
}
