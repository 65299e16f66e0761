package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Party;

/**
 * One task as written into a plan.
 *
 * @param dueWords the time frame as written; the rule is read from it
 * @param dueSetOn a last day that a person set instead of the one computed
 * @param sentence the words of the document that give the task
 */
public record TaskContent(
        @Nullable String section,
        String text,
        AssignmentMode mode,
        List<Party> leads,
        List<Party> coordinators,
        @Nullable String dueWords,
        @Nullable LocalDate dueSetOn,
        @Nullable String deliverable,
        @Nullable String sentence) {

    public TaskContent {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a task says what is to be done");
        }
    }
}
