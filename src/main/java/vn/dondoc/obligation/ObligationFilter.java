package vn.dondoc.obligation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;

/**
 * Which rows of the ledger a list shows; start from {@link #OWED} or {@link #FOLLOWED} and narrow it.
 *
 * @param followed what the person's units issue or receive, instead of what they owe
 */
public record ObligationFilter(boolean followed, Map<Criterion, Object> criteria, int page, int size) {

    public static final int PAGE = 25;

    public static final ObligationFilter OWED = of(false);

    public static final ObligationFilter FOLLOWED = of(true);

    public ObligationFilter {
        criteria = Map.copyOf(criteria);
    }

    public static ObligationFilter of(boolean followed) {
        return new ObligationFilter(followed, Map.of(), 1, PAGE);
    }

    /** Whether anything but the heap and the plan, which pages show elsewhere, leaves rows out. */
    public boolean isNarrowed() {
        return !Set.of(Criterion.BUCKET, Criterion.PLAN, Criterion.MODE).containsAll(criteria.keySet());
    }

    public @Nullable Bucket bucket() {
        return (Bucket) criteria.get(Criterion.BUCKET);
    }

    public ObligationFilter withBucket(@Nullable Bucket bucket) {
        return with(Criterion.BUCKET, bucket);
    }

    public @Nullable ObligationKind kind() {
        return (ObligationKind) criteria.get(Criterion.KIND);
    }

    public ObligationFilter withKind(@Nullable ObligationKind kind) {
        return with(Criterion.KIND, kind);
    }

    public @Nullable UUID planId() {
        return (UUID) criteria.get(Criterion.PLAN);
    }

    public ObligationFilter withPlan(@Nullable UUID planId) {
        return with(Criterion.PLAN, planId);
    }

    public @Nullable UUID unitId() {
        return (UUID) criteria.get(Criterion.UNIT);
    }

    public ObligationFilter withUnit(@Nullable UUID unitId) {
        return with(Criterion.UNIT, unitId);
    }

    /** The task, regime or demand. */
    public @Nullable UUID sourceId() {
        return (UUID) criteria.get(Criterion.SOURCE);
    }

    public ObligationFilter withSource(@Nullable UUID sourceId) {
        return with(Criterion.SOURCE, sourceId);
    }

    public @Nullable Period period() {
        return (Period) criteria.get(Criterion.PERIOD);
    }

    public ObligationFilter withPeriod(@Nullable Period period) {
        return with(Criterion.PERIOD, period);
    }

    public @Nullable Timing timing() {
        return (Timing) criteria.get(Criterion.TIMING);
    }

    public ObligationFilter withTiming(@Nullable Timing timing) {
        return with(Criterion.TIMING, timing);
    }

    public @Nullable TimeClass timeClass() {
        return (TimeClass) criteria.get(Criterion.TIME_CLASS);
    }

    public ObligationFilter withTimeClass(@Nullable TimeClass timeClass) {
        return with(Criterion.TIME_CLASS, timeClass);
    }

    /** In which the period of a report ends. */
    public @Nullable Integer year() {
        return (Integer) criteria.get(Criterion.YEAR);
    }

    public ObligationFilter withYear(@Nullable Integer year) {
        return with(Criterion.YEAR, year);
    }

    /** Whose members of today owe. */
    public @Nullable UUID groupId() {
        return (UUID) criteria.get(Criterion.GROUP);
    }

    public ObligationFilter withGroup(@Nullable UUID groupId) {
        return with(Criterion.GROUP, groupId);
    }

    /** Whether ordered or only asked. */
    public @Nullable AssignmentMode mode() {
        return (AssignmentMode) criteria.get(Criterion.MODE);
    }

    public ObligationFilter withMode(@Nullable AssignmentMode mode) {
        return with(Criterion.MODE, mode);
    }

    public @Nullable PartyRole role() {
        return (PartyRole) criteria.get(Criterion.ROLE);
    }

    public ObligationFilter withRole(@Nullable PartyRole role) {
        return with(Criterion.ROLE, role);
    }

    public ObligationFilter onPage(int page) {
        return new ObligationFilter(followed, criteria, page, size);
    }

    public ObligationFilter atMost(int size) {
        return new ObligationFilter(followed, criteria, page, size);
    }

    private ObligationFilter with(Criterion criterion, @Nullable Object value) {
        Map<Criterion, Object> narrowed = new EnumMap<>(Criterion.class);
        narrowed.putAll(criteria);
        if (value == null) {
            narrowed.remove(criterion);
        } else {
            narrowed.put(criterion, value);
        }
        return new ObligationFilter(followed, narrowed, page, size);
    }

    /** What a list can be narrowed by. */
    public enum Criterion {
        BUCKET,
        TIMING,
        TIME_CLASS,
        KIND,
        PLAN,
        UNIT,
        SOURCE,
        PERIOD,
        YEAR,
        GROUP,
        MODE,
        ROLE
    }
}
