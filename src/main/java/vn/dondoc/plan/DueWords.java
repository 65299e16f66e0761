package vn.dondoc.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DuePhrase;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.SpokenDate;
import vn.dondoc.calendar.Window;

/** A time limit as the plan words it, and the rule that was read out of it. */
@Embeddable
public record DueWords(
        @Column(name = "due_words") String words,
        @Column(name = "due_rule") DueRule rule) {

    /**
     * @param words such as "trước 15/6/2021"; may be empty
     * @param window the plan's, from which a missing year is taken
     */
    static DueWords read(@Nullable String words, Window window, LocalDate reference) {
        String written = words == null ? "" : words.strip();
        return new DueWords(written, DuePhrase.read(written, window, reference));
    }

    /** «hết ngày 20/8/2021». */
    static DueWords until(LocalDate day) {
        return new DueWords("hết ngày " + SpokenDate.of(day), DueRule.untilEndOf(day));
    }
}
