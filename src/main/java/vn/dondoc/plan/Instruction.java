package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a leader wants done under a plan in force (ý kiến chỉ đạo).
 *
 * @param units each of them has to do it
 * @param text the leader's own words
 * @param dueOn the last day, until its end
 * @param answers the duty of the ledger that made the leader speak, such as one that is late
 */
public record Instruction(
        List<UUID> units,
        String text,
        LocalDate dueOn,
        @Nullable UUID answers) {

    public Instruction {
        units = units.stream().distinct().toList();
        if (units.isEmpty()) {
            throw new IllegalArgumentException("an instruction is given to somebody");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("an instruction says what is to be done");
        }
    }
}
