package vn.dondoc.obligation;

import jakarta.persistence.CascadeType;
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
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.site.Ids;

/** One row of the ledger: what one unit owes. It changes only by steps, each of which stays in its history. */
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
    private @Nullable LocalDate dueOn;
    private @Nullable Instant dueAt;
    private @Nullable UUID dueSetBy;

    @Enumerated(EnumType.STRING)
    private ObligationStatus status;

    private Instant openedAt;
    private @Nullable Instant firstSubmittedAt;
    private @Nullable Boolean late;
    private @Nullable Instant settledAt;
    private int submissions;
    private int reminders;

    @OneToMany(mappedBy = "obligation", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ObligationEvent> history = new ArrayList<>();

    Obligation(Opening opening, Instant now, UUID by) {
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
        this.dueSetBy = opening.dueSetBy();
        this.openedAt = now;
        this.status = ObligationStatus.OPEN;
        keep(LedgerState.opened(opening.dueOn()));
        history.add(new ObligationEvent(this, 1, ObligationStep.OPENED, now, by, null, opening.dueOn()));
    }

    void acknowledge(UUID by, Instant now) {
        step(ObligationStep.ACKNOWLEDGED, now, by, null, null);
    }

    /** @param words what was done or handed in: number, date and signer of the document, or a short account */
    void submit(String words, UUID by, Instant now) {
        step(ObligationStep.SUBMITTED, now, by, words, null);
    }

    void accept(@Nullable String remark, UUID by, Instant now) {
        step(ObligationStep.ACCEPTED, now, by, remark, null);
    }

    void sendBack(String reason, UUID by, Instant now) {
        step(ObligationStep.RETURNED, now, by, reason, null);
    }

    /** Gives a day to what had none; a day that stood already is extended instead. */
    void decideDue(LocalDate day, String reason, UUID by, Instant now) {
        dueSetBy = by;
        step(dueOn == null ? ObligationStep.DUE_SET : ObligationStep.EXTENDED, now, by, reason, day);
        if (originalDueOn == null) {
            originalDueOn = day;
        }
    }

    void waive(String reason, UUID by, Instant now) {
        step(ObligationStep.WAIVED, now, by, reason, null);
    }

    private void step(
            ObligationStep step, Instant now, UUID by, @Nullable String reason, @Nullable LocalDate newDueOn) {
        keep(state().after(step, now, newDueOn));
        history.add(new ObligationEvent(this, history.size() + 1, step, now, by, reason, newDueOn));
    }

    LedgerState state() {
        return new LedgerState(status, dueOn, firstSubmittedAt, late, settledAt, submissions, reminders);
    }

    private void keep(LedgerState state) {
        status = state.status();
        dueOn = state.dueOn();
        dueAt = state.dueOn() == null ? null : VietnamTime.endOf(state.dueOn());
        firstSubmittedAt = state.firstSubmittedAt();
        late = state.late();
        settledAt = state.settledAt();
        submissions = state.submissions();
        reminders = state.reminders();
    }
}
