package vn.dondoc.progress;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The work was given to a person of the unit.
 *
 * @param serves whether that person serves the unit today; else the work counts as not given
 */
public record Charge(
        int number,
        UUID toAccount,
        String toName,
        @Nullable String note,
        UUID byAccount,
        String byName,
        Instant at,
        boolean serves) {

    /** Somebody took it for herself. */
    public boolean isTaken() {
        return toAccount.equals(byAccount);
    }
}
