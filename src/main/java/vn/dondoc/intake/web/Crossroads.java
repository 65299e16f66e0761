package vn.dondoc.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Standing;
import vn.dondoc.intake.IntakeRow;
import vn.dondoc.intake.Intakes;
import vn.dondoc.intake.Twin;
import vn.dondoc.intake.understanding.DocumentNature;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Choice;

/** Asks before a review where a document is no plan, or is here already. */
@Component
@lombok.RequiredArgsConstructor
class Crossroads {

    private final Intakes intakes;
    private final Plans plans;
    private final ReviewDesk desk;

    /** Whether a person has to choose first; the page's model is filled where so. */
    boolean isBefore(Understood understood, ReviewForm form, Standing standing, Model model) {
        IntakeRow row = understood.row();
        if (row.goingOn() || understood.document().answers() != null) {
            return false;
        }
        List<Twin> twins = intakes.twins(row, standing);
        Optional<UUID> numbered = desk.numbered(form, desk.setting(understood, form, standing));
        boolean plan = row.nature() == DocumentNature.PLAN;
        if (plan && twins.isEmpty() && numbered.isEmpty()) {
            return false;
        }
        model.addAttribute(
                "twins", twins.stream().map(twin -> shown(twin, standing)).toList());
        model.addAttribute("numbered", numbered.isPresent());
        model.addAttribute(
                "numberedPlan", numbered.map(id -> visible(id, standing)).orElse(null));
        model.addAttribute("noPlan", !plan);
        List<PlanRow> editable = plans.editable(standing);
        model.addAttribute(
                "plans",
                plan ? List.of() : editable.stream().map(Crossroads::choice).toList());
        model.addAttribute(
                "mayAttach",
                numbered.isPresent()
                        && editable.stream().anyMatch(each -> each.id().equals(numbered.get())));
        return true;
    }

    /** The page of a document that has become something: the plan, where the person may see it. */
    String done(IntakeRow row, Standing standing, Model model) {
        PlanRow plan = visible(row.planId(), standing);
        model.addAttribute("plan", plan);
        return plan == null ? "intake/done" : "redirect:/plans/" + plan.id();
    }

    private ShownTwin shown(Twin twin, Standing standing) {
        return new ShownTwin(twin.intakeId(), visible(twin.planId(), standing));
    }

    @Nullable
    PlanRow visible(@Nullable UUID plan, Standing standing) {
        return plan == null ? null : desk.visible(plan, standing).orElse(null);
    }

    private static Choice choice(PlanRow plan) {
        String number = plan.reference() == null ? "" : plan.reference() + " – ";
        return Choice.of(plan.id(), number + plan.subject());
    }

    /** Something that came from the same file, with its plan where the person may see that. */
    record ShownTwin(@Nullable UUID intakeId, @Nullable PlanRow plan) {}
}
