package vn.dondoc.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Circle;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.TargetDirection;
import vn.dondoc.site.Choice;
import vn.dondoc.site.NotFound;

/** What the forms of a draft's parts have in common: the plan that they belong to, and whom they may name. */
@Component
@lombok.RequiredArgsConstructor
class PartPages {

    private final Plans plans;
    private final PlanChoices choices;

    /** @throws NotFound where the plan is no draft that this person may change */
    void addTo(Model model, UUID planId, Standing standing) {
        PlanPage plan = changeable(planId, standing);
        Circle circle = choices.circle(plan.row().issuerId(), plan.row().day());
        model.addAttribute("plan", plan);
        model.addAttribute("sections", PartiesOnPage.bySection(circle, plan));
        model.addAttribute("modes", AssignmentMode.values());
        model.addAttribute("directions", TargetDirection.values());
        model.addAttribute("receivers", Receivers.of(circle, plan, List.of()));
        model.addAttribute(
                "periodKinds",
                Arrays.stream(PeriodKind.values())
                        .map(kind -> Choice.of(kind, kind.words()))
                        .toList());
    }

    PlanPage.TaskRow task(UUID planId, UUID id, Standing standing) {
        return one(changeable(planId, standing).tasks(), PlanPage.TaskRow::id, id);
    }

    PlanPage.RegimeRow regime(UUID planId, UUID id, Standing standing) {
        return one(changeable(planId, standing).regimes(), PlanPage.RegimeRow::id, id);
    }

    PlanPage.DemandRow demand(UUID planId, UUID id, Standing standing) {
        return one(changeable(planId, standing).demands(), PlanPage.DemandRow::id, id);
    }

    PlanPage.TargetRow target(UUID planId, UUID id, Standing standing) {
        return one(changeable(planId, standing).targets(), PlanPage.TargetRow::id, id);
    }

    private PlanPage changeable(UUID planId, Standing standing) {
        PlanPage plan = plans.page(planId, standing);
        if (!plan.mayChange()) {
            throw new NotFound("draft", planId);
        }
        return plan;
    }

    private static <T> T one(List<T> parts, Function<T, UUID> id, UUID wanted) {
        return parts.stream()
                .filter(part -> id.apply(part).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("part", wanted));
    }
}
