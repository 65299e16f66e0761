package vn.dondoc.demo;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Accounts;
import vn.dondoc.agency.Committees;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.Units;
import vn.dondoc.calendar.ProgramClock;
import vn.dondoc.calendar.VietnamTime;

/** Tells one part of the demo world through the front doors, each deed at its own moment. */
@Component
@Conditional(DemoAsked.class)
@lombok.RequiredArgsConstructor
class Teller {

    private static final String BY = "quantri";
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Accounts accounts;
    private final Units units;
    private final Groups groups;
    private final Committees committees;
    private final Postings postings;
    private final PlanTeller plans;
    private final ActTeller acts;
    private final ReportTeller reports;
    private final ChangeTeller changes;
    private final EntityManager entities;
    private final ProgramClock clock;

    void tell(Tale tale, String password, Map<String, Cast> casts) {
        Cast earlier = tale.after() == null ? null : casts.get(tale.after());
        Cast cast = earlier == null ? new Cast(postings) : earlier;
        casts.put(tale.title(), cast);
        people(tale, password, cast);
        deeds(tale, cast);
    }

    private void people(Tale tale, String password, Cast cast) {
        tale.units().forEach(unit -> found(unit, tale.since(), cast));
        tale.committees()
                .forEach(committee -> committees.describe(new Committees.CommitteeRow(
                        cast.unit(committee.unit()),
                        committee.topic(),
                        committee.chair(),
                        committee.standing() == null ? null : cast.unit(committee.standing()),
                        committee.notation())));
        tale.groups().forEach(group -> group(group, cast));
        tale.people().forEach(person -> person(person, tale.since(), cast, password));
    }

    private void deeds(Tale tale, Cast cast) {
        LocalDate today = VietnamTime.today(clock);
        for (Tale.PlanTale plan : tale.plans()) {
            at(plan.on(), () -> plans.tell(plan, cast));
            at(plan.on(), () -> reports.tellForms(plan, cast));
        }
        for (Tale.AskingTale asking : requireNonNullElse(tale.askings(), List.<Tale.AskingTale>of())) {
            if (!asking.on().isAfter(today)) {
                at(asking.on(), () -> reports.tell(asking, cast));
            }
        }
        tale.acts().stream()
                .filter(act -> !act.on().isAfter(today))
                .sorted(Comparator.comparing(Tale.Act::on))
                .forEach(act -> at(act.on(), () -> acts.tell(act, cast)));
        changes.tell(tale, cast, today, this::at);
    }

    private void at(LocalDate day, Runnable deed) {
        Instant moment = day.atTime(MORNING).atZone(VietnamTime.ZONE).toInstant();
        clock.standingAt(moment, deed);
        // the whole tale is one transaction, and what is read next comes from the database
        entities.flush();
        entities.clear();
    }

    private void found(Tale.UnitTale unit, LocalDate since, Cast cast) {
        UUID parent = unit.parent() == null ? null : cast.unit(unit.parent());
        UUID id = units.found(unit.kind(), unit.tier(), new UnitName(unit.name(), unit.brief()), parent, since, BY);
        if (unit.code() != null) {
            units.recode(id, unit.code(), since, BY);
        }
        requireNonNullElse(unit.aliases(), List.<String>of()).forEach(alias -> units.addAlias(id, alias));
        cast.units.put(unit.key(), id);
    }

    private void group(Tale.GroupTale group, Cast cast) {
        UUID id = groups.create(cast.unit(group.owner()), group.name(), group.rule(), BY);
        requireNonNullElse(group.members(), List.<String>of()).forEach(member -> groups.list(id, cast.unit(member)));
        requireNonNullElse(group.aliases(), List.<String>of()).forEach(alias -> groups.addAlias(id, alias));
        cast.groups.put(group.key(), id);
    }

    private void person(Tale.PersonTale person, LocalDate since, Cast cast, String password) {
        UUID id = cast.people.computeIfAbsent(
                person.username(), username -> accounts.openForDemonstration(username, person.name(), false, password));
        person.posts()
                .forEach(post -> postings.appoint(id, cast.unit(post.unit()), post.role(), post.position(), since, BY));
    }

    /** Who is who: the keys of the file and the ids that they got. */
    static final class Cast {

        private final Map<String, UUID> units = new HashMap<>();
        private final Map<String, UUID> groups = new HashMap<>();
        private final Map<String, UUID> people = new HashMap<>();
        private final Map<String, UUID> plans = new HashMap<>();
        private final Map<String, Standing> standings = new HashMap<>();
        private final Function<String, Standing> ask;

        Cast(Postings postings) {
            this.ask = username -> postings.standingOf(
                    requireNonNull(people.get(username), () -> "nobody is called " + username), username);
        }

        UUID unit(String key) {
            return requireNonNull(units.get(key), () -> "no unit " + key);
        }

        Party party(String key) {
            UUID group = groups.get(key);
            return group != null ? Party.group(group) : Party.unit(unit(key));
        }

        List<Party> parties(List<String> keys) {
            return keys.stream().map(this::party).toList();
        }

        Standing standing(String username) {
            return standings.computeIfAbsent(username, ask);
        }

        @Nullable
        UUID plan(@Nullable String number) {
            return number == null ? null : plans.get(number);
        }

        /** Who serves where is another from now on. */
        void forgetStandings() {
            standings.clear();
        }

        void found(String key, UUID id) {
            units.put(key, id);
        }

        @Nullable
        UUID person(String username) {
            return people.get(username);
        }

        void planned(String number, UUID id) {
            plans.put(number, id);
        }
    }
}
