package vn.dondoc.obligation.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.DutyOrder;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.TimeClass;
import vn.dondoc.obligation.Timing;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;

/** Which duties a list shows, in which order and columns, as its address says. */
class LedgerForm {

    private static final int LAST_PAGE = 1_000_000;
    private static final int MOST = 10_000;

    public @Nullable Boolean followed;
    public @Nullable Bucket bucket;
    public @Nullable TimeClass timeClass;
    public @Nullable ObligationKind kind;
    public @Nullable PartyRole role;
    public @Nullable AssignmentMode mode;
    public @Nullable UUID plan;
    public @Nullable UUID unit;
    public @Nullable String unitName;
    public @Nullable UUID group;
    public @Nullable UUID source;
    public @Nullable Period period;
    public @Nullable Integer year;
    public @Nullable Timing timing;
    public @Nullable Integer lateBy;
    public @Nullable Integer months;
    public @Nullable String text;
    public @Nullable String sort;
    public @Nullable List<DutyColumn> column;
    public @Nullable Integer page;

    boolean isFollowed() {
        return Boolean.TRUE.equals(followed);
    }

    ObligationFilter filter() {
        return ObligationFilter.of(isFollowed())
                .withBucket(bucket)
                .withTimeClass(timeClass)
                .withKind(kind)
                .withRole(role)
                .withMode(mode)
                .withPlan(plan)
                .withUnit(unit)
                .withUnitName(unitName)
                .withGroup(group)
                .withSource(source)
                .withPeriod(period)
                .withYear(year)
                .withTiming(timing)
                .withLateBy(bounded(lateBy))
                .withMonths(bounded(months))
                .withText(text)
                .sortedBy(sort == null ? null : DutyOrder.parse(sort).orElse(null))
                .onPage(page == null ? 1 : Math.clamp(page, 1, LAST_PAGE));
    }

    /** In the order of the enum, whatever the order of the boxes. */
    Set<DutyColumn> columns() {
        List<DutyColumn> chosen = column;
        return EnumSet.copyOf(chosen == null || chosen.isEmpty() ? DutyColumn.usual(filter()) : chosen);
    }

    LedgerAddress address() {
        return LedgerAddress.of(filter(), column == null || column.isEmpty() ? List.of() : List.copyOf(columns()));
    }

    private static @Nullable Integer bounded(@Nullable Integer number) {
        return number == null ? null : Math.clamp(number, 0, MOST);
    }
}
