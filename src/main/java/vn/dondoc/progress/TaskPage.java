package vn.dondoc.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.ObligationPage;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.ObligationStep;

/**
 * All that the page of one unit's duty on a task shows, and what this person may do there.
 *
 * @param rows the newest first
 * @param proofs also those that were removed
 * @param charges the newest first; empty for readers of other units
 * @param given whether the work lies with a person who serves the unit
 * @param colleagues whom this person may give the work to
 * @param units how many units lead the task or are asked for it
 * @param contributions what coordinating units told; for who leads the task, and for who follows it
 * @param closesCoordination the task is done, and this person may close the part of those who helped
 */
public record TaskPage(
        ObligationPage duty,
        UUID reader,
        Manner manner,
        Measure measure,
        boolean measureSet,
        List<ProgressRow> rows,
        List<ProofRow> proofs,
        List<Charge> charges,
        boolean given,
        boolean namesPeople,
        List<Colleague> colleagues,
        long units,
        List<Contribution> contributions,
        boolean closesCoordination,
        List<Happening> history) {

    /** A person of the unit to whom the work may be given. */
    public record Colleague(UUID accountId, String who, String position) {}

    public UUID id() {
        return duty.row().id();
    }

    private boolean isOpen() {
        return !duty.locked() && !duty.row().step().isSettled();
    }

    public boolean mayTell() {
        return duty.serves() && isOpen();
    }

    public boolean mayMeasure() {
        return mayTell() && manner.tellsAll() && rows.stream().allMatch(row -> row.amount() == null);
    }

    public boolean mayProve() {
        return mayTell() && manner.tellsAll();
    }

    public boolean mayGive() {
        return mayTell() && !colleagues.isEmpty();
    }

    public boolean mayAnswer() {
        return duty.receives() && isOpen();
    }

    /** Whether the one who asks can take the work, or take it over. */
    public boolean mayTake() {
        return mayGive()
                && colleagues.stream().anyMatch(each -> each.accountId().equals(reader))
                && !isMine();
    }

    /** Others to whom this person may give the work. */
    public List<Colleague> others() {
        Charge holder = holder();
        return colleagues.stream()
                .filter(each -> !each.accountId().equals(reader))
                .filter(each ->
                        holder == null || !holder.serves() || !each.accountId().equals(holder.toAccount()))
                .toList();
    }

    /** The last person to whom the work was given, who may have left since. */
    public @Nullable Charge holder() {
        return charges.isEmpty() ? null : charges.getFirst();
    }

    public boolean isMine() {
        Charge holder = holder();
        return holder != null && holder.serves() && holder.toAccount().equals(reader);
    }

    /** Which change of the person the page shows, so that a stale page changes nothing. */
    public int chargesSeen() {
        Charge holder = holder();
        return holder == null ? 0 : holder.number();
    }

    public List<ProofRow> keptProofs() {
        return proofs.stream().filter(ProofRow::isKept).toList();
    }

    public List<ProofRow> proofsOf(UUID entryId) {
        return keptProofs().stream()
                .filter(proof -> entryId.equals(proof.entryId()))
                .toList();
    }

    /** Proofs of the whole. */
    public List<ProofRow> wholeProofs() {
        return keptProofs().stream().filter(proof -> proof.entryId() == null).toList();
    }

    /** The latest figure. */
    public @Nullable BigDecimal amount() {
        return rows.stream()
                .map(ProgressRow::amount)
                .filter(amount -> amount != null)
                .findFirst()
                .orElse(null);
    }

    /** All that was planned is there; only the unit's word that it is done is missing. */
    public boolean isReached() {
        BigDecimal amount = amount();
        return amount != null && duty.maySubmit() && measure.percent(amount) == 100;
    }

    /** The day is over, and those who are ordered say why. */
    public boolean asksWhyLate() {
        return manner == Manner.LEAD
                && duty.row().submissions() == 0
                && duty.row().daysLate() > 0;
    }

    /** What has to come out is named in the plan: then something must prove it. */
    public boolean demandsProof() {
        return manner == Manner.LEAD
                && duty.deliverable() != null
                && !duty.deliverable().isBlank();
    }

    /** Why it came back, while it is the unit's turn again. */
    public @Nullable String returnedBecause() {
        return duty.row().step() == ObligationStatus.RETURNED ? last(ObligationStep.RETURNED) : null;
    }

    /** What the unit declared, while that waits for its answer and after. */
    public @Nullable String declared() {
        ObligationStatus step = duty.row().step();
        return step == ObligationStatus.SUBMITTED || step == ObligationStatus.ACCEPTED
                ? last(ObligationStep.SUBMITTED)
                : null;
    }

    /** What was remarked when it was confirmed. */
    public @Nullable String confirmedWith() {
        return duty.row().step() == ObligationStatus.ACCEPTED ? last(ObligationStep.ACCEPTED) : null;
    }

    private @Nullable String last(ObligationStep step) {
        return duty.history().reversed().stream()
                .filter(entry -> entry.step() == step)
                .findFirst()
                .map(entry -> entry.reason())
                .orElse(null);
    }
}
