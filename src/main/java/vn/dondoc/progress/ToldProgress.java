package vn.dondoc.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit tells of its work on a task.
 *
 * @param asOf the day until which it tells
 * @param amount in the unit's {@link Measure}; null where only words are told
 * @param delayReason asked where the day is over
 */
public record ToldProgress(
        LocalDate asOf,
        String done,
        @Nullable BigDecimal amount,
        @Nullable String obstacles,
        @Nullable String recommendation,
        @Nullable String delayReason) {

    public ToldProgress {
        done = done.strip();
        obstacles = trimmed(obstacles);
        recommendation = trimmed(recommendation);
        delayReason = trimmed(delayReason);
    }

    /** As much of it as a unit tells that only helps. */
    ToldProgress wordsOnly() {
        return new ToldProgress(asOf, done, null, null, null, null);
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
