package vn.dondoc.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.ObligationRow;

/**
 * What was said to a person about one duty, the last of it.
 *
 * @param words what somebody wrote with it
 * @param by who did it; null for a rule
 */
public record Line(
        ObligationRow duty,
        Cause cause,
        @Nullable String words,
        @Nullable String by,
        Instant at,
        boolean unread) {}
