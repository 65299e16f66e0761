package vn.dondoc.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.agency.Circle;
import vn.dondoc.plan.PlanPage;

/** Units and groups as check boxes: by section of the circle, groups first. */
final class PartiesOnPage {

    private PartiesOnPage() {}

    /** Keys {@code GROUP}, {@code AGENCY}, {@code COMMUNE}, {@code OTHER} in that order; empty sections are left out. */
    static Map<String, List<Circle.Member>> bySection(Circle circle) {
        Map<String, List<Circle.Member>> sections = new LinkedHashMap<>();
        for (String section : List.of("GROUP", "AGENCY", "COMMUNE", "OTHER")) {
            List<Circle.Member> members = circle.members().stream()
                    .filter(member -> member.section().equals(section))
                    .toList();
            if (!members.isEmpty()) {
                sections.put(section, members);
            }
        }
        return sections;
    }

    static List<String> values(List<PlanPage.PartyRow> parties) {
        return new ArrayList<>(
                parties.stream().map(party -> party.party().toString()).toList());
    }
}
