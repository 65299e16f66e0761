package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads by when something is due out of the words of a document. */
public final class DuePhrase {

    private DuePhrase() {}

    /**
     * Never fails: what cannot be understood is {@link DueKind#UNDATED} with its words.
     *
     * @param window of the plan: a date without year is of its year, or recurs where it has several; null for letters
     * @param reference the date of the document, from which years are guessed where there is no window
     */
    public static DueRule read(String phrase, @Nullable Window window, LocalDate reference) {
        return DueRule.undated(phrase);
    }

    /** A window named in a title: «năm 2021», «giai đoạn 2021-2025», «quý II năm 2021», «từ ngày … đến ngày …». */
    public static Optional<Window> window(String phrase, LocalDate reference) {
        return Optional.empty();
    }
}
