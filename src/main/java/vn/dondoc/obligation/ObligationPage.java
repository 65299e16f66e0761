package vn.dondoc.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DueWarning;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.plan.Withdrawal;

/**
 * All that the page of one obligation shows, and what this person may do there.
 *
 * @param instruction by which a leader gave it; none where the plan's own words ask for it
 * @param answeredBy what leaders instructed because of it
 * @param instructs whether this person may give an instruction because of it
 * @param locked the period of this report is closed: nobody may do anything
 */
public record ObligationPage(
        ObligationRow row,
        String issuerName,
        String receiverName,
        String intakeUnitName,
        @Nullable String section,
        @Nullable String sentence,
        @Nullable String deliverable,
        @Nullable String cutoffWords,
        String ruleWords,
        @Nullable LocalDate originalDueOn,
        @Nullable String dueSetBy,
        List<DueWarning> warnings,
        @Nullable Instant firstSubmittedAt,
        List<LedgerEntry> history,
        List<Partner> partners,
        List<Relative> predecessors,
        @Nullable Relative heir,
        @Nullable Instruction instruction,
        List<Instruction> answeredBy,
        boolean serves,
        boolean receives,
        boolean instructs,
        boolean locked) {

    ObligationPage withoutHistory() {
        return new ObligationPage(
                row,
                issuerName,
                receiverName,
                intakeUnitName,
                section,
                sentence,
                deliverable,
                cutoffWords,
                ruleWords,
                originalDueOn,
                dueSetBy,
                warnings,
                firstSubmittedAt,
                List.of(),
                partners,
                predecessors,
                heir,
                instruction,
                answeredBy,
                serves,
                receives,
                instructs,
                locked);
    }

    public List<LedgerEntry> newestFirst() {
        return history.reversed();
    }

    public boolean mayAcknowledge() {
        return !locked && serves && !isSuspended() && row.step() == ObligationStatus.OPEN;
    }

    public boolean maySubmit() {
        return !locked && serves && !isSuspended() && row.step().isOwed();
    }

    public boolean mayJudge() {
        return !locked && receives && row.step() == ObligationStatus.SUBMITTED;
    }

    public boolean maySetDue() {
        return !locked && receives && !isSuspended() && !row.step().isSettled();
    }

    public boolean isSuspended() {
        return row.suspendedSince() != null;
    }

    public boolean maySuspend() {
        return receives && !row.isReport() && !isSuspended() && row.step().isOwed();
    }

    public boolean mayResume() {
        return receives && isSuspended();
    }

    /** To another unit, or to nobody. */
    public boolean mayTransfer() {
        return !locked && receives && row.step().isOwed();
    }

    public boolean mayCancel() {
        return !locked && receives && !row.step().isSettled();
    }

    /** Whether the page of changes has anything for this person. */
    public boolean mayChange() {
        return maySuspend() || mayResume() || mayTransfer() || mayCancel();
    }

    public boolean mayAskExtension() {
        return !locked
                && serves
                && !isSuspended()
                && row.step().isOwed()
                && row.dueOn() != null
                && row.askedDueOn() == null;
    }

    public boolean mayExtend() {
        return !locked && receives && !isSuspended() && row.step().isOwed() && row.dueOn() != null;
    }

    public boolean mayRefuseExtension() {
        return !locked && receives && row.askedDueOn() != null;
    }

    /** A unit waits for this person's word about more time: it stands above everything else. */
    public boolean judgesExtension() {
        return mayRefuseExtension();
    }

    /** More time was granted once: a second time has to be meant. */
    public boolean isExtendedOnce() {
        return row.extensions() > 0;
    }

    /** The reason with which the unit asks for more time, while that waits for its answer. */
    public @Nullable String wishedBecause() {
        return row.askedDueOn() == null
                ? null
                : history.reversed().stream()
                        .filter(entry -> entry.step() == ObligationStep.EXTENSION_ASKED)
                        .map(LedgerEntry::reason)
                        .findFirst()
                        .orElse(null);
    }

    public boolean isExtended() {
        return originalDueOn != null && row.dueOn() != null && !originalDueOn.equals(row.dueOn());
    }

    /**
     * The same as it was owed by another unit, before or after.
     *
     * @param visible whether this person may open its page
     */
    public record Relative(UUID id, String unitName, boolean visible) {}

    /**
     * What a leader instructed.
     *
     * @param who in the {@code position} in which he or she spoke
     * @param answers the duty that it answers, where this person may see that
     * @param withdrawn how it was taken back; none while it stands
     */
    public record Instruction(
            UUID taskId,
            String text,
            String who,
            String position,
            LocalDate on,
            @Nullable UUID answers,
            @Nullable String answersTitle,
            @Nullable Withdrawal withdrawn) {}

    /** Another unit named for the same task. */
    public record Partner(UUID unitId, String unitName, PartyRole role) {}
}
