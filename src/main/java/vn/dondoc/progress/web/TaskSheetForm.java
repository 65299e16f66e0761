package vn.dondoc.progress.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.DutyOrder;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.TimeClass;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;

/** Which tasks a workbook holds: the same words in its address as in those of the lists of the ledger. */
class TaskSheetForm {

    private static final int MOST = 10_000;

    public @Nullable Boolean followed;
    public @Nullable Bucket bucket;
    public @Nullable TimeClass timeClass;
    public @Nullable PartyRole role;
    public @Nullable AssignmentMode mode;
    public @Nullable UUID plan;
    public @Nullable UUID unit;
    public @Nullable String unitName;
    public @Nullable UUID group;
    public @Nullable UUID source;
    public @Nullable Integer lateBy;
    public @Nullable Integer months;
    public @Nullable String text;
    public @Nullable String sort;

    ObligationFilter filter() {
        return ObligationFilter.of(Boolean.TRUE.equals(followed))
                .withKind(ObligationKind.TASK)
                .withBucket(bucket)
                .withTimeClass(timeClass)
                .withRole(role)
                .withMode(mode)
                .withPlan(plan)
                .withUnit(unit)
                .withUnitName(unitName)
                .withGroup(group)
                .withSource(source)
                .withLateBy(bounded(lateBy))
                .withMonths(bounded(months))
                .withText(text)
                .sortedBy(sort == null ? null : DutyOrder.parse(sort).orElse(null));
    }

    private static @Nullable Integer bounded(@Nullable Integer number) {
        return number == null ? null : Math.clamp(number, 0, MOST);
    }
}
