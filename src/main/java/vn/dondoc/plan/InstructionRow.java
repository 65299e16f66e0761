package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An instruction as the page of its plan shows it.
 *
 * @param who the leader, in the {@code position} in which he or she gave it
 * @param answers the duty of the ledger that it answers
 * @param withdrawn how it was taken back; none while it stands
 */
public record InstructionRow(
        UUID id,
        String text,
        AssignmentMode mode,
        String dueWords,
        LocalDate dueOn,
        LocalDate day,
        String who,
        String position,
        @Nullable UUID answers,
        @Nullable Withdrawal withdrawn,
        List<PlanPage.PartyRow> units) {}
