package vn.dondoc.obligation;

/**
 * A set of duties by the standard split. Only the tasks that units lead are counted in it; who coordinates has a smaller
 * duty, and reports and plans of the units' own are judged by rules of their own: these stand apart.
 *
 * @param led the tasks that units lead; bodies that are only asked are a class of their own there
 * @param coordinated the tasks in which units help others
 */
public record DutySplit(TimeClassCounts led, long coordinated, long reports, long ownPlans) {

    /** All, so that nothing is lost between the figures. */
    public long total() {
        return led.total() + coordinated + reports + ownPlans;
    }

    public long apart() {
        return coordinated + reports + ownPlans;
    }
}
