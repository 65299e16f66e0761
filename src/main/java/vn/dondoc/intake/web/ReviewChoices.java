package vn.dondoc.intake.web;

import java.util.Arrays;
import org.springframework.ui.Model;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PlanKind;
import vn.dondoc.plan.TargetDirection;
import vn.dondoc.site.Choice;

/** What the selects of every review offer. */
final class ReviewChoices {

    private ReviewChoices() {}

    static void addTo(Model model) {
        model.addAttribute(
                "kinds",
                Arrays.stream(PlanKind.values())
                        .map(kind -> Choice.of(kind, kind.words()))
                        .toList());
        model.addAttribute(
                "periodKinds",
                Arrays.stream(PeriodKind.values())
                        .map(kind -> Choice.of(kind, kind.words()))
                        .toList());
        model.addAttribute("modes", AssignmentMode.values());
        model.addAttribute("directions", TargetDirection.values());
        model.addAttribute("unitKinds", UnitKind.values());
    }
}
