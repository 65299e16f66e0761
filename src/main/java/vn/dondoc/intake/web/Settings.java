package vn.dondoc.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Circle;
import vn.dondoc.agency.Circles;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Units;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.intake.understanding.Draft;
import vn.dondoc.site.Choice;

/** Finds the issuer among the units for which a person may draft, and whom a plan of that issuer may name. */
@Component
@lombok.RequiredArgsConstructor
class Settings {

    private final Units units;
    private final Circles circles;
    private final Clock clock;

    /** As the document says it, or as a person chose since. */
    Setting of(Draft draft, @Nullable ReviewForm saved, UUID uploadingUnit, Standing standing) {
        LocalDate day = day(draft, saved, standing);
        UUID home = Objects.requireNonNullElse(standing.livingFor(uploadingUnit), uploadingUnit);
        Optional<UUID> named = named(draft, day, standing);
        UUID matched = named.orElseGet(() -> likely(home, standing));
        UUID issuer = saved == null
                ? matched
                : id(saved.head.issuerId).filter(id -> exists(id, day)).orElse(matched);
        Circle circle = circles.around(issuer, day);
        UUID monitor = monitor(issuer, home, standing);
        Set<UUID> issuers = new LinkedHashSet<>(standing.draftsFor());
        issuers.add(issuer);
        Set<UUID> monitors = new LinkedHashSet<>(List.of(monitor));
        monitors.addAll(standing.postedUnits());
        monitors.add(issuer);
        units.under(units.circleOf(issuer, day), day).stream()
                .filter(unit -> unit.kind().advisesItsParent())
                .forEach(unit -> monitors.add(unit.id()));
        return new Setting(
                issuer,
                named.isPresent(),
                day,
                circle,
                choices(issuers, day),
                choices(monitors, day),
                choices(Set.copyOf(standing.postedUnits()), day),
                receivers(circle),
                monitor,
                home);
    }

    static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Today where the document names no day, or one on which the person's units were not there. */
    private LocalDate day(Draft draft, @Nullable ReviewForm saved, Standing standing) {
        LocalDate today = VietnamTime.today(clock);
        LocalDate day = TypedDate.parse(saved == null ? null : saved.head.issuedDate)
                .orElseGet(() -> draft.date() == null ? today : draft.date().value());
        Set<UUID> all = standing.draftsFor();
        return units.on(all, day).size() == all.size() ? day : today;
    }

    private Optional<UUID> named(Draft draft, LocalDate day, Standing standing) {
        if (draft.issuer() == null) {
            return Optional.empty();
        }
        String name = draft.issuer().value();
        for (UUID unit : standing.draftsFor()) {
            Optional<UUID> member = circles.around(unit, day)
                    .recognise(name)
                    .flatMap(found -> Optional.ofNullable(found.party().unitId()));
            if (member.isPresent()) {
                return member;
            }
        }
        return Optional.empty();
    }

    private static UUID likely(UUID uploadingUnit, Standing standing) {
        return standing.posts().stream()
                .filter(post -> post.unitId().equals(uploadingUnit) && post.parentId() != null)
                .map(Standing.Post::parentId)
                .filter(standing.draftsFor()::contains)
                .findFirst()
                .orElse(uploadingUnit);
    }

    /** One that this person oversees, so that the draft stays in his or her hands. */
    private static UUID monitor(UUID issuer, UUID uploadingUnit, Standing standing) {
        if (standing.oversees(uploadingUnit)) {
            return uploadingUnit;
        }
        return standing.posts().stream()
                .filter(post -> post.role() != PostingRole.OFFICER)
                .map(Standing.Post::unitId)
                .findFirst()
                .orElse(issuer);
    }

    private boolean exists(UUID id, LocalDate day) {
        return !units.on(List.of(id), day).isEmpty();
    }

    private List<Choice> choices(Set<UUID> ids, LocalDate day) {
        return units.on(ids, day).values().stream()
                .map(unit -> Choice.of(unit.id(), unit.shortName()))
                .toList();
    }

    private static List<Choice> receivers(Circle circle) {
        List<Choice> choices = new ArrayList<>();
        for (Circle.Member member : circle.members()) {
            if (member.party().unitId() != null && !member.section().equals("COMMUNE")) {
                choices.add(Choice.of(member.party().unitId(), member.name()));
            }
        }
        return choices;
    }
}
