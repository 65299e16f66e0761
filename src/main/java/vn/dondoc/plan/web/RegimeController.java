package vn.dondoc.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PlanParts;
import vn.dondoc.plan.Plans;

/** The reporting regimes of a draft. */
@Controller
@RequestMapping("/plans/{planId}/regimes")
class RegimeController extends PartController<RegimeForm> {

    RegimeController(Plans plans, PartPages pages) {
        super(plans, pages, "regime");
    }

    @Override
    RegimeForm empty() {
        return new RegimeForm();
    }

    @Override
    RegimeForm filled(UUID planId, UUID id, Standing standing) {
        return RegimeForm.of(pages.regime(planId, id, standing));
    }

    @Override
    void add(PlanParts parts, RegimeForm form) {
        parts.add(form.toContent());
    }

    @Override
    void change(PlanParts parts, UUID id, RegimeForm form) {
        parts.change(id, form.toContent());
    }

    @Override
    void remove(PlanParts parts, UUID id) {
        parts.removeRegime(id);
    }
}
