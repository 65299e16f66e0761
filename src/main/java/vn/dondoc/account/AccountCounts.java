package vn.dondoc.account;

import java.util.Map;

/** How many accounts each choice of the list has. */
public record AccountCounts(Map<AccountState, Long> counts) {

    public AccountCounts {
        counts = Map.copyOf(counts);
    }

    public long of(AccountState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** For pages, which name it. */
    public long named(String state) {
        return of(AccountState.valueOf(state));
    }

    public long total() {
        return of(AccountState.OPEN) + of(AccountState.CLOSED);
    }
}
