package vn.dondoc.obligation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;

/**
 * Which rows of the ledger a list shows; start from {@link #OWED} or {@link #FOLLOWED} and narrow it. Longer than other
 * types, since each criterion is a pair of verbs.
 *
 * @param followed what the person's units issue or receive, instead of what they owe
 * @param order null for the usual one: what is open by its day, what has no day by its age
 */
public record ObligationFilter(
        boolean followed,
        Map<Criterion, Object> criteria,
        @Nullable DutyOrder order,
        int page,
        int size) {

    public static final int PAGE = 20;

    public static final ObligationFilter OWED = of(false);

    public static final ObligationFilter FOLLOWED = of(true);

    /** The condition of {@link Criterion#NOT_YET_DUE}, over a row {@code o} of the ledger; needs {@code :today}. */
    public static final String NOT_YET_DUE = Criterion.NOT_YET_DUE.condition(true);

    public ObligationFilter {
        criteria = Map.copyOf(criteria);
    }

    public static ObligationFilter of(boolean followed) {
        return new ObligationFilter(followed, Map.of(), null, 1, PAGE);
    }

    /** Whether anything but the heap and the plan, which pages show elsewhere, leaves rows out. */
    public boolean isNarrowed() {
        return !Set.of(Criterion.BUCKET, Criterion.PLAN, Criterion.MODE).containsAll(criteria.keySet());
    }

    /** Those of {@link Criterion#FLAGS} that rows have to meet. */
    public List<Criterion> flags() {
        return Criterion.FLAGS.stream().filter(criteria::containsKey).toList();
    }

    public boolean has(Criterion criterion) {
        return criteria.containsKey(criterion);
    }

    public ObligationFilter only(Criterion flag) {
        return only(flag, true);
    }

    /** @param meant whether rows have to meet it; null does not say so */
    public ObligationFilter only(Criterion flag, @Nullable Boolean meant) {
        return with(flag, Boolean.TRUE.equals(meant) ? true : null);
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

    /** By more than how many days it is late. */
    public @Nullable Integer lateBy() {
        return (Integer) criteria.get(Criterion.LATE_BY);
    }

    public ObligationFilter withLateBy(@Nullable Integer days) {
        return with(Criterion.LATE_BY, days);
    }

    /** Open for more than how many months. */
    public @Nullable Integer months() {
        return (Integer) criteria.get(Criterion.MONTHS);
    }

    public ObligationFilter withMonths(@Nullable Integer months) {
        return with(Criterion.MONTHS, months);
    }

    /** The first day on which it may be due. */
    public @Nullable LocalDate dueFrom() {
        return (LocalDate) criteria.get(Criterion.DUE_FROM);
    }

    /** The last day on which it may be due. */
    public @Nullable LocalDate dueTo() {
        return (LocalDate) criteria.get(Criterion.DUE_TO);
    }

    /** Due on these days and between; null leaves that side open. */
    public ObligationFilter withDue(@Nullable LocalDate from, @Nullable LocalDate to) {
        return with(Criterion.DUE_FROM, from).with(Criterion.DUE_TO, to);
    }

    /** The year in which it was handed in first. */
    public @Nullable Integer handedIn() {
        return (Integer) criteria.get(Criterion.HANDED_IN);
    }

    public ObligationFilter withHandedIn(@Nullable Integer year) {
        return with(Criterion.HANDED_IN, year);
    }

    /** Found done since when. */
    public @Nullable LocalDate doneSince() {
        return (LocalDate) criteria.get(Criterion.DONE_SINCE);
    }

    public ObligationFilter withDoneSince(@Nullable LocalDate day) {
        return with(Criterion.DONE_SINCE, day);
    }

    /** What its title says. */
    public @Nullable String text() {
        return (String) criteria.get(Criterion.TEXT);
    }

    public ObligationFilter withText(@Nullable String text) {
        return with(Criterion.TEXT, written(text));
    }

    /** What the name of who owes says. */
    public @Nullable String unitName() {
        return (String) criteria.get(Criterion.UNIT_NAME);
    }

    public ObligationFilter withUnitName(@Nullable String text) {
        return with(Criterion.UNIT_NAME, written(text));
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public ObligationFilter onPage(int page) {
        return new ObligationFilter(followed, criteria, order, page, size);
    }

    public ObligationFilter atMost(int size) {
        return new ObligationFilter(followed, criteria, order, page, size);
    }

    /** The same among what the person's units receive. */
    ObligationFilter received() {
        return new ObligationFilter(true, criteria, order, page, size);
    }

    /** One criterion less: what a row of tabs over it counts. */
    public ObligationFilter without(Criterion criterion) {
        return with(criterion, null);
    }

    public ObligationFilter sortedBy(@Nullable DutyOrder order) {
        return new ObligationFilter(followed, criteria, order, page, size);
    }

    /** Only what has no day is looked for. */
    public boolean isUndated() {
        return timeClass() == TimeClass.UNDATED || bucket() == Bucket.UNDATED;
    }

    private ObligationFilter with(Criterion criterion, @Nullable Object value) {
        Map<Criterion, Object> narrowed = new EnumMap<>(Criterion.class);
        narrowed.putAll(criteria);
        if (value == null) {
            narrowed.remove(criterion);
        } else {
            narrowed.put(criterion, value);
        }
        return new ObligationFilter(followed, narrowed, order, page, size);
    }
}
