package vn.dondoc.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;

/** The words of an address that say which duties a list or a workbook holds, bound by the web; {@link #filter} reads them. */
public class FilterWords {

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
    public @Nullable LocalDate dueFrom;
    public @Nullable LocalDate dueTo;
    public @Nullable Boolean live;
    public @Nullable Boolean open;
    public @Nullable Integer handedIn;
    public @Nullable Boolean toMe;
    public @Nullable LocalDate doneSince;
    public @Nullable Boolean wish;
    public @Nullable Boolean escalated;
    public @Nullable Boolean urged;
    public @Nullable Boolean instructed;
    public @Nullable Boolean untaken;
    public @Nullable Boolean came;
    public @Nullable Boolean notYetDue;
    public @Nullable String text;
    public @Nullable String sort;

    /** What the words say; an order that is not known is left out. */
    public ObligationFilter filter() {
        return ObligationFilter.of(Boolean.TRUE.equals(followed))
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
                .withDue(dueFrom, dueTo)
                .only(Criterion.LIVE, live)
                .only(Criterion.OPEN, open)
                .withHandedIn(bounded(handedIn))
                .only(Criterion.TO_ME, toMe)
                .withDoneSince(doneSince)
                .only(Criterion.WISH, wish)
                .only(Criterion.URGED, urged)
                .only(Criterion.ESCALATED, escalated)
                .only(Criterion.INSTRUCTED, instructed)
                .only(Criterion.UNTAKEN, untaken)
                .only(Criterion.CAME, came)
                .only(Criterion.NOT_YET_DUE, notYetDue)
                .withText(text)
                .sortedBy(sort == null ? null : DutyOrder.parse(sort).orElse(null));
    }

    private static @Nullable Integer bounded(@Nullable Integer number) {
        return number == null ? null : Math.clamp(number, 0, MOST);
    }
}
