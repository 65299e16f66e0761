package vn.dondoc.reporting.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.Approvals;
import vn.dondoc.site.NotFound;

/** All reports that wait for the head of the unit. */
@Controller
@lombok.RequiredArgsConstructor
class ApprovalsController {

    private final Approvals approvals;

    @GetMapping("/reports/approvals")
    String list(@Acting Standing standing, Model model) {
        if (!standing.holds(PostingRole.LEADER)) {
            throw new NotFound("page", "approvals");
        }
        model.addAttribute("approvals", approvals.waiting(standing));
        return "reporting/approvals-list";
    }
}
