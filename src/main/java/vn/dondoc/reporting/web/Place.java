package vn.dondoc.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field on the page of a report.
 *
 * @param seen empty where nothing was ever written there
 * @param says what is wrong with it, or worth a second look
 * @param clash what a colleague wrote meanwhile, while {@code value} is what this person typed
 * @param remarks what the reviewer said about it
 */
record Place(
        String field,
        String label,
        String value,
        String seen,
        List<Say> says,
        @Nullable Clash clash,
        List<Said> remarks) {

    /**
     * A sentence beside a field.
     *
     * @param alarm digest of words that may tell who a child is; none for anything else
     */
    record Say(boolean blocking, String words, @Nullable String alarm) {}

    /** What a colleague wrote, and when. */
    record Clash(String value, String who, String at) {}

    /** What a reviewer said, and who. */
    record Said(String words, String who) {}

    public boolean isWrong() {
        return says.stream().anyMatch(Say::blocking);
    }

    public boolean isNoted() {
        return !says.isEmpty() || clash != null || !remarks.isEmpty();
    }

    public @Nullable String describedBy() {
        return isNoted() ? "notes-" + field : null;
    }

    public boolean isTicked() {
        return Boolean.parseBoolean(value);
    }
}
