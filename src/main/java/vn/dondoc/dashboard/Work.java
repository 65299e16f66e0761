package vn.dondoc.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.ObligationCounts;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.reporting.ReportStatus;
import vn.dondoc.site.Status;

/** What a person's units still have to do, by what hurts most. */
public record Work(ObligationCounts counts, List<Heap> heaps) {

    /** What cannot wait: returned, late, due within a week. */
    public List<Heap> urgent() {
        return heaps.stream().filter(Heap::isUrgent).toList();
    }

    public long urgentCount() {
        return urgent().stream().mapToLong(Heap::count).sum();
    }

    public List<Heap> later() {
        return heaps.stream().filter(heap -> !heap.isUrgent()).toList();
    }

    /** One heap with its first rows. */
    public record Heap(Bucket bucket, long count, List<Row> rows) {

        public boolean hasMore() {
            return count > rows.size();
        }

        boolean isUrgent() {
            return bucket == Bucket.RETURNED || bucket == Bucket.OVERDUE || bucket == Bucket.THIS_WEEK;
        }
    }

    /** @param own how far the unit's own report has come; null for what is no report or not begun */
    public record Row(ObligationRow duty, @Nullable ReportStatus own) {

        public NextStep next() {
            return NextStep.of(duty, own);
        }

        /** Said beside the status; null where there is nothing to add. */
        public @Nullable Status ownWork() {
            return switch (own) {
                case DRAFTING -> Status.DRAFTING;
                case AWAITING_APPROVAL -> Status.AWAITING_APPROVAL;
                case HANDED_IN -> null;
                case null -> null;
            };
        }
    }
}
