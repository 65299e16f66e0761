package vn.dondoc.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Circle;
import vn.dondoc.agency.Circles;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Units;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanKind;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Choice;
import vn.dondoc.site.NotFound;

/** What the selects of the plan's forms offer. */
@Component
@lombok.RequiredArgsConstructor
class PlanChoices {

    private final Units units;
    private final Circles circles;
    private final Plans plans;
    private final Clock clock;

    /** Starts a new plan with what is most likely: the present year, the unit served. */
    void suggest(HeadingForm form, Standing standing) {
        LocalDate today = VietnamTime.today(clock);
        form.windowFrom = today.withDayOfYear(1);
        form.windowTo = LocalDate.of(today.getYear(), 12, 31);
        standing.posts().stream()
                .filter(post -> post.role() == PostingRole.MONITOR)
                .findFirst()
                .or(() -> standing.posts().stream().findFirst())
                .ifPresent(post -> {
                    form.monitoringUnitId = post.unitId();
                    form.issuerId = standing.draftsFor().contains(post.parentId()) ? post.parentId() : post.unitId();
                });
    }

    /** @param before the plan as it stands; null for a new one */
    void addTo(Model model, HeadingForm form, @Nullable PlanPage before, Standing standing) {
        LocalDate day = form.issuedDate != null ? form.issuedDate : VietnamTime.today(clock);
        Set<UUID> issuers = new LinkedHashSet<>(standing.draftsFor());
        if (form.issuerId != null) {
            issuers.add(form.issuerId);
        }
        model.addAttribute("issuers", named(issuers, day));
        Set<UUID> monitors = new LinkedHashSet<>(issuers);
        monitors.addAll(standing.postedUnits());
        for (UUID issuer : issuers) {
            units.under(units.circleOf(issuer, day), day).stream()
                    .filter(unit -> unit.kind().advisesItsParent())
                    .forEach(unit -> monitors.add(unit.id()));
        }
        if (form.monitoringUnitId != null) {
            monitors.add(form.monitoringUnitId);
        }
        model.addAttribute("monitors", named(monitors, day));
        model.addAttribute(
                "kinds",
                Arrays.stream(PlanKind.values())
                        .map(kind -> Choice.of(kind, kind.words()))
                        .toList());
        model.addAttribute("parents", parents(before, standing));
    }

    /** A superior plan that was named before stays to be chosen, also where this person may not open it. */
    private List<Choice> parents(@Nullable PlanPage before, Standing standing) {
        List<Choice> parents = new ArrayList<>();
        for (PlanRow plan : plans.rows(PlanFilter.TO_CHOOSE_FROM, standing)) {
            if (plan.status() != PlanStatus.DRAFT) {
                parents.add(Choice.of(plan.id(), plan.reference() + " – " + plan.issuerName()));
            }
        }
        if (before != null && before.parentId() != null) {
            Choice named = Choice.of(before.parentId(), String.valueOf(before.parentReference()));
            if (parents.stream().noneMatch(choice -> choice.value().equals(named.value()))) {
                parents.add(named);
            }
        }
        return parents;
    }

    /** Of the units served, the one that works on the draft: the monitoring unit where it is one of them. */
    UUID draftingUnit(HeadingForm form, Standing standing) {
        List<UUID> served = standing.postedUnits();
        return served.contains(form.monitoringUnitId) && form.monitoringUnitId != null
                ? form.monitoringUnitId
                : served.contains(form.issuerId) && form.issuerId != null
                        ? form.issuerId
                        : served.stream()
                                .findFirst()
                                .orElseThrow(() -> new NotFound("unit served by", standing.username()));
    }

    /** Whom a plan of this issuer may name. */
    Circle circle(UUID issuerId, LocalDate day) {
        return circles.around(issuerId, day);
    }

    private List<Choice> named(Set<UUID> ids, LocalDate day) {
        return units.on(ids, day).values().stream()
                .map(unit -> Choice.of(unit.id(), unit.shortName()))
                .toList();
    }
}
