package vn.dondoc.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.agency.Circle;
import vn.dondoc.agency.Party;
import vn.dondoc.plan.PlanPage;

/** Units and groups as check boxes: by section of the circle, groups first. */
final class PartiesOnPage {

    private PartiesOnPage() {}

    /** Keys {@code GROUP}, {@code AGENCY}, {@code COMMUNE}, {@code OTHER} in that order; empty sections are left out. */
    static Map<String, List<Circle.Member>> bySection(Circle circle, PlanPage plan) {
        List<Circle.Member> all = new ArrayList<>(circle.members());
        namedElsewhere(circle, plan)
                .forEach((party, name) -> all.add(new Circle.Member(party, name, "OTHER", false, List.of())));
        Map<String, List<Circle.Member>> sections = new LinkedHashMap<>();
        for (String section : List.of("GROUP", "AGENCY", "COMMUNE", "OTHER")) {
            List<Circle.Member> members = all.stream()
                    .filter(member -> member.section().equals(section))
                    .toList();
            if (!members.isEmpty()) {
                sections.put(section, members);
            }
        }
        return sections;
    }

    /** Whom the plan names from outside the circle: a box that is missing would be unticked by the next save. */
    private static Map<Party, String> namedElsewhere(Circle circle, PlanPage plan) {
        Map<Party, String> names = new LinkedHashMap<>();
        Stream.of(
                        plan.tasks().stream().flatMap(task -> task.leads().stream()),
                        plan.tasks().stream().flatMap(task -> task.coordinators().stream()),
                        plan.regimes().stream().flatMap(regime -> regime.reporters().stream()),
                        plan.askedReports().stream().flatMap(regime -> regime.reporters().stream()),
                        plan.demands().stream().flatMap(demand -> demand.parties().stream()))
                .flatMap(rows -> rows)
                .filter(row -> circle.member(row.party()).isEmpty())
                .forEach(row -> names.put(row.party(), row.name()));
        return names;
    }

    static List<String> values(List<PlanPage.PartyRow> parties) {
        return new ArrayList<>(
                parties.stream().map(party -> party.party().toString()).toList());
    }
}
