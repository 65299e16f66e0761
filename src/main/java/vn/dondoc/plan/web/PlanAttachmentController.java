package vn.dondoc.plan.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Downloads;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.NotFound;

/** Files of a plan, for whoever may see the plan. */
@Controller
@lombok.RequiredArgsConstructor
class PlanAttachmentController {

    private final Plans plans;
    private final Downloads downloads;

    @GetMapping("/plans/{planId}/attachments/{id}")
    ResponseEntity<byte[]> file(Standing standing, @PathVariable UUID planId, @PathVariable UUID id) {
        PlanPage plan = plans.page(planId, standing);
        if (plan.attachments().stream().noneMatch(kept -> kept.id().equals(id))) {
            throw new NotFound("attachment", id);
        }
        return downloads.of(id);
    }
}
