package vn.dondoc.obligation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.site.Ids;

/**
 * One row of the ledger: what one unit owes. It changes only by steps, each of which stays in its history. Longer than other
 * types, since each step is a verb of its own.
 */
@Entity
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class Obligation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID rootAgencyId;
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    private UUID sourceId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    @Enumerated(EnumType.STRING)
    private AssignmentMode mode;

    private UUID issuerId;
    private UUID receiverId;
    private UUID intakeUnitId;
    private @Nullable String period;
    private String title;
    private String dueWords;
    private DueRule dueRule;
    private @Nullable LocalDate originalDueOn;
    private @Nullable Instant dueAt;
    private @Nullable UUID dueSetBy;
    private Instant openedAt;
    private Instant changedAt;
    private @Nullable UUID passedToId;

    @Embedded
    private LedgerState state;

    @OneToMany(mappedBy = "obligation", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ObligationEvent> history = new ArrayList<>();

    /** @param reason why, where it is asked of the unit later than of the others */
    Obligation(Opening opening, @Nullable String reason, UUID by, Instant now) {
        this.id = Ids.next();
        this.rootAgencyId = opening.rootAgencyId();
        this.planId = opening.planId();
        this.kind = opening.kind();
        this.sourceId = opening.sourceId();
        this.unitId = opening.unitId();
        this.role = opening.role();
        this.mode = opening.mode();
        this.issuerId = opening.issuerId();
        this.receiverId = opening.receiverId();
        this.intakeUnitId = opening.intakeUnitId();
        this.period = opening.period() == null ? null : opening.period().toText();
        this.title = opening.title();
        this.dueWords = opening.dueWords();
        this.dueRule = opening.dueRule();
        this.originalDueOn = opening.dueOn();
        this.dueAt = opening.dueOn() == null ? null : VietnamTime.endOf(opening.dueOn());
        this.dueSetBy = opening.dueSetBy();
        this.openedAt = now;
        this.changedAt = now;
        this.state = LedgerState.opened(opening.dueOn(), now);
        history.add(new ObligationEvent(this, 1, ObligationStep.OPENED, now, by, reason, opening.dueOn(), null, null));
    }

    boolean isReceivedBy(Standing person) {
        return person.oversees(intakeUnitId) || person.oversees(issuerId);
    }

    /** The same asked of another unit. */
    Opening of(UUID otherUnitId, AssignmentMode otherMode, @Nullable LocalDate dueOn, @Nullable UUID setBy) {
        return new Opening(
                rootAgencyId,
                planId,
                kind,
                sourceId,
                otherUnitId,
                role,
                otherMode,
                issuerId,
                receiverId,
                intakeUnitId,
                period == null ? null : Period.parse(period),
                title,
                dueWords,
                dueRule,
                dueOn,
                setBy);
    }

    void acknowledge(UUID by, Instant now) {
        step(ObligationStep.ACKNOWLEDGED, now, by, null, null);
    }

    /** @param words what was done or handed in: number, date and signer of the document, or a short account */
    void submit(String words, UUID by, Instant now) {
        step(ObligationStep.SUBMITTED, now, by, words, null);
    }

    /**
     * A paper came in and is entered by who received it; it is judged by the day that was in force when it came.
     *
     * @throws DayOutOfRange where the unit did not have it to do on that day, or the day is still to come
     */
    void submitOnBehalf(String words, LocalDate receivedOn, UUID by, Instant now) {
        Instant received = state.handedInOn(receivedOn, now);
        LocalDate then = state.submissions() == 0 ? dueAt(received) : null;
        boolean moved = then != null && !then.equals(state.dueOn());
        step(ObligationStep.SUBMITTED, received, by, words, moved ? then : null, now, null);
    }

    /** The last day as it stood at a moment that may lie back. */
    private @Nullable LocalDate dueAt(Instant moment) {
        return history.stream()
                .filter(event ->
                        event.step() == ObligationStep.OPENED || LedgerState.setsDue(event.step(), event.dueOn()))
                .filter(event -> !event.at().isAfter(moment))
                .reduce((before, after) -> after)
                .map(ObligationEvent::dueOn)
                .orElse(null);
    }

    void accept(@Nullable String remark, UUID by, Instant now) {
        step(ObligationStep.ACCEPTED, now, by, remark, null);
    }

    /** @param newDay until when it has to come again; null leaves the day as it stands */
    void sendBack(String reason, @Nullable LocalDate newDay, UUID by, Instant now) {
        step(ObligationStep.RETURNED, now, by, reason, newDay);
    }

    /** It was not what is owed: the day counts as if it had never come, but what came late stays late. */
    void withdraw(String reason, UUID by, Instant now) {
        step(ObligationStep.WITHDRAWN, now, by, reason, null);
    }

    void correct(String reason, UUID by, Instant now) {
        step(ObligationStep.CORRECTED, now, by, reason, null);
    }

    /** @param newDay as in {@link #sendBack} */
    void reopen(String reason, @Nullable LocalDate newDay, UUID by, Instant now) {
        step(ObligationStep.REOPENED, now, by, reason, newDay);
    }

    /**
     * Gives a day to what had none; a day that stood already is extended instead.
     *
     * @throws DayOutOfRange as in {@link #extend}
     * @throws ExtendedAlready as in {@link #extend}
     */
    void decideDue(LocalDate day, String reason, boolean forced, UUID by, Instant now) {
        if (state.dueOn() == null) {
            step(ObligationStep.DUE_SET, now, by, reason, day);
        } else {
            extend(day, reason, forced, by, now);
        }
    }

    /**
     * The same for all of a roster, whose day is reckoned back from that above and so may become earlier.
     *
     * @throws ExtendedAlready where the day was moved once and is not forced
     */
    void decideDueWithOthers(LocalDate day, String reason, boolean forced, UUID by, Instant now) {
        if (state.dueOn() == null) {
            step(ObligationStep.DUE_SET, now, by, reason, day);
        } else {
            moveDue(day, reason, forced, by, now);
        }
    }

    /** @throws DayOutOfRange where that is no later than the day in force */
    void askExtension(LocalDate wishedDay, String reason, UUID by, Instant now) {
        if (state.dueOn() != null && !wishedDay.isAfter(state.dueOn())) {
            throw new DayOutOfRange(wishedDay);
        }
        step(ObligationStep.EXTENSION_ASKED, now, by, reason, wishedDay);
    }

    /**
     * @throws DayOutOfRange where that is no later than the day in force
     * @throws ExtendedAlready as in {@link #moveDue}
     */
    void extend(LocalDate day, String reason, boolean forced, UUID by, Instant now) {
        if (state.dueOn() != null && !day.isAfter(state.dueOn())) {
            throw new DayOutOfRange(day);
        }
        moveDue(day, reason, forced, by, now);
    }

    /**
     * Sets another day than the one in force; an earlier one only together with all who owe the same.
     *
     * @throws ExtendedAlready where that happened once and is not forced
     */
    private void moveDue(LocalDate day, String reason, boolean forced, UUID by, Instant now) {
        state.after(ObligationStep.EXTENDED, now, day);
        if (state.extensions() > 0 && !forced) {
            throw new ExtendedAlready(id);
        }
        step(ObligationStep.EXTENDED, now, by, reason, day);
    }

    void refuseExtension(String reason, UUID by, Instant now) {
        step(ObligationStep.EXTENSION_REFUSED, now, by, reason, null);
    }

    void remind(String words, UUID by, Instant now) {
        step(ObligationStep.REMINDED, now, by, words, null);
    }

    /** The leaders of who gave it are told; with it nothing changes but the history. */
    void escalate(String words, UUID by, Instant now) {
        step(ObligationStep.ESCALATED, now, by, words, null);
    }

    /** A leader has answered; what is to be done stands in the ledger as a duty of its own. */
    void instruct(String words, UUID by, Instant now) {
        step(ObligationStep.INSTRUCTED, now, by, words, null);
    }

    /** The leader's word is taken back: what it answered waits for another. */
    void takeWordBack(String reason, UUID by, Instant now) {
        step(ObligationStep.INSTRUCTION_WITHDRAWN, now, by, reason, null);
    }

    void waive(String reason, UUID by, Instant now) {
        step(ObligationStep.WAIVED, now, by, reason, null);
    }

    /** Nobody has to do it any more. */
    void cancel(String reason, UUID by, Instant now) {
        step(ObligationStep.CANCELLED, now, by, reason, null);
    }

    void suspend(String reason, UUID by, Instant now) {
        step(ObligationStep.SUSPENDED, now, by, reason, null);
    }

    /** The clock goes on; the day moves by as many days as it stood still. */
    void resume(String reason, UUID by, Instant now) {
        step(ObligationStep.RESUMED, now, by, reason, state.dueOnceResumed(now));
    }

    /** The same, to be entered for another unit, which then {@link #inherit}s. */
    Obligation forHeir(UUID heirId, AssignmentMode heirsMode, UUID by, Instant now) {
        return new Obligation(of(heirId, heirsMode, state.dueOnceResumed(now), dueSetBy), null, by, now);
    }

    /**
     * What the other owed is owed by this unit from now on; it has until the later of both days.
     *
     * @throws StepNotPossible where the other owes nothing any more, or this unit has done it already
     */
    void inherit(Obligation other, String reason, UUID by, Instant now) {
        LocalDate others = other.state.dueOnceResumed(now);
        LocalDate day = others == null || state.dueOn() != null && !others.isAfter(state.dueOn()) ? null : others;
        step(ObligationStep.INHERITED, now, by, reason, day, null, other.unitId);
        passedToId = null;
        // who only helped leads from now on, or nobody would
        role = other.role == PartyRole.LEAD ? PartyRole.LEAD : role;
        openedAt = other.openedAt.isBefore(openedAt) ? other.openedAt : openedAt;
        originalDueOn = earlier(originalDueOn, other.originalDueOn);
        other.step(ObligationStep.TRANSFERRED, now, by, reason, null, null, unitId);
        other.passedToId = id;
    }

    /**
     * A later plan asks the same of this unit: that duty takes this one over, with its own day.
     *
     * @throws StepNotPossible where either is owed no more
     */
    void passInto(Obligation successor, String reason, UUID by, Instant now) {
        if (!successor.state.status().isOwed()) {
            throw new StepNotPossible(successor.state.status(), ObligationStep.INHERITED);
        }
        successor.step(ObligationStep.INHERITED, now, by, reason, null);
        successor.openedAt = openedAt.isBefore(successor.openedAt) ? openedAt : successor.openedAt;
        step(ObligationStep.TRANSFERRED, now, by, reason, null);
        passedToId = successor.id;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /** One body stands in the place of another among those who gave, receive and judge this. */
    void handOver(UUID fromUnitId, UUID toUnitId, String reason, UUID by, Instant now) {
        step(ObligationStep.HANDED_OVER, now, by, reason, null, null, toUnitId);
        issuerId = issuerId.equals(fromUnitId) ? toUnitId : issuerId;
        receiverId = receiverId.equals(fromUnitId) ? toUnitId : receiverId;
        intakeUnitId = intakeUnitId.equals(fromUnitId) ? toUnitId : intakeUnitId;
    }

    private void step(ObligationStep step, Instant now, UUID by, @Nullable String reason, @Nullable LocalDate day) {
        step(step, now, by, reason, day, null, null);
    }

    private void step(
            ObligationStep step,
            Instant at,
            UUID by,
            @Nullable String reason,
            @Nullable LocalDate day,
            @Nullable Instant recordedAt,
            @Nullable UUID otherUnitId) {
        LedgerState next = state.after(step, at, day);
        LocalDate due = next.dueOn();
        if (due != null && !due.equals(state.dueOn())) {
            dueSetBy = by;
            dueAt = VietnamTime.endOf(due);
            originalDueOn = originalDueOn == null ? due : originalDueOn;
        }
        state = next;
        changedAt = recordedAt == null ? at : recordedAt;
        history.add(new ObligationEvent(this, history.size() + 1, step, at, by, reason, day, recordedAt, otherUnitId));
    }

    /** The unit has told how far it is: no step, but no silence either. */
    void hear(Instant now) {
        changedAt = now;
    }
}
