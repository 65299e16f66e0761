package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the import of a list would do, and what stands against it. */
public record ImportCheck(
        String fileName,
        LocalDate from,
        List<Change> added,
        List<Change> changed,
        int unchanged,
        List<RowProblem> problems) {

    /** Whether there is anything that can be imported. */
    public boolean hasWork() {
        return !added.isEmpty() || !changed.isEmpty();
    }

    public boolean isClean() {
        return problems.isEmpty();
    }

    /**
     * What happens to one unit.
     *
     * @param before its name so far, null where it is new
     * @param superior the new superior where that changes, else null
     */
    public record Change(
            long line,
            String code,
            String name,
            @Nullable String before,
            @Nullable String superior) {}
}
