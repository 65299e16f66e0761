package vn.dondoc.letter;

import java.util.List;

/**
 * All that the page of a letter shows.
 *
 * @param current the last of the versions
 * @param mayChange it is a draft of a unit that this person leads or monitors
 * @param stale whether the ledger says something else by now than when the draft was written
 * @param alike others of the same kind about the same, for who may change this one
 */
public record LetterPage(
        LetterRow row,
        LetterVersion current,
        List<LetterVersion> versions,
        boolean mayChange,
        boolean stale,
        List<LetterRow> alike) {

    public LetterPage {
        versions = List.copyOf(versions);
        alike = List.copyOf(alike);
    }
}
