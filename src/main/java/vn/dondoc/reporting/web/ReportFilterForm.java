package vn.dondoc.reporting.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.Timing;
import vn.dondoc.plan.AssignmentMode;

/** Which reports a list or a matrix shows, as its address says. */
class ReportFilterForm {

    private static final int LAST_PAGE = 1_000_000;

    /** what comes in, instead of what is owed; none leaves it to what the person has more to do with */
    public @Nullable Boolean received;

    public @Nullable UUID plan;
    public @Nullable UUID source;
    public @Nullable Period period;
    public @Nullable UUID unit;
    public @Nullable UUID group;
    public @Nullable Integer year;
    public @Nullable Timing timing;
    public @Nullable Bucket bucket;

    /** missing, and it need not have come by now */
    public boolean coming;

    public @Nullable AssignmentMode mode;
    public int page = 1;

    // of the matrix
    public int columns = 1;
    public boolean gaps;

    /** Only what comes in is parted into ordered and asked, so that an address that says so needs no more words. */
    boolean followed(boolean otherwise) {
        return received != null ? received : mode != null || timing() != null || otherwise;
    }

    private @Nullable Timing timing() {
        return coming ? Timing.MISSING : timing;
    }

    /** Only what was ordered comes in time or late: an address that asks for that means units under orders. */
    ObligationFilter filter(boolean followed) {
        return ObligationFilter.of(followed)
                .withKind(ObligationKind.REPORT)
                .withPlan(plan)
                .withSource(source)
                .withPeriod(period)
                .withUnit(unit)
                .withGroup(group)
                .withYear(year)
                .withTiming(timing())
                .withBucket(bucket)
                .only(Criterion.NOT_YET_DUE, coming)
                .withMode(mode == null && timing() != null ? AssignmentMode.ASSIGN : mode)
                .onPage(Math.clamp(page, 1, LAST_PAGE));
    }
}
