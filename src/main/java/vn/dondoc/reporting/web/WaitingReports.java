package vn.dondoc.reporting.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.DutyOrder;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.site.Flash;

/** What else waits for this person's judgement: the way from one report to the next, the longest waiting first. */
@Component
@lombok.RequiredArgsConstructor
class WaitingReports {

    private static final ObligationFilter WAITING = ObligationFilter.FOLLOWED
            .withKind(ObligationKind.REPORT)
            .withBucket(Bucket.SUBMITTED)
            .only(Criterion.TO_ME);

    private final Obligations obligations;

    Flash after(Flash judged, Standing standing) {
        List<ObligationRow> next = obligations.rows(
                WAITING.sortedBy(DutyOrder.parse("waiting").orElseThrow()).atMost(1), standing);
        return next.isEmpty()
                ? judged
                : judged.offering(
                        next.getFirst().address(),
                        "reporting.review.next",
                        obligations
                                .counts(WAITING.without(Criterion.BUCKET), standing)
                                .of(Bucket.SUBMITTED));
    }
}
