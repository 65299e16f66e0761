package vn.dondoc.obligation;

import java.util.Map;

/**
 * What an act on many did.
 *
 * @param moved how many of those announced had changed meanwhile and were left alone, by the reason
 */
public record BulkOutcome(BulkAct act, int done, Map<BulkObstacle, Integer> moved) {

    public int left() {
        return moved.values().stream().mapToInt(Integer::intValue).sum();
    }
}
