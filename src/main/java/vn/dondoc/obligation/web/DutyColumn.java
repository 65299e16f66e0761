package vn.dondoc.obligation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.ObligationFilter;

/** What a list of the ledger shows of each row besides what is to be done. */
enum DutyColumn {
    UNIT("unit"),
    RECEIVER(null),
    ROLE(null),
    DUE("due"),
    STATE("state"),
    LATE("late"),
    AGE("opened"),
    CHANGED("changed"),
    REMINDERS(null);

    private static final List<DutyColumn> OWED = List.of(DUE, STATE);
    private static final List<DutyColumn> FOLLOWED = List.of(UNIT, DUE, STATE);
    private static final List<DutyColumn> UNDATED = List.of(UNIT, AGE, CHANGED, STATE);

    private final @Nullable String sort;

    DutyColumn(@Nullable String sort) {
        this.sort = sort;
    }

    /** The word by which the list is sorted by it; null where it cannot be. */
    public @Nullable String sort() {
        return sort;
    }

    /** Whether it is understood without its name: a unit, a day, a state. */
    public boolean isPlain() {
        return this == UNIT || this == DUE || this == STATE;
    }

    /** Where the person has chosen none. */
    static List<DutyColumn> usual(ObligationFilter filter) {
        if (filter.isUndated()) {
            return UNDATED;
        }
        return filter.followed() ? FOLLOWED : OWED;
    }
}
