package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of all that happened to a task.
 *
 * @param ledger whether the ledger tells it; its steps have names of their own
 * @param what the step of the ledger, or what else happened
 * @param who null where the reader need not know; then the unit is named
 * @param about whom or what it concerns
 * @param day the day that was set or wished for
 * @param recordedAt when it was entered on behalf of the unit
 */
public record Happening(
        Instant at,
        boolean ledger,
        String what,
        @Nullable String who,
        @Nullable String about,
        @Nullable String words,
        @Nullable LocalDate day,
        @Nullable Instant recordedAt) {

    static Happening of(Instant at, String what, @Nullable String who, @Nullable String about, @Nullable String words) {
        return new Happening(at, false, what, who, about, words, null, null);
    }
}
