package vn.dondoc.intake.reading;

import java.util.List;

/**
 * The text of a document: NFC, lines ending with '\n', the cells of a table row separated by '\t'.
 *
 * @param pages as counted in the file, or estimated from the length of the text
 * @param recognised whether any page went through optical recognition
 * @param sha256 of the original bytes, in lower-case hexadecimal digits
 */
public record ReadDocument(
        String text, DocumentFormat format, int pages, boolean recognised, String sha256, List<ReadingNote> notes) {

    public ReadDocument {
        notes = List.copyOf(notes);
    }
}
