package vn.dondoc.site;

import java.util.List;
import java.util.function.Function;

/**
 * Some of what was found, the best first.
 *
 * @param counted all that was found, at most {@link Sought#MOST}
 * @param more whether there is more than was counted
 */
public record Hits<T>(List<T> rows, int counted, boolean more) {

    /** @param found rows of the query, at most one more than are counted */
    public static <T> Hits<T> of(List<T> rows, int found) {
        return new Hits<>(rows, Math.min(found, Sought.MOST), found > Sought.MOST);
    }

    public static <T> Hits<T> none() {
        return new Hits<>(List.of(), 0, false);
    }

    public <R> Hits<R> map(Function<T, R> each) {
        return new Hits<>(rows.stream().map(each).toList(), counted, more);
    }
}
