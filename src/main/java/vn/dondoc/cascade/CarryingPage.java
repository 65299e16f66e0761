package vn.dondoc.cascade;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanRow;

/**
 * What happens to the open duties of a plan that gives way to another.
 *
 * @param replaces whether it ends; an amended plan stays in force
 * @param leads whether this person leads the other plan too; else nothing is carried there
 * @param waiting duties that were handed in and are not judged yet: they stay as they are
 */
public record CarryingPage(PlanRow old, PlanRow next, boolean replaces, boolean leads, List<Line> lines, long waiting) {

    public long carried() {
        return lines.stream().mapToLong(Line::carried).sum();
    }

    /** Those that nothing takes over: they end, or stay under the plan that is only amended. */
    public long left() {
        return lines.stream().mapToLong(Line::open).sum() - carried();
    }

    /**
     * One task, regime or demand under which something is open.
     *
     * @param open how many rows of the ledger
     * @param target the duty of the other plan that takes it over
     * @param carried how many of the units owe that one too
     * @param choices duties of the other plan of the same kind
     */
    public record Line(Duty from, long open, @Nullable UUID target, long carried, List<Duty> choices) {}
}
