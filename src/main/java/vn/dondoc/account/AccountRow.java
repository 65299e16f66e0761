package vn.dondoc.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of accounts. */
public record AccountRow(
        UUID id,
        String username,
        String displayName,
        boolean administrator,
        boolean mustChangePassword,
        @Nullable Instant closedAt,
        @Nullable Instant lastSignedInAt) {

    /** As it is offered while a name is typed, and found again by {@link Accounts#named}. */
    public String label() {
        return displayName + " (" + username + ")";
    }
}
