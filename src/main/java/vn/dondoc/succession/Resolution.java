package vn.dondoc.succession;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Below;
import vn.dondoc.agency.UnitRow;

/**
 * What becomes of everything that is open, as it is decided so far; the same for the page that shows it, the preview that
 * counts it and the transaction that does it.
 *
 * @param targets the ids of heirs, then of who takes over; null for those still to be founded
 * @param names of the same
 * @param done what they have done already, see {@link OpenQueries#done}
 */
public record Resolution(
        PlannedChange change,
        Answers answers,
        List<OpenMatters> matters,
        List<@Nullable UUID> targets,
        List<String> names,
        Set<String> done) {

    /** What becomes of a duty. */
    public record Fate(@Nullable Integer to, boolean ends, boolean stays, boolean conflict) {
        static final Fate OPEN = new Fate(null, false, false, false);
        static final Fate ENDS = new Fate(null, true, false, false);
        static final Fate STAYS = new Fate(null, false, true, false);

        static Fate to(int target) {
            return new Fate(target, false, false, false);
        }

        boolean isUndecided() {
            return to == null && !ends && !stays;
        }
    }

    public Fate of(OpenMatters.Duty duty) {
        if (duty.isWaiting()) {
            return Fate.STAYS;
        }
        String own = answers.said(Answers.ofDuty(duty.id()));
        String said = answers.first(
                Answers.ofDuty(duty.id()), Answers.ofPlan(duty.unitId(), duty.planId()), Answers.ofUnit(duty.unitId()));
        Fate fate = fate(said);
        if (fate.to() == null || !isDone(duty, fate.to())) {
            return fate;
        }
        return new Fate(null, Answers.END.equals(own), Answers.STAY.equals(own), true);
    }

    /** To whom what the unit leads goes; a fate that stays where nobody stands in its place for it. */
    public Fate of(OpenMatters.Led led) {
        String said = answers.first(Answers.ofLed(led.unitId(), led.planId()), Answers.ofUnit(led.unitId()));
        return Answers.END.equals(said) ? Fate.OPEN : fate(said);
    }

    /** Whether the duty's heir has done the same already, so that a person has to decide. */
    public boolean conflicts(OpenMatters.Duty duty) {
        if (duty.isWaiting()) {
            return false;
        }
        Fate fate = fate(answers.first(Answers.ofPlan(duty.unitId(), duty.planId()), Answers.ofUnit(duty.unitId())));
        return fate.to() != null && isDone(duty, fate.to());
    }

    /** Who stands in the unit's place where nothing else is said: the number of an heir as pages know it. */
    public String standard() {
        return change.keeper() < 0 ? "" : Integer.toString(change.keeper());
    }

    /** What becomes of a unit below: an heir's number, "end", or nothing as long as it is open. */
    public String below(UnitRow unit) {
        String said = answers.said(Answers.ofBelow(unit.id()));
        return said.isEmpty() ? standard() : said;
    }

    /** To which heir a person goes; nothing where service ends with the unit. */
    public String goesTo(UUID postingId) {
        String said = answers.first(Answers.ofPosting(postingId));
        return said == null ? standard() : said;
    }

    /** What a person will be called there. */
    public String position(UUID postingId, String present) {
        String said = answers.said(Answers.ofPosition(postingId));
        return said.isEmpty() ? present : said;
    }

    public String reason(OpenMatters.Duty duty) {
        String said = answers.first(Answers.why(duty.id()), Answers.why(duty.unitId()));
        return said == null ? "" : said;
    }

    /** Everything that a person has still to decide. */
    /** Confirmed as reviewed although nobody has opened the page of what is open there. */
    public List<String> unopened() {
        return matters.stream()
                .filter(each -> !each.isEmpty())
                .map(OpenMatters::unit)
                .filter(unit -> answers.isReviewed(unit.id()) && !answers.isOpened(unit.id()))
                .map(UnitRow::shortName)
                .toList();
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (OpenMatters unit : matters) {
            String name = unit.unit().shortName();
            if (unit.duties().stream().anyMatch(duty -> of(duty).conflict() && of(duty).isUndecided())) {
                problems.add(Problem.of("conflict", unit, name));
            } else if (unit.duties().stream().anyMatch(duty -> of(duty).isUndecided())) {
                problems.add(Problem.of("duty", unit, name));
            }
            if (unit.duties().stream()
                    .anyMatch(duty -> of(duty).ends() && reason(duty).isEmpty())) {
                problems.add(Problem.of("reason", unit, name));
            }
            if (unit.led().stream().anyMatch(led -> of(led).isUndecided())) {
                problems.add(Problem.of("led", unit, name));
            }
            if (unit.below().stream().anyMatch(below -> this.below(below).isEmpty())) {
                problems.add(Problem.of("below", unit, name));
            }
            if (!answers.isReviewed(unit.unit().id())) {
                problems.add(Problem.of("review", unit, name));
            }
        }
        return problems;
    }

    public Counts counts() {
        Map<String, Integer> counts = new HashMap<>();
        for (OpenMatters unit : matters) {
            unit.duties().forEach(duty -> counts.merge(heap(duty), 1, Integer::sum));
            unit.led().stream().filter(led -> of(led).to() != null).forEach(led -> {
                counts.merge("judged", (int) led.open(), Integer::sum);
                counts.merge("plans", led.leads() ? 1 : 0, Integer::sum);
            });
            unit.people().stream()
                    .filter(person -> index(goesTo(person.id())) != null)
                    .forEach(person -> counts.merge("people", 1, Integer::sum));
        }
        return new Counts(
                matters.size(),
                counts.getOrDefault("passed", 0),
                counts.getOrDefault("ended", 0),
                counts.getOrDefault("waiting", 0),
                counts.getOrDefault("left", 0),
                counts.getOrDefault("judged", 0),
                counts.getOrDefault("plans", 0),
                counts.getOrDefault("people", 0));
    }

    private String heap(OpenMatters.Duty duty) {
        Fate fate = of(duty);
        return duty.isWaiting() ? "waiting" : fate.to() != null ? "passed" : fate.ends() ? "ended" : "left";
    }

    Below belows() {
        Map<UUID, Integer> following = new LinkedHashMap<>();
        Set<UUID> ending = new java.util.LinkedHashSet<>();
        for (OpenMatters unit : matters) {
            for (UnitRow below : unit.below()) {
                Integer heir = index(this.below(below));
                if (heir == null) {
                    ending.add(below.id());
                } else {
                    following.put(below.id(), heir);
                }
            }
        }
        return new Below(following, ending, false);
    }

    private Fate fate(@Nullable String said) {
        if (Answers.END.equals(said)) {
            return Fate.ENDS;
        }
        if (Answers.STAY.equals(said)) {
            return Fate.STAYS;
        }
        Integer target = index(said == null ? standard() : said);
        return target == null ? Fate.OPEN : Fate.to(target);
    }

    @Nullable
    Integer index(String said) {
        return said.matches("\\d{1,3}") && Integer.parseInt(said) < names.size() ? Integer.valueOf(said) : null;
    }

    private boolean isDone(OpenMatters.Duty duty, int target) {
        return targets.get(target) != null && done.contains(duty.whatIsAsked() + "/" + targets.get(target));
    }
}
