package vn.dondoc.attachment;

import java.util.List;

/**
 * A file that somebody hands in and that is not kept yet.
 *
 * @param text the first rows of each sheet of a spreadsheet, a line each; empty for files of other types
 */
public record IncomingFile(String fileName, FileType type, byte[] content, String text) {

    static final char NEXT_SHEET = '\f';

    /** The first rows, sheet by sheet. */
    public List<String> sheets() {
        return List.of(text.split(String.valueOf(NEXT_SHEET)));
    }
}
