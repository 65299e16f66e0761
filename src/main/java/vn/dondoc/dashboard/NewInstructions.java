package vn.dondoc.dashboard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What leaders have instructed a person's units to do and these have not acknowledged: it stands before all other work.
 *
 * @param count the rows of the list behind it
 */
public record NewInstructions(long count, List<Work.Row> rows) {

    public NewInstructions {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public boolean hasMore() {
        return count > rows.size();
    }

    /** Where those that stand here are worked on. */
    public Set<String> addresses() {
        return rows.stream().map(row -> row.duty().address()).collect(Collectors.toSet());
    }
}
