package vn.dondoc.letter;

import java.util.List;

/**
 * All that the page of a letter shows.
 *
 * @param current the last of the versions
 * @param mayChange it is a draft of a unit that this person leads or monitors
 */
public record LetterPage(LetterRow row, LetterVersion current, List<LetterVersion> versions, boolean mayChange) {

    public LetterPage {
        versions = List.copyOf(versions);
    }
}
