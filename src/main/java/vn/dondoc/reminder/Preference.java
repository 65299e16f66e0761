package vn.dondoc.reminder;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person wishes to be told by mail.
 *
 * @param email null where no mail is wished
 * @param hour of a working day in Việt Nam from which the mail of that day may go, 0–23
 * @param off kinds that no mail tells
 */
public record Preference(@Nullable String email, int hour, Set<Kind> off) {

    static final int HOUR = 7;
    static final int LONGEST_EMAIL = 254;

    public static final Preference NONE = new Preference(null, HOUR, Set.of());

    public Preference {
        off = Set.copyOf(off);
        if (hour < 0 || hour > 23 || !off.stream().allMatch(Kind::mayBeTurnedOff)) {
            throw new IllegalArgumentException("no such preference");
        }
    }
}
