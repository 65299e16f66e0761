package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.plan.Withdrawal;

/**
 * A task as its document words it, whoever owes it.
 *
 * @param day the plan's own, so that units are called as they were called then
 * @param dueOn the last day as it was first set; null where none was
 * @param leads whom the document names, groups by their names
 * @param units how many lead or are asked
 * @param follows whether this person issues or receives it for any of these
 * @param given beside the words of the plan; none where these ask for it
 * @param own what this person's units owe of it
 */
public record WholeTask(
        UUID id,
        UUID planId,
        @Nullable String planReference,
        String planSubject,
        LocalDate day,
        String issuerName,
        @Nullable String section,
        String text,
        @Nullable String deliverable,
        @Nullable String sentence,
        String dueWords,
        @Nullable LocalDate dueOn,
        long units,
        boolean follows,
        @Nullable Given given,
        List<String> leads,
        List<String> coordinators,
        List<ObligationRow> own) {

    /** By the word of which leader, in the position in which he or she spoke. */
    public record Given(
            String who,
            String position,
            LocalDate on,
            @Nullable Withdrawal withdrawn) {}
}
