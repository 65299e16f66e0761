package vn.dondoc.obligation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.Units;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.NotFound;

/**
 * The front door to duties that change hands. Each open duty passes to exactly one of the other unit: the one that this
 * unit has from the same task, regime (and period) or demand already, else a new one. The old row stays, with its
 * history, as passed on.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Transfers {

    private static final int PART = 20;

    private final ObligationRepository obligations;
    private final EntityManager entities;
    private final Doorkeeper door;
    private final Plans plans;
    private final Units units;
    private final Clock clock;

    /**
     * Who receives a duty gives it to another unit of the issuer's circle.
     *
     * @return the duty of that unit
     * @throws OwesAlready where that unit has done it already, or is the same
     * @throws StepNotPossible where nothing is owed any more, or it waits to be judged
     * @throws NotFound also where the other unit is beyond the circle of the plan's issuer
     */
    public UUID transfer(UUID id, UUID toUnitId, String reason, Standing by) {
        Obligation from = door.received(id, by);
        plans.openTo(from.planId(), toUnitId);
        return pass(from, toUnitId, reason, by.accountId()).to();
    }

    /**
     * What units owed that are no more passes to the one that stands in their place; the caller has made sure who decides
     * that. What waits to be judged stays with the old unit.
     *
     * @throws OwesAlready as in {@link #transfer}
     * @throws StepNotPossible as in {@link #transfer}
     */
    public List<Passed> inherit(Collection<UUID> ids, UUID heirId, String reason, UUID byAccount) {
        List<Passed> passed = new ArrayList<>();
        Set<UUID> opened = new HashSet<>();
        inParts(ids, from -> {
            if (opened.add(from.planId())) {
                plans.letRead(from.planId(), Set.of(heirId));
            }
            passed.add(pass(from, heirId, reason, byAccount));
        });
        return passed;
    }

    /** What a unit owed that is no more, and nobody is to do in its place; the caller has made sure who decides that. */
    public void letGo(Collection<UUID> ids, String reason, UUID byAccount) {
        inParts(ids, each -> each.waive(reason, byAccount, clock.instant()));
    }

    /**
     * What units still owed under a plan is taken over by what the same units owe under the plan that replaces or amends
     * it; the day of the later plan holds. The caller has made sure who decides that.
     *
     * @param successors for each open duty the one that takes it over
     * @throws StepNotPossible where either is owed no more
     * @throws OwesAlready where they are of different units or kinds
     */
    public void carryOver(Map<UUID, UUID> successors, String reason, UUID byAccount) {
        Instant now = clock.instant();
        Set<UUID> all = new HashSet<>(successors.keySet());
        all.addAll(successors.values());
        Map<UUID, Obligation> rows = new HashMap<>();
        obligations.withHistory(all).forEach(row -> rows.put(row.id(), row));
        successors.forEach((from, to) -> {
            Obligation old = known(rows, from);
            Obligation next = known(rows, to);
            if (!old.unitId().equals(next.unitId()) || old.kind() != next.kind() || from.equals(to)) {
                throw new OwesAlready(next.unitId());
            }
            old.passInto(next, reason, byAccount, now);
        });
        obligations.flush();
    }

    private static Obligation known(Map<UUID, Obligation> rows, UUID id) {
        Obligation row = rows.get(id);
        if (row == null) {
            throw new NotFound("obligation", id);
        }
        return row;
    }

    /**
     * Another body stands in the place of one among those who gave, receive and judge these; what is settled stays as it
     * was. The caller has made sure who decides that.
     */
    public void handOver(Collection<UUID> ids, UUID fromUnitId, UUID toUnitId, String reason, UUID byAccount) {
        Instant now = clock.instant();
        Set<UUID> opened = new HashSet<>();
        inParts(ids, each -> {
            if (opened.add(each.planId())) {
                plans.letRead(each.planId(), Set.of(toUnitId));
            }
            each.handOver(fromUnitId, toUnitId, reason, byAccount, now);
        });
    }

    /** Thousands at once: what is done with is written and let go, or each step would look at all before it again. */
    private void inParts(Collection<UUID> ids, Consumer<Obligation> deed) {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PART) {
            obligations
                    .withHistory(all.subList(from, Math.min(all.size(), from + PART)))
                    .forEach(deed);
            entities.flush();
            entities.clear();
        }
    }

    private Passed pass(Obligation from, UUID toUnitId, String reason, UUID byAccount) {
        if (from.unitId().equals(toUnitId)) {
            throw new OwesAlready(toUnitId);
        }
        Instant now = clock.instant();
        Optional<Obligation> own = obligations.sameOf(from.sourceId(), from.period(), toUnitId);
        if (own.filter(same -> !same.state().status().mayInherit()).isPresent()) {
            throw new OwesAlready(toUnitId);
        }
        Obligation heir = own.orElseGet(() -> from.forHeir(toUnitId, modeFor(from, toUnitId), byAccount, now));
        heir.inherit(from, reason, byAccount, now);
        write(heir, own.isEmpty());
        return new Passed(from.id(), heir.id(), own.isPresent());
    }

    /** @throws StepNotPossible where somebody else has given the same to that unit at this moment */
    private void write(Obligation heir, boolean isNew) {
        try {
            if (isNew) {
                obligations.save(heir);
            }
            obligations.flush();
        } catch (DataIntegrityViolationException givenMeanwhile) {
            throw new StepNotPossible(heir.state().status(), ObligationStep.INHERITED);
        }
    }

    /** Police, courts and organisations are asked, whoever had it before; others are ordered as that one was. */
    private AssignmentMode modeFor(Obligation from, UUID toUnitId) {
        if (kind(toUnitId).isRequested()) {
            return AssignmentMode.REQUEST;
        }
        return kind(from.unitId()).isRequested() ? AssignmentMode.ASSIGN : from.mode();
    }

    private UnitKind kind(UUID unitId) {
        return units.on(unitId, VietnamTime.today(clock)).kind();
    }

    /** What became of a duty. {@code joined}: the other unit had the same to do itself. */
    public record Passed(UUID from, UUID to, boolean joined) {}
}
