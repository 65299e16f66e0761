package vn.dondoc.agency;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who may be an heir, and puts heirs where they are to stand. */
@Component
@lombok.RequiredArgsConstructor
class Inheriting {

    private final Units units;
    private final UnitQueries unitQueries;
    private final SuccessionQueries successions;
    private final JdbcClient jdbc;

    /** What can be judged from the words of the change alone, and that its heirs are there. */
    void require(Set<UUID> from, List<Heir> heirs, Decision decision) {
        List<UUID> existing =
                heirs.stream().map(Heir::unitId).filter(Objects::nonNull).toList();
        lock(from, existing);
        if (existing.stream().anyMatch(from::contains)) {
            throw new Refused(Refused.Reason.OWN_HEIR);
        }
        if (new HashSet<>(existing).size() < existing.size()) {
            throw new Refused(Refused.Reason.HEIR_TWICE);
        }
        if (heirs.stream().filter(Heir::keepsRecords).count() > 1) {
            throw new Refused(Refused.Reason.RECORDS_KEEPER);
        }
        requireShares(heirs);
        if (unitQueries.existing(existing, decision.effectiveOn()).size() < existing.size()) {
            throw new Refused(Refused.Reason.HEIR_NOT_THERE);
        }
    }

    /** Also none of those that end along with their superior. */
    void requireOthers(Set<UUID> ended, List<Heir> heirs) {
        if (heirs.stream().anyMatch(heir -> heir.unitId() != null && ended.contains(heir.unitId()))) {
            throw new Refused(Refused.Reason.OWN_HEIR);
        }
    }

    /** No unit may end before something in which it took part. */
    void requireNothingLater(Set<UUID> ended, Decision decision) {
        if (successions.hasLaterChange(ended, decision.effectiveOn())) {
            throw new Refused(Refused.Reason.LATER_CHANGE);
        }
    }

    void requireThere(UUID unitId, Decision decision) {
        UnitRow unit = units.on(unitId, decision.lastDay());
        if (unit.dissolvedOn() != null && unit.dissolvedOn().isBefore(decision.effectiveOn())) {
            throw new Refused(Refused.Reason.ALREADY_DISSOLVED);
        }
        if (unitQueries.existing(List.of(unitId), decision.lastDay()).isEmpty()) {
            throw new Refused(Refused.Reason.BEFORE_FOUNDING);
        }
    }

    /** Founds who is new, names and numbers the others. */
    List<UUID> install(List<Heir> heirs, Decision decision) {
        return heirs.stream()
                .map(heir -> heir.founding() == null
                        ? goOn(Objects.requireNonNull(heir.unitId()), heir, decision)
                        : found(heir.founding(), heir, decision))
                .toList();
    }

    private UUID found(Founding words, Heir heir, Decision decision) {
        Founding founding = new Founding(
                words.kind(),
                words.tier(),
                heir.name() == null ? words.name() : heir.name(),
                words.parentId(),
                heir.code(),
                decision.effectiveOn());
        return units.found(founding, decision.by());
    }

    private UUID goOn(UUID id, Heir heir, Decision decision) {
        UnitRow present = units.on(id, decision.effectiveOn());
        UnitName name = heir.name();
        if (name != null && !name.equals(new UnitName(present.name(), present.shortName()))) {
            units.rename(id, name, decision.effectiveOn(), decision.by());
        }
        if (heir.code() != null && !heir.code().equals(present.code())) {
            units.recode(id, heir.code(), decision.effectiveOn(), decision.by());
        }
        return id;
    }

    /** Two changes of the same units are recorded one after the other. */
    private void lock(Collection<UUID> from, Collection<UUID> heirs) {
        Set<UUID> all = new HashSet<>(from);
        all.addAll(heirs);
        jdbc.sql("select id from agency_unit where id = any(?) order by id for update")
                .param(all.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private static void requireShares(List<Heir> heirs) {
        List<BigDecimal> shares =
                heirs.stream().map(Heir::share).filter(Objects::nonNull).toList();
        BigDecimal whole = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.stream().anyMatch(share -> share.signum() <= 0) || whole.compareTo(BigDecimal.ONE) > 0) {
            throw new Refused(Refused.Reason.SHARES);
        }
    }
}
