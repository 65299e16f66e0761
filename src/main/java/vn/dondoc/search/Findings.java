package vn.dondoc.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one search has found.
 *
 * @param straight the one plan that has the number that was typed; no section tells it again
 * @param duties what the person owes under that plan, and what the person follows
 * @param sections of each kind of which something was found, in the order of the kinds
 */
public record Findings(@Nullable Result straight, List<Duties> duties, List<Section> sections) {

    public Findings {
        duties = List.copyOf(duties);
        sections = List.copyOf(sections);
    }

    public boolean isEmpty() {
        return straight == null && sections.isEmpty();
    }

    /** How many there are of each sort under one plan; the lists are those of the ledger. */
    public record Duties(UUID planId, boolean followed, long tasks, long reports) {

        boolean isAny() {
            return tasks + reports > 0;
        }
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
