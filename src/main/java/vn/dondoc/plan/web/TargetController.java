package vn.dondoc.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PlanParts;
import vn.dondoc.plan.Plans;

/** The targets of a draft. */
@Controller
@RequestMapping("/plans/{planId}/targets")
class TargetController extends PartController<TargetForm> {

    TargetController(Plans plans, PartPages pages) {
        super(plans, pages, "target");
    }

    @Override
    TargetForm empty() {
        return new TargetForm();
    }

    @Override
    TargetForm filled(UUID planId, UUID id, Standing standing) {
        return TargetForm.of(pages.target(planId, id, standing));
    }

    @Override
    void add(PlanParts parts, TargetForm form) {
        parts.add(form.toContent());
    }

    @Override
    void change(PlanParts parts, UUID id, TargetForm form) {
        parts.change(id, form.toContent());
    }

    @Override
    void remove(PlanParts parts, UUID id) {
        parts.removeTarget(id);
    }
}
