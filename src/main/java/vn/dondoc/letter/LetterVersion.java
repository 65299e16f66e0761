package vn.dondoc.letter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a letter: its words and whom it is about.
 *
 * @param dataAt the moment at which those were late
 * @param by null where the program drafted it
 */
public record LetterVersion(
        int number,
        LetterWords words,
        List<LateDuty> late,
        Instant dataAt,
        Instant madeAt,
        @Nullable String by) {

    public LetterVersion {
        late = List.copyOf(late);
    }
}
