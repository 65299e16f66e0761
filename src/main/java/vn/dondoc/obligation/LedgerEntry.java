package vn.dondoc.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the history of an obligation. */
public record LedgerEntry(
        ObligationStep step,
        Instant at,
        @Nullable UUID byAccount,
        @Nullable String who,
        @Nullable String reason,
        @Nullable LocalDate dueOn) {}
