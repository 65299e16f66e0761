package vn.dondoc.reporting.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.ObligationStep;
import vn.dondoc.reporting.PeriodLocks.LockEntry;

/**
 * Everything about one period of a regime but the reports themselves.
 *
 * @param days until when those who still owe have time, each day with how many they are; first those without a day
 * @param changes who came to the roster or left it, and why: shown for ever, a page of them at a time
 * @param changed how many such changes there were
 */
public record PeriodRoster(
        UUID regimeId,
        UUID planId,
        @Nullable String planReference,
        String planSubject,
        String title,
        Period period,
        List<DayInForce> days,
        List<Change> changes,
        long changed,
        boolean locked,
        List<LockEntry> locks,
        @Nullable Schedule schedule) {

    /** Changes on one page. */
    public static final int CHANGES = 50;

    /** How many who still owe have that day; or none. */
    public record DayInForce(@Nullable LocalDate day, long units) {}

    /**
     * A unit came to the roster or left it, by a person and for a reason.
     *
     * @param kind added, excused, cancelled, passed on, or taken over from another
     * @param otherUnitName to whom it passed, or from whom it came
     */
    public record Change(
            ObligationStep kind,
            String unitName,
            @Nullable String otherUnitName,
            @Nullable String reason,
            @Nullable String who,
            Instant at) {}

    /** Somebody who still owes has no day. */
    public boolean isUndated() {
        return days.stream().anyMatch(each -> each.day() == null);
    }

    /** Whether a day can still be set for anybody. */
    public boolean isOwed() {
        return !days.isEmpty();
    }
}
