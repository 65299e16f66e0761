package vn.dondoc.obligation;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many obligations lie in each heap. */
public record ObligationCounts(Map<Bucket, Long> counts) {

    public ObligationCounts {
        counts = new EnumMap<>(counts);
    }

    public long of(Bucket bucket) {
        return counts.getOrDefault(bucket, 0L);
    }

    /** For pages, which name a heap by its word. */
    public long named(String bucket) {
        return of(Bucket.valueOf(bucket));
    }

    /** All, whatever became of them. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long open() {
        return total() - of(Bucket.DONE) - of(Bucket.WAIVED);
    }

    /** The counts of one plan. */
    public record OfPlan(
            UUID planId, @Nullable String reference, String subject, ObligationCounts counts, DutySplit split) {}

    /** The counts of one unit under a plan; {@code requested}: asked, never ranked. */
    public record OfUnit(UUID unitId, String unitName, boolean requested, ObligationCounts counts, DutySplit split) {}
}
