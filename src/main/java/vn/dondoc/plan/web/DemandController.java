package vn.dondoc.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PlanParts;
import vn.dondoc.plan.Plans;

/** The demands of a draft for plans of the units' own. */
@Controller
@RequestMapping("/plans/{planId}/demands")
class DemandController extends PartController<DemandForm> {

    DemandController(Plans plans, PartPages pages) {
        super(plans, pages, "demand");
    }

    @Override
    DemandForm empty() {
        return new DemandForm();
    }

    @Override
    DemandForm filled(UUID planId, UUID id, Standing standing) {
        return DemandForm.of(pages.demand(planId, id, standing));
    }

    @Override
    void add(PlanParts parts, DemandForm form) {
        parts.add(form.toContent());
    }

    @Override
    void change(PlanParts parts, UUID id, DemandForm form) {
        parts.change(id, form.toContent());
    }

    @Override
    void remove(PlanParts parts, UUID id) {
        parts.removeDemand(id);
    }
}
