package vn.dondoc.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Circle;
import vn.dondoc.agency.Party;
import vn.dondoc.intake.understanding.Understanding;

/** Whom the names of a document mean: by the circle of its issuer, and by what a person decided on the rest. */
final class Names {

    static final String NEW = "new";
    static final String SKIP = "skip";

    private final Circle circle;
    private final Map<String, ReviewForm.NameLine> decided = new LinkedHashMap<>();

    Names(Circle circle, List<ReviewForm.NameLine> decisions) {
        this.circle = circle;
        decisions.forEach(line -> decided.put(key(line.written), line));
    }

    /** "Phòng Tư pháp; UBND các xã, thị trấn" are two. */
    static List<String> listed(@Nullable String typed) {
        List<String> names = new ArrayList<>();
        for (String part : (typed == null ? "" : typed).split(";")) {
            String name = part.replaceAll("\\s+", " ").strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The single names in what was typed: a list that is known as a whole stays one. */
    List<String> single(@Nullable String typed) {
        List<String> names = new ArrayList<>();
        for (String name : listed(typed)) {
            List<String> parts =
                    decided.containsKey(key(name)) || circle.recognise(name).isPresent()
                            ? List.of(name)
                            : Understanding.agencies(name);
            names.addAll(parts.size() > 1 ? parts : List.of(name));
        }
        return names;
    }

    Named of(@Nullable String typed) {
        Set<Circle.Member> members = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String name : single(typed)) {
            Optional<Circle.Member> member = member(name);
            if (member.isPresent()) {
                members.add(member.get());
            } else if (!isSkipped(name)) {
                unknown.add(name);
            }
        }
        return new Named(List.copyOf(members), unknown);
    }

    Optional<Circle.Member> member(String name) {
        ReviewForm.NameLine line = decided.get(key(name));
        if (line != null && line.choice != null && line.choice.contains(":")) {
            return party(line.choice).flatMap(circle::member);
        }
        return circle.recognise(name);
    }

    ReviewForm.@Nullable NameLine decision(String name) {
        return decided.get(key(name));
    }

    Circle circle() {
        return circle;
    }

    private boolean isSkipped(String name) {
        ReviewForm.NameLine line = decided.get(key(name));
        return line != null && SKIP.equals(line.choice);
    }

    static Optional<Party> party(String text) {
        try {
            return Optional.of(Party.parse(text));
        } catch (IllegalArgumentException noParty) {
            return Optional.empty();
        }
    }

    private static String key(@Nullable String name) {
        return (name == null ? "" : name).replaceAll("\\s+", " ").strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whom a field names, and the names in it that nobody has settled. */
    record Named(List<Circle.Member> members, List<String> unknown) {

        public boolean isSettled() {
            return unknown.isEmpty() && !members.isEmpty();
        }

        List<Party> parties() {
            return members.stream().map(Circle.Member::party).toList();
        }

        /** "→ Phòng Tư pháp; UBND các xã, thị trấn" */
        public String words() {
            return String.join("; ", members.stream().map(Circle.Member::name).toList());
        }
    }
}
