package vn.dondoc.obligation;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.plan.AssignmentMode;

/**
 * Which rows of the ledger a list shows; start from {@link #OWED} or {@link #FOLLOWED} and narrow it.
 *
 * @param followed what the person's units issue or receive, instead of what they owe
 * @param sourceId the task, regime or demand
 * @param year in which the period of a report ends
 * @param groupId whose members of today owe
 * @param mode whether ordered or only asked
 */
public record ObligationFilter(
        boolean followed,
        @Nullable Bucket bucket,
        @Nullable ObligationKind kind,
        @Nullable UUID planId,
        @Nullable UUID unitId,
        @Nullable UUID sourceId,
        @Nullable Period period,
        @Nullable Timing timing,
        @Nullable Integer year,
        @Nullable UUID groupId,
        @Nullable AssignmentMode mode,
        int page,
        int size) {

    public static final int PAGE = 25;

    public static final ObligationFilter OWED = of(false);

    public static final ObligationFilter FOLLOWED = of(true);

    public static ObligationFilter of(boolean followed) {
        return new ObligationFilter(followed, null, null, null, null, null, null, null, null, null, null, 1, PAGE);
    }

    /** Whether anything but the heap and the plan, which pages show elsewhere, leaves rows out. */
    public boolean isNarrowed() {
        return Stream.of(kind, unitId, sourceId, period, timing, year, groupId).anyMatch(Objects::nonNull);
    }

    public ObligationFilter withBucket(@Nullable Bucket bucket) {
        return new ObligationFilter(
                followed, bucket, kind, planId, unitId, sourceId, period, timing, year, groupId, mode, page, size);
    }

    public ObligationFilter withKind(@Nullable ObligationKind kind) {
        return new ObligationFilter(
                followed, bucket, kind, planId, unitId, sourceId, period, timing, year, groupId, mode, page, size);
    }

    public ObligationFilter withPlan(@Nullable UUID planId) {
        return new ObligationFilter(
                followed, bucket, kind, planId, unitId, sourceId, period, timing, year, groupId, mode, page, size);
    }

    public ObligationFilter withUnit(@Nullable UUID unitId) {
        return new ObligationFilter(
                followed, bucket, kind, planId, unitId, sourceId, period, timing, year, groupId, mode, page, size);
    }

    public ObligationFilter withSource(@Nullable UUID sourceId) {
        return new ObligationFilter(
                followed, bucket, kind, planId, unitId, sourceId, period, timing, year, groupId, mode, page, size);
    }

    public ObligationFilter withPeriod(@Nullable Period period) {
        return new ObligationFilter(
                followed, bucket, kind, planId, unitId, sourceId, period, timing, year, groupId, mode, page, size);
    }

    public ObligationFilter withTiming(@Nullable Timing timing) {
        return new ObligationFilter(
                followed, bucket, kind, planId, unitId, sourceId, period, timing, year, groupId, mode, page, size);
    }

    public ObligationFilter withYear(@Nullable Integer year) {
        return new ObligationFilter(
                followed, bucket, kind, planId, unitId, sourceId, period, timing, year, groupId, mode, page, size);
    }

    public ObligationFilter withGroup(@Nullable UUID groupId) {
        return new ObligationFilter(
                followed, bucket, kind, planId, unitId, sourceId, period, timing, year, groupId, mode, page, size);
    }

    public ObligationFilter withMode(@Nullable AssignmentMode mode) {
        return new ObligationFilter(
                followed, bucket, kind, planId, unitId, sourceId, period, timing, year, groupId, mode, page, size);
    }

    public ObligationFilter onPage(int page) {
        return new ObligationFilter(
                followed, bucket, kind, planId, unitId, sourceId, period, timing, year, groupId, mode, page, size);
    }

    public ObligationFilter atMost(int size) {
        return new ObligationFilter(
                followed, bucket, kind, planId, unitId, sourceId, period, timing, year, groupId, mode, page, size);
    }
}
