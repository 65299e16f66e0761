package vn.dondoc.demo;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Window;
import vn.dondoc.plan.DemandContent;
import vn.dondoc.plan.Heading;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlanKind;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.ReferenceNumber;
import vn.dondoc.plan.RegimeContent;
import vn.dondoc.plan.TargetContent;
import vn.dondoc.plan.TaskContent;

/** Drafts and issues the plans of the demo world. */
@Component
@Conditional(DemoAsked.class)
@lombok.RequiredArgsConstructor
class PlanTeller {

    private final Plans plans;

    void tell(Tale.PlanTale plan, Teller.Cast cast) {
        Standing by = cast.standing(plan.by());
        UUID id = plans.draft(content(plan, cast), cast.unit(plan.draftingUnit()), by);
        plans.issue(id, by);
        cast.planned(plan.number(), id);
    }

    private static PlanContent content(Tale.PlanTale plan, Teller.Cast cast) {
        return new PlanContent(
                heading(plan, cast),
                requireNonNullElse(plan.targets(), List.<Tale.TargetTale>of()).stream()
                        .map(target -> new TargetContent(
                                target.measure(),
                                target.direction(),
                                target.value(),
                                target.unit(),
                                target.baseline(),
                                null))
                        .toList(),
                plan.tasks().stream().map(task -> task(task, cast)).toList(),
                plan.regimes().stream().map(regime -> regime(regime, cast)).toList(),
                plan.demands().stream()
                        .map(demand -> new DemandContent(
                                cast.parties(demand.parties()),
                                demand.text(),
                                demand.due(),
                                cast.unit(demand.recipient()),
                                cast.unit(demand.intake()),
                                demand.sentence()))
                        .toList());
    }

    private static Heading heading(Tale.PlanTale plan, Teller.Cast cast) {
        return new Heading(
                PlanKind.KE_HOACH,
                ReferenceNumber.parse(plan.number()).orElseThrow(),
                cast.unit(plan.issuer()),
                plan.place(),
                plan.on(),
                plan.subject(),
                new Window(plan.window().getFirst(), plan.window().getLast()),
                plan.signing(),
                plan.signer(),
                requireNonNullElse(plan.recipients(), List.of()),
                requireNonNullElse(plan.bases(), List.of()),
                cast.unit(plan.monitor()),
                cast.plan(plan.parent()),
                true);
    }

    private static TaskContent task(Tale.TaskTale task, Teller.Cast cast) {
        return new TaskContent(
                task.section(),
                task.text(),
                task.mode(),
                cast.parties(task.leads()),
                cast.parties(task.coordinators()),
                task.due(),
                null,
                task.deliverable(),
                task.sentence());
    }

    private static RegimeContent regime(Tale.RegimeTale regime, Teller.Cast cast) {
        return new RegimeContent(
                cast.parties(regime.reporters()),
                regime.kind(),
                regime.title(),
                regime.due(),
                null,
                Boolean.TRUE.equals(regime.embedded()),
                cast.unit(regime.recipient()),
                cast.unit(regime.intake()),
                regime.sentence());
    }
}
