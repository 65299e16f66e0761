package vn.dondoc.dashboard;

import java.util.UUID;

/**
 * How one unit under orders stands, by how much is done and by how much of it in time.
 *
 * @param dated tasks that it leads and that fall under one of the four classes of the standard split: those with a day,
 *     and those without one that are done
 * @param handedIn reports that it has handed in, in time or not
 */
public record UnitScore(
        UUID unitId,
        String unitName,
        long dated,
        long done,
        long doneOnTime,
        long doingLate,
        long handedIn,
        long handedInOnTime,
        long overdue) {

    public Share tasksDone() {
        return new Share(done, dated);
    }

    /** Of what is done or whose day is over. */
    public Share tasksOnTime() {
        return new Share(doneOnTime, done + doingLate);
    }

    /** Of what came or should have come by now. */
    public Share reportsIn() {
        return new Share(handedIn, handedIn + overdue);
    }

    public Share reportsOnTime() {
        return new Share(handedInOnTime, handedIn + overdue);
    }
}
