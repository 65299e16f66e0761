package vn.dondoc.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Circle;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.site.Choice;

/** Every name of the review once: those that are known, and those on which a person has to decide. */
final class NameList {

    private static final int ALIKE = 5;
    private static final List<String> SECTIONS = List.of("GROUP", "AGENCY", "COMMUNE", "OTHER");

    private final Names names;
    private final Set<String> problems;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    NameList(ReviewForm form, Names names, Set<String> problems) {
        this.names = names;
        this.problems = problems;
        form.tasks.forEach(line -> {
            count(line.leads, line.keep);
            count(line.coordinators, line.keep);
        });
        form.regimes.forEach(line -> count(line.reporters, line.keep));
        form.demands.forEach(line -> count(line.parties, line.keep));
    }

    private void count(@Nullable String typed, boolean kept) {
        names.single(typed).forEach(name -> places.merge(name, kept ? 1 : 0, Integer::sum));
    }

    List<ReviewPage.KnownName> known() {
        List<ReviewPage.KnownName> known = new ArrayList<>();
        places.forEach((name, count) -> {
            Optional<Circle.Member> member = names.circle().recognise(name);
            if (member.isPresent()) {
                known.add(new ReviewPage.KnownName(name, member.get().name(), count));
            }
        });
        return known;
    }

    /** Decided or not, as long as the organisation does not know them. */
    List<ReviewPage.NameView> unknown() {
        List<ReviewPage.NameView> unknown = new ArrayList<>();
        places.forEach((name, count) -> {
            if (names.circle().recognise(name).isEmpty()) {
                int i = unknown.size();
                unknown.add(new ReviewPage.NameView(
                        i,
                        name,
                        count,
                        line(name),
                        names.circle().alike(name, ALIKE).stream()
                                .map(NameList::choice)
                                .toList(),
                        problems.contains("names" + i)));
            }
        });
        return unknown;
    }

    private ReviewForm.NameLine line(String name) {
        ReviewForm.NameLine decided = names.decision(name);
        if (decided != null) {
            return decided;
        }
        ReviewForm.NameLine line = new ReviewForm.NameLine();
        line.written = name;
        line.newName = name;
        line.newKind = UnitKindGuess.of(name).name();
        return line;
    }

    /** All members of the circle by section, for the select of an unknown name. */
    Map<String, List<Choice>> members() {
        Map<String, List<Choice>> sections = new LinkedHashMap<>();
        for (String section : SECTIONS) {
            List<Choice> choices = names.circle().members().stream()
                    .filter(member -> member.section().equals(section))
                    .map(NameList::choice)
                    .toList();
            if (!choices.isEmpty()) {
                sections.put(section, choices);
            }
        }
        return sections;
    }

    private static Choice choice(Circle.Member member) {
        return Choice.of(member.party(), member.name());
    }

    /** What sort of body a name sounds like. */
    static final class UnitKindGuess {

        private static final Map<String, UnitKind> BEGINNINGS = new LinkedHashMap<>();

        static {
            BEGINNINGS.put("phòng", UnitKind.DIVISION);
            BEGINNINGS.put("sở", UnitKind.DEPARTMENT);
            BEGINNINGS.put("ubnd", UnitKind.PEOPLES_COMMITTEE);
            BEGINNINGS.put("ủy ban nhân dân", UnitKind.PEOPLES_COMMITTEE);
            BEGINNINGS.put("công an", UnitKind.POLICE);
            BEGINNINGS.put("bộ chỉ huy", UnitKind.MILITARY_COMMAND);
            BEGINNINGS.put("ban chỉ huy quân sự", UnitKind.MILITARY_COMMAND);
            BEGINNINGS.put("ban chỉ đạo", UnitKind.STEERING_COMMITTEE);
            BEGINNINGS.put("văn phòng", UnitKind.OFFICE);
            BEGINNINGS.put("thanh tra", UnitKind.INSPECTORATE);
            BEGINNINGS.put("tòa án", UnitKind.COURT);
            BEGINNINGS.put("viện kiểm sát", UnitKind.PROCURACY);
            BEGINNINGS.put("ủy ban mttq", UnitKind.FATHERLAND_FRONT);
            BEGINNINGS.put("ủy ban mặt trận", UnitKind.FATHERLAND_FRONT);
            BEGINNINGS.put("mặt trận", UnitKind.FATHERLAND_FRONT);
            BEGINNINGS.put("huyện đoàn", UnitKind.MASS_ORGANISATION);
            BEGINNINGS.put("huyện ủy", UnitKind.PARTY_COMMITTEE);
            BEGINNINGS.put("ban tuyên giáo", UnitKind.PARTY_COMMITTEE);
            BEGINNINGS.put("hội", UnitKind.MASS_ORGANISATION);
            BEGINNINGS.put("đoàn", UnitKind.MASS_ORGANISATION);
            BEGINNINGS.put("liên đoàn", UnitKind.MASS_ORGANISATION);
            BEGINNINGS.put("trung tâm", UnitKind.SERVICE_CENTRE);
            BEGINNINGS.put("trường", UnitKind.SCHOOL);
        }

        private UnitKindGuess() {}

        static UnitKind of(String name) {
            String lower = name.toLowerCase(java.util.Locale.ROOT);
            return BEGINNINGS.entrySet().stream()
                    .filter(entry -> lower.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(UnitKind.OTHER);
        }
    }
}
