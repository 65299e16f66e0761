package vn.dondoc.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one search has found.
 *
 * @param straight the one plan that has the number that was typed
 * @param sections of each kind of which something was found, in the order of the kinds
 */
public record Findings(@Nullable Result straight, List<Section> sections) {

    public Findings {
        sections = List.copyOf(sections);
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    /**
     * @param counted as {@link vn.dondoc.site.Hits#counted}
     * @param more whether there is more than was counted
     */
    public record Section(Kind kind, List<Result> results, int counted, boolean more) {

        /** Whether the list of this kind alone has more to show. */
        public boolean isCut() {
            return counted > results.size();
        }
    }
}
