package vn.dondoc.reporting;

import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.OwedReport;

/**
 * What a person may do to a report as it stands. Nothing changes of a closed period, nor of what
 * is owed no more.
 *
 * @param sees the draft, not only what was handed in
 * @param writes into the draft
 * @param heads leads the unit that reports, and so approves
 * @param needsHead the unit has a head in the program: others ask for approval instead of handing in
 */
public record ReportRights(
        boolean sees,
        boolean writes,
        boolean heads,
        boolean needsHead,
        boolean approves,
        boolean handsIn,
        boolean onBehalf,
        boolean corrects,
        boolean judges,
        boolean reopens) {

    static ReportRights of(
            OwedReport owed,
            @Nullable ReportStatus status,
            boolean begunOnBehalf,
            boolean hasHead,
            boolean locked,
            Standing by) {
        boolean correcting = owed.status() == ObligationStatus.ACCEPTED && status == ReportStatus.DRAFTING;
        boolean drafting = !locked
                && (owed.status().isOwed() || correcting)
                && (status == null || status == ReportStatus.DRAFTING);
        boolean heads = by.leads(owed.unitId());
        boolean needsHead = hasHead && !heads;
        boolean stranger = !owed.serves() && owed.receives();
        boolean onBehalf = stranger && (status == null || begunOnBehalf) && drafting && !correcting;
        boolean writes = drafting && (owed.serves() || onBehalf);
        return new ReportRights(
                owed.serves() || (stranger && begunOnBehalf),
                writes,
                heads,
                owed.serves() && needsHead,
                !locked && heads && !owed.status().isOver() && status == ReportStatus.AWAITING_APPROVAL,
                writes && (onBehalf || !needsHead),
                onBehalf,
                !locked
                        && owed.serves()
                        && owed.status() == ObligationStatus.ACCEPTED
                        && status == ReportStatus.HANDED_IN,
                !locked && owed.receives() && owed.status() == ObligationStatus.SUBMITTED,
                !locked
                        && owed.receives()
                        && owed.status() == ObligationStatus.ACCEPTED
                        && (status == null || status == ReportStatus.HANDED_IN));
    }
}
