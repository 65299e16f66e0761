package vn.dondoc.plan.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.agency.Circle;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.site.Choice;

/** Who may be sent reports: the issuer, who monitors, the bodies around them, and whoever receives already. */
final class Receivers {

    private Receivers() {}

    /** @param above who stands behind the superior plan */
    static List<Choice> of(Circle circle, PlanPage plan, Collection<UnitRow> above) {
        Map<UUID, String> names = new LinkedHashMap<>();
        names.put(plan.row().issuerId(), plan.row().issuerName());
        names.put(plan.row().monitoringUnitId(), plan.monitoringUnitName());
        for (Circle.Member member : circle.members()) {
            UUID unit = member.party().unitId();
            if (unit != null && !member.section().equals("COMMUNE")) {
                names.putIfAbsent(unit, member.name());
            }
        }
        above.forEach(unit -> names.putIfAbsent(unit.id(), unit.shortName()));
        plan.regimes().forEach(regime -> add(names, regime));
        plan.askedReports().forEach(regime -> add(names, regime));
        plan.demands().forEach(demand -> {
            names.putIfAbsent(demand.recipientId(), demand.recipientName());
            names.putIfAbsent(demand.intakeUnitId(), demand.intakeUnitName());
        });
        return names.entrySet().stream()
                .map(unit -> Choice.of(unit.getKey(), unit.getValue()))
                .toList();
    }

    private static void add(Map<UUID, String> names, PlanPage.RegimeRow regime) {
        names.putIfAbsent(regime.recipientId(), regime.recipientName());
        names.putIfAbsent(regime.intakeUnitId(), regime.intakeUnitName());
    }
}
