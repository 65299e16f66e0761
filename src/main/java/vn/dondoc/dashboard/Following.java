package vn.dondoc.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.LateReport;
import vn.dondoc.obligation.ObligationCounts;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.reporting.ConsolidationRow;
import vn.dondoc.reporting.register.Matrix;
import vn.dondoc.reporting.register.ReportRow;
import vn.dondoc.reporting.register.ReportsBelow;

/**
 * What a person follows for the units that he or she leads or monitors.
 *
 * @param toJudge how many wait for a judgement of these units
 * @param queue the first of them, the longest waiting first
 * @param lateCount how many reports have not come although their day has passed
 * @param late the first of them
 * @param above reports that these units owe and gather from others, by their day
 * @param matrix units and the periods around today; null where there are none
 * @param wishes how many ask for a later day
 */
public record Following(
        ObligationCounts counts,
        long toJudge,
        List<ObligationRow> queue,
        long lateCount,
        List<LateReport> late,
        List<Above> above,
        @Nullable Matrix matrix,
        long wishes,
        List<ObligationCounts.OfPlan> plans,
        long obstacles) {

    public boolean isEmpty() {
        return counts.total() == 0;
    }

    /** Nobody is late and nothing waits for a judgement. */
    public boolean isCalm() {
        return toJudge == 0 && lateCount == 0;
    }

    /** Where the reports that are made from others are worked on. */
    public Set<String> gathered() {
        return above.stream().map(each -> each.report().duty().address()).collect(Collectors.toSet());
    }

    public boolean hasMoreToJudge() {
        return toJudge > queue.size();
    }

    /**
     * A report that is made from others.
     *
     * @param below what goes into it
     * @param made how far it has been made; null where it has not been begun
     */
    public record Above(
            ReportRow report,
            List<ReportsBelow> below,
            @Nullable ConsolidationRow made) {

        static Above of(ReportRow report, List<ReportsBelow> all, Map<UUID, ConsolidationRow> made) {
            return new Above(
                    report,
                    all.stream()
                            .filter(each -> each.above().equals(report.id()))
                            .toList(),
                    made.get(report.id()));
        }

        /** Whether there is something to gather, so that the next step leads there. */
        public boolean isGathered() {
            return made != null || !below.isEmpty();
        }
    }
}
