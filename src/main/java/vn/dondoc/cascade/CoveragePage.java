package vn.dondoc.cascade;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanRow;

/**
 * What superior plans order and how a plan of ours answers it.
 *
 * @param superiors those that this person may see
 * @param rows all of them; {@link #shown} leaves some out
 */
public record CoveragePage(
        PlanRow plan,
        List<PlanRow> superiors,
        List<CoverageRow> rows,
        List<Duty> ours,
        @Nullable CoverageFilter filter,
        boolean mayDecide) {

    public List<CoverageRow> shown() {
        return filter == null ? rows : rows.stream().filter(filter::takes).toList();
    }

    public Map<CoverageFilter, Long> counts() {
        Map<CoverageFilter, Long> counts = new EnumMap<>(CoverageFilter.class);
        for (CoverageFilter each : CoverageFilter.values()) {
            counts.put(each, rows.stream().filter(each::takes).count());
        }
        return counts;
    }

    public long count(CoverageFilter of) {
        return rows.stream().filter(of::takes).count();
    }
}
