package vn.dondoc.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit told of its work on a task, as its page shows it.
 *
 * @param who null for readers of other units
 */
public record ProgressRow(
        UUID id,
        int number,
        LocalDate asOf,
        String done,
        @Nullable BigDecimal amount,
        @Nullable String obstacles,
        @Nullable String recommendation,
        @Nullable String delayReason,
        @Nullable String who,
        Instant at,
        List<Answer> answers) {

    /** Somebody above should answer. */
    public boolean isAsking() {
        return obstacles != null || recommendation != null;
    }

    /**
     * What somebody who follows the task answered.
     *
     * @param instructed it is a leader's instruction
     */
    public record Answer(UUID id, UUID entryId, String words, String who, Instant at, boolean instructed) {}
}
