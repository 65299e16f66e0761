package vn.dondoc.reporting.consolidation;

import static java.util.stream.Collectors.groupingBy;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.Window;

/** Decides which reports of a unit count towards a period, so that no day is counted twice. */
public final class Counting {

    private Counting() {}

    /** Whether reports about one period can go into a report about the other: the same stretch, or one inside it. */
    public static boolean fits(Period part, Period whole) {
        return !part.window().from().isBefore(whole.window().from())
                && !part.window().to().isAfter(whole.window().to());
    }

    /**
     * A unit's report about exactly the period counts alone; otherwise those about parts of it, the longer before the
     * shorter and those of the calendar before those on demand, as far as none repeats another.
     */
    public static Set<Candidate> counted(Period target, List<Candidate> candidates) {
        Set<Candidate> counted = new LinkedHashSet<>();
        candidates.stream()
                .filter(candidate -> fits(candidate.period(), target))
                .collect(groupingBy(
                        candidate -> candidate.subject().unitId(),
                        LinkedHashMap<UUID, List<Candidate>>::new,
                        java.util.stream.Collectors.toList()))
                .values()
                .forEach(ofUnit -> counted.addAll(disjoint(ofUnit)));
        return counted;
    }

    private static List<Candidate> disjoint(List<Candidate> ofUnit) {
        List<Candidate> chosen = new ArrayList<>();
        ofUnit.stream()
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> days(candidate.period().window()))
                        .reversed()
                        .thenComparing(candidate -> candidate.period().kind())
                        .thenComparing(candidate -> candidate.period().window().from()))
                .filter(candidate ->
                        chosen.stream().noneMatch(other -> other.subject().repeats(candidate.subject())))
                .forEach(chosen::add);
        return chosen;
    }

    private static long days(Window window) {
        return ChronoUnit.DAYS.between(window.from(), window.to());
    }
}
