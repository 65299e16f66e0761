package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a word of who leads: one sort of it.
 *
 * @param address the list of as many rows as {@code count} says
 * @param first the first of them
 */
public record Decision(Sort sort, long count, String address, List<Item> first) {

    /** In the order in which they stand on the page. */
    public enum Sort {
        /** reports that wait for the head of the unit */
        APPROVALS,
        /** units ask for more time */
        EXTENSIONS,
        /** units that were urged again and again have not done it */
        ESCALATIONS,
        /** what stands in the way, and what units propose */
        OBSTACLES,
        /** consolidated reports that are not handed in, or whose sources have changed */
        CONSOLIDATIONS,
        /** plans that do not answer all that was ordered from above */
        GAPS,
        /** handed in, and nobody of ours has judged it yet */
        JUDGEMENTS,
        /** plans that are not signed yet */
        DRAFTS;

        /** Whose it is tells one from the other, since many units owe the same. */
        public boolean ofUnits() {
            return this == EXTENSIONS || this == ESCALATIONS || this == JUDGEMENTS;
        }
    }

    /**
     * One of them.
     *
     * @param period of a report, in words
     * @param day which is said with it: until when more time is asked for, or since when it waits
     * @param number which is said with it: days that it has waited, or how many lack
     * @param instructed a leader's instruction asks for it
     * @param instruct the form on which this person answers it with an instruction
     */
    public record Item(
            String address,
            @Nullable String period,
            String title,
            String whose,
            @Nullable LocalDate day,
            long number,
            boolean instructed,
            @Nullable String instruct) {

        Item(
                String address,
                @Nullable String period,
                String title,
                String whose,
                @Nullable LocalDate day,
                long number) {
            this(address, period, title, whose, day, number, false, null);
        }
    }
}
