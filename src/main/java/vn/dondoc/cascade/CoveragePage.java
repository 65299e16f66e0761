package vn.dondoc.cascade;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.site.Paging;

/**
 * What superior plans order and how a plan of ours answers it.
 *
 * @param superiors those that this person may see
 * @param rows all of them, without proposals
 * @param shown those of this page that the filter takes, with what is proposed for them
 * @param open the duty for which one of all of ours is to be chosen
 */
public record CoveragePage(
        PlanRow plan,
        List<PlanRow> superiors,
        List<CoverageRow> rows,
        List<CoverageRow> shown,
        Paging paging,
        List<Duty> ours,
        @Nullable CoverageFilter filter,
        @Nullable UUID open,
        boolean mayDecide) {

    /** Rows on a page. */
    public static final int ROWS = 12;

    public Map<CoverageFilter, Long> counts() {
        Map<CoverageFilter, Long> counts = new EnumMap<>(CoverageFilter.class);
        for (CoverageFilter each : CoverageFilter.values()) {
            counts.put(each, rows.stream().filter(each::takes).count());
        }
        return counts;
    }

    /** Those that the filter takes, of all pages. */
    public List<CoverageRow> taken() {
        CoverageFilter only = filter;
        return only == null ? rows : rows.stream().filter(only::takes).toList();
    }

    public long count(CoverageFilter of) {
        return rows.stream().filter(of::takes).count();
    }
}
