package vn.dondoc.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody whom a document of one issuer may name on its day, and how such a name is recognised. */
public final class Circle {

    private static final double WORTH_OFFERING = 0.6;

    private final List<Member> members;

    private Circle(List<Member> members) {
        this.members = members;
    }

    static Circle of(UnitRow root, List<UnitRow> units, List<Groups.GroupRow> groups, List<Aliases.Alias> aliases) {
        FoldedName place = FoldedName.of(root.shortName().replaceFirst("^\\S+ ", ""));
        Map<String, Member> members = new LinkedHashMap<>();
        for (Groups.GroupRow group : groups) {
            Member member = new Member(Party.group(group.id()), group.name(), "GROUP", false, new ArrayList<>());
            member.answerTo(group.name(), place);
            members.put(member.party().toString(), member);
        }
        for (UnitRow unit : units) {
            Member member = new Member(
                    Party.unit(unit.id()),
                    unit.shortName(),
                    section(unit, root),
                    unit.kind().isRequested(),
                    new ArrayList<>());
            member.answerTo(unit.name(), place);
            member.answerTo(unit.shortName(), place);
            members.put(member.party().toString(), member);
        }
        for (Aliases.Alias alias : aliases) {
            Party party = alias.unitId() != null ? Party.unit(alias.unitId()) : new Party(null, alias.groupId());
            Member member = members.get(party.toString());
            if (member != null) {
                member.answerTo(alias.text(), place);
            }
        }
        return new Circle(List.copyOf(members.values()));
    }

    private static String section(UnitRow unit, UnitRow root) {
        if (unit.kind() == UnitKind.PEOPLES_COMMITTEE && root.id().equals(unit.parentId())) {
            return "COMMUNE";
        }
        return root.id().equals(unit.parentId()) || root.id().equals(unit.id()) ? "AGENCY" : "OTHER";
    }

    /** All members, groups first, for forms to choose from. */
    public List<Member> members() {
        return members;
    }

    public Optional<Member> member(Party party) {
        return members.stream().filter(member -> member.party().equals(party)).findFirst();
    }

    /** The member that answers to exactly this name; nobody where two do. */
    public Optional<Member> recognise(String written) {
        FoldedName name = FoldedName.of(written);
        List<Member> found =
                members.stream().filter(member -> member.answersTo(name)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : nearest(found);
    }

    /** Members whose name is like this one, best first: to be offered, never to be taken unasked. */
    public List<Member> alike(String written, int atMost) {
        FoldedName name = FoldedName.of(written);
        record Scored(Member member, double likeness) {}
        return members.stream()
                .map(member -> new Scored(member, member.likeness(name)))
                .filter(scored -> scored.likeness() >= WORTH_OFFERING)
                .sorted(Comparator.comparingDouble(Scored::likeness).reversed())
                .limit(atMost)
                .map(Scored::member)
                .toList();
    }

    /** Of several with one name, the one nearest to the issuer is meant: "Công an huyện" before "Công an tỉnh". */
    private static Optional<Member> nearest(List<Member> found) {
        List<Member> near = found.stream()
                .filter(member -> Set.of("GROUP", "AGENCY", "COMMUNE").contains(member.section()))
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /**
     * One unit or group of the circle.
     *
     * @param section {@code GROUP}, {@code AGENCY}, {@code COMMUNE} or {@code OTHER}
     * @param requested outside the hierarchy: asked (đề nghị), never ordered
     */
    public record Member(Party party, String name, String section, boolean requested, List<String> foldedNames) {

        private void answerTo(String text, FoldedName place) {
            FoldedName full = FoldedName.of(text);
            foldedNames.add(full.text());
            foldedNames.add(full.without(place).text());
        }

        private boolean answersTo(FoldedName name) {
            return foldedNames.contains(name.text())
                    || foldedNames.contains(name.withoutWhere().text());
        }

        private double likeness(FoldedName name) {
            return foldedNames.stream()
                    .mapToDouble(mine -> new FoldedName(mine).likeness(name))
                    .max()
                    .orElse(0);
        }
    }
}
