package vn.dondoc.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return heaps.stream().filter(heap -> heap.isUrgent() && heap.isShown()).toList();
    }

    public long urgentCount() {
        return heaps.stream().filter(Heap::isUrgent).mapToLong(Heap::count).sum();
    }

    public List<Heap> later() {
        return heaps.stream().filter(heap -> !heap.isUrgent() && heap.isShown()).toList();
    }

    /** Without the rows that stand, with what is done about them, in a part of the page of their own. */
    public Work apart(Set<String> addresses, String part) {
        return new Work(
                counts,
                heaps.stream().map(heap -> heap.without(addresses, part)).toList());
    }

    /** The same, but what is urgent stays among what is urgent too. */
    public Work apartUnlessUrgent(Set<String> addresses, String part) {
        return new Work(
                counts,
                heaps.stream()
                        .map(heap -> heap.isUrgent() ? heap : heap.without(addresses, part))
                        .toList());
    }

    /**
     * One heap with its first rows.
     *
     * @param elsewhere how many of those it counts the page shows in other parts, by the key of the part's name
     */
    public record Heap(Bucket bucket, long count, List<Row> rows, Map<String, Long> elsewhere) {

        public boolean hasMore() {
            return count > rows.size();
        }

        boolean isShown() {
            return !rows.isEmpty()
                    || count
                            > elsewhere.values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum();
        }

        Heap without(Set<String> addresses, String part) {
            List<Row> left = rows.stream()
                    .filter(row -> !addresses.contains(row.duty().address()))
                    .toList();
            if (left.size() == rows.size()) {
                return this;
            }
            Map<String, Long> others = new LinkedHashMap<>(elsewhere);
            others.put(part, (long) rows.size() - left.size());
            return new Heap(bucket, count, left, others);
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
