package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which units owe what a leader instructed.
 *
 * @param duties only those of that instruction
 * @param who the leader, in the {@code position} in which he or she spoke on that {@code day}
 * @param answers the duty of the ledger that it answers
 */
public record InstructedDuties(
        PlanDuties duties,
        String text,
        String who,
        String position,
        LocalDate day,
        @Nullable UUID answers) {}
