package vn.dondoc.demo;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Accounts;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.Units;
import vn.dondoc.plan.Plans;
import vn.dondoc.succession.Answers;
import vn.dondoc.succession.Changes;
import vn.dondoc.succession.OpenMatters;
import vn.dondoc.succession.PlannedChange;
import vn.dondoc.succession.PlannedHeir;
import vn.dondoc.succession.Resolution;

/** Closes the plans of the demo world and tells how its organisation changed. */
@Component
@Conditional(DemoAsked.class)
@lombok.RequiredArgsConstructor
class ChangeTeller {

    private static final String BY = "quantri";

    private final Plans plans;
    private final Changes changes;
    private final Units units;
    private final Postings postings;
    private final Accounts accounts;

    void tell(Tale tale, Teller.Cast cast, LocalDate today, BiConsumer<LocalDate, Runnable> at) {
        requireNonNullElse(tale.closings(), List.<Tale.ClosingTale>of()).stream()
                .filter(closing -> !closing.on().isAfter(today))
                .forEach(closing -> at.accept(
                        closing.on(),
                        () -> plans.close(
                                requireNonNull(cast.plan(closing.plan())),
                                closing.reason(),
                                cast.standing(closing.by()))));
        requireNonNullElse(tale.reorganisations(), List.<Tale.ReorganisationTale>of()).stream()
                .filter(change -> !change.on().isAfter(today))
                .forEach(change -> at.accept(change.on(), () -> tell(change, tale.since(), cast)));
    }

    private void tell(Tale.ReorganisationTale told, LocalDate since, Teller.Cast cast) {
        requireNonNullElse(told.also(), List.<Tale.UnitTale>of()).forEach(unit -> found(unit, since, cast));
        List<Tale.HeirTale> heirs = requireNonNullElse(told.heirs(), List.of());
        PlannedChange change = new PlannedChange(
                told.kind(),
                told.on(),
                told.basis(),
                told.signedOn(),
                false,
                told.units().stream().map(cast::unit).toList(),
                heirs.stream().map(heir -> heir(heir, cast)).toList(),
                requireNonNullElse(told.takers(), List.<String>of()).stream()
                        .map(cast::unit)
                        .toList(),
                null,
                requireNonNullElse(told.name(), ""),
                requireNonNullElse(told.brief(), ""),
                Map.of());
        PlannedChange ending = change.answered(below(told, cast));
        PlannedChange decided = ending.answered(decisions(told, changes.review(ending), cast));
        List<UUID> targets = changes.carryOut(decided, administrator());
        for (int i = 0; i < heirs.size(); i++) {
            cast.found(heirs.get(i).key(), targets.get(i));
        }
        cast.forgetStandings();
    }

    private static Map<String, String> below(Tale.ReorganisationTale told, Teller.Cast cast) {
        Map<String, String> answers = new HashMap<>();
        requireNonNullElse(told.ending(), List.<String>of())
                .forEach(key -> answers.put(Answers.ofBelow(cast.unit(key)), Answers.END));
        return answers;
    }

    private Map<String, String> decisions(Tale.ReorganisationTale told, Resolution open, Teller.Cast cast) {
        Map<String, String> answers = new HashMap<>();
        for (OpenMatters each : open.matters()) {
            UUID unit = each.unit().id();
            String why = told.ends();
            if (why != null) {
                answers.put(Answers.ofUnit(unit), Answers.END);
                answers.put(Answers.why(unit), why);
            }
            Integer led = told.led();
            if (led != null) {
                each.led().forEach(plan -> answers.put(Answers.ofLed(unit, plan.planId()), led.toString()));
            }
            each.people().forEach(person -> {
                requireNonNullElse(told.people(), Map.<String, Integer>of()).forEach((username, heir) -> {
                    if (person.accountId().equals(cast.person(username))) {
                        answers.put(Answers.ofPosting(person.id()), heir.toString());
                    }
                });
                requireNonNullElse(told.positions(), Map.<String, String>of()).forEach((username, position) -> {
                    if (person.accountId().equals(cast.person(username))) {
                        answers.put(Answers.ofPosition(person.id()), position);
                    }
                });
            });
        }
        return answers;
    }

    private static PlannedHeir heir(Tale.HeirTale heir, Teller.Cast cast) {
        String name = heir.name();
        boolean keeps = !Boolean.FALSE.equals(heir.keeps());
        return name == null
                ? PlannedHeir.existing(cast.unit(heir.key()), keeps)
                : new PlannedHeir(
                        null,
                        name,
                        requireNonNullElse(heir.brief(), ""),
                        heir.kind(),
                        heir.tier(),
                        heir.parent() == null ? null : cast.unit(heir.parent()),
                        requireNonNullElse(heir.code(), ""),
                        keeps);
    }

    private void found(Tale.UnitTale unit, LocalDate since, Teller.Cast cast) {
        UUID parent = unit.parent() == null ? null : cast.unit(unit.parent());
        UUID id = units.found(unit.kind(), unit.tier(), new UnitName(unit.name(), unit.brief()), parent, since, BY);
        if (unit.code() != null) {
            units.recode(id, unit.code(), since, BY);
        }
        cast.found(unit.key(), id);
    }

    private Standing administrator() {
        return postings.standingOf(accounts.idOf(BY).orElseThrow(), BY);
    }
}
