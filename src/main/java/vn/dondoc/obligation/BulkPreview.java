package vn.dondoc.obligation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act on many would do.
 *
 * @param id by which it is carried out; null where nobody would be touched
 * @param touched those whom it would touch, by what would happen to them
 * @param left those whom it would leave alone, by the reason
 */
public record BulkPreview(@Nullable UUID id, BulkOrder order, List<Heap> touched, List<Heap> left) {

    public static final int NAMES = 25;

    public int touches() {
        return sum(touched);
    }

    public int leaves() {
        return sum(left);
    }

    private static int sum(List<Heap> heaps) {
        return heaps.stream().mapToInt(Heap::count).sum();
    }

    /** Duties under one verdict, the first of them by name. */
    public record Heap(BulkVerdict verdict, int count, List<Name> first) {

        public int others() {
            return count - first.size();
        }
    }

    /** One duty: whose and what. */
    public record Name(UUID id, String unitName, String title) {}
}
