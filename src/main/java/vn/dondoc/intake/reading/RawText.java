package vn.dondoc.intake.reading;

import java.util.List;
import java.util.Set;

/**
 * What a format's reader hands on, before cleaning.
 *
 * @param margins lines of page headers and drawings, looked at only for a mark of secrecy
 */
record RawText(String text, String margins, int pages, boolean recognised, Set<ReadingNote> notes) {

    RawText {
        notes = Set.copyOf(notes);
    }

    static RawText plain(List<String> lines, Set<ReadingNote> notes) {
        String text = String.join("\n", lines);
        return new RawText(text, "", Limits.estimatedPages(text.length()), false, notes);
    }
}
