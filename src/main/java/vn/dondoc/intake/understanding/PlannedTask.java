package vn.dondoc.intake.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work with its time or with who leads and who helps: a block, a table row or a sentence.
 *
 * @param title the first words, for lists
 * @param text  the whole of what is to be done
 */
public record PlannedTask(
        Found<String> title,
        Found<String> text,
        List<Found<String>> lead,
        List<Found<String>> support,
        @Nullable Found<String> timeframe,
        @Nullable Found<String> deliverable,
        String sectionPath) {

    public PlannedTask {
        lead = List.copyOf(lead);
        support = List.copyOf(support);
    }
}
