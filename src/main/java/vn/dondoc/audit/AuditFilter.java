package vn.dondoc.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail a page shows.
 *
 * @param words in who, what or the detail, with or without the accents; blank for all
 * @param actor the username of who did it, whole; blank for all
 * @param action as {@link AuditedEvent#action()} says it; blank for all
 * @param from the first day in Việt Nam
 * @param to the last day
 */
public record AuditFilter(
        String words,
        String actor,
        String action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditFilter ALL = new AuditFilter("", "", "", null, null);

    public AuditFilter on(LocalDate day) {
        return new AuditFilter(words, actor, action, day, day);
    }

    /** Whether any line is left out. */
    public boolean isNarrowed() {
        return !equals(ALL);
    }
}
