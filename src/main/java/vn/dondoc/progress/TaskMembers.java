package vn.dondoc.progress;

import java.util.List;
import vn.dondoc.obligation.DutySplit;

/**
 * The units on a task as who follows it sees them.
 *
 * @param split all of them by the standard split
 * @param rows one page of those that are looked for
 * @param total how many are looked for
 * @param untaken how many that are ordered have not acknowledged it yet
 * @param undated how many that are ordered have no day yet
 * @param coordinators the first of those that only help
 * @param asked the first of those that are only asked
 * @param closing the coordinators whose part can be closed, now that the task itself is done
 */
public record TaskMembers(
        DutySplit split,
        List<MemberRow> rows,
        long total,
        long untaken,
        long undated,
        List<Contribution> coordinators,
        List<Contribution> asked,
        List<Contribution> closing) {

    /** A list of names that says more is no longer read. */
    public static final int FIRST = 100;
}
